//! What a recording shows at a moment, whatever is recorded.

use super::params;

/// What a recording shows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment {
    /// Beats per minute.
    pub(super) rate: f64,
    /// Per cent.
    pub(super) oxygen: f64,
    /// Since the previous sample.
    pub(super) steps: i16,
    /// Signal quality, if not the usual.
    pub(super) signal: Option<f64>,
}

/// Standard normal deviates of heart rate and oxygen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Noise {
    pub(super) rate: f64,
    pub(super) oxygen: f64,
}

impl Noise {
    /// Oxygen saturation of someone awake, per cent.
    pub(super) fn awake_oxygen(self) -> f64 {
        params::OXYGEN.0 + params::OXYGEN_NOISE * self.oxygen
    }
}

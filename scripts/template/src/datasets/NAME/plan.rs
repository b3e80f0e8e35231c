//! What all blocks share.

use super::params;
use super::phenomena::MONDAY_RUSH;
use crate::datasets::frame::{Task, UnitBlocks, Window};
use crate::random::Purpose;

/// The calls, ready to be generated.
pub(super) struct Plan {
    pub(super) patients: UnitBlocks,
    pub(super) window: Window,
    pub(super) has_rush: bool,
    calls: Purpose,
    waits: Purpose,
}

/// A call.
pub(super) struct Call {
    /// Position of the reason.
    pub(super) reason: usize,
    /// Day within the window, from 0.
    pub(super) day: i32,
    /// Minutes of waiting.
    pub(super) wait: f64,
    pub(super) is_monday: bool,
}

impl Plan {
    pub(super) fn new(task: Task<'_>) -> Self {
        Self {
            patients: UnitBlocks::new(task.population.size(), params::BLOCK_PATIENTS),
            window: Window::new(task.today() - params::WINDOW_DAYS, task.today() - 1),
            has_rush: task.is_on(&MONDAY_RUSH),
            calls: task.purpose("calls"),
            waits: task.purpose("waits"),
        }
    }

    /// The call of patient number `patient` (from 0), if there is one.
    pub(super) fn call(&self, patient: u64) -> Option<Call> {
        let mut stream = self.calls.stream(patient);
        let calls = stream.chance(params::CALLERS);
        let (reason, day) = (stream.index(params::REASONS.len()), stream.between(0, self.window.days() - 1));
        let is_monday = self.window.weekday(day) == 0;
        let factor = if self.has_rush && is_monday { params::MONDAY_FACTOR } else { 1.0 };
        // Streams of their own for what an effect changes: disabling it then moves nothing else.
        let wait = factor * self.waits.stream(patient).exponential(params::MEAN_WAIT_MINUTES);
        calls.then_some(Call { reason, day, wait, is_monday })
    }
}

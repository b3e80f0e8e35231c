//! Who wears a watch: hidden conditions, the program that handed it out, and how the body is at rest.

use super::params;
use super::plan::Plan;
use super::tables::DeviceRow;
use crate::datasets::frame::{nearest_within, tenths};
use crate::world::patient_id;

/// A patient with a watch.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wearer {
    /// Number in the core, from 0.
    pub(super) patient: u64,
    /// Number of the watch and of the patient in the database.
    pub(super) device_id: i64,
    pub(super) model: &'static str,
    pub(super) program: &'static str,
    pub(super) heart_failure: bool,
    pub(super) fibrillation: bool,
    pub(super) apnea: bool,
    /// Resting heart rate, beats per minute.
    pub(super) resting_rate: i16,
    /// Body weight, tenths of a pound.
    pub(super) weight: i64,
    /// Heart rate variability, milliseconds.
    pub(super) variability: f64,
}

impl Wearer {
    /// The wearer who is this patient.
    pub(super) fn draw(plan: &Plan<'_>, patient: u64) -> Self {
        let mut stream = plan.stream("wearers", patient);
        let heart_failure = stream.chance(params::HEART_FAILURE);
        let fibrillation = stream.chance(params::FIBRILLATION);
        let apnea = stream.chance(params::APNEA);
        let screened = stream.chance(params::FIBRILLATION_SCREENING);
        let program = if heart_failure {
            "Heart failure"
        } else if fibrillation || screened {
            "Atrial fibrillation screening"
        } else {
            "Sleep apnea screening"
        };
        let model = stream.pick(&params::MODELS);
        let (mean, deviation) = params::RESTING_RATE;
        let mean = if heart_failure { mean + params::RESTING_RATE_HEART_FAILURE } else { mean };
        let (low, high) = params::RESTING_RATE_BOUNDS;
        let resting_rate = nearest_within(stream.normal(mean, deviation).clamp(low, high), 0, i16::MAX);
        let (low, high) = params::WEIGHT_BOUNDS;
        let weight = tenths(stream.normal(params::WEIGHT.0, params::WEIGHT.1).clamp(low, high));
        let variability = stream.lognormal(params::VARIABILITY.0, params::VARIABILITY.1);
        let device_id = patient_id(patient);
        Self {
            patient,
            device_id,
            model,
            program,
            heart_failure,
            fibrillation,
            apnea,
            resting_rate,
            weight,
            variability,
        }
    }

    /// The row of the watch.
    pub(super) fn device(&self, plan: &Plan<'_>) -> DeviceRow<'static> {
        DeviceRow {
            device_id: self.device_id,
            patient_id: self.device_id,
            model: self.model,
            program: self.program,
            enrolled_date: plan.window.first,
            baseline_weight_lb: self.weight,
            baseline_resting_hr: self.resting_rate,
        }
    }
}

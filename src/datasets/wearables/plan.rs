//! What all devices have in common: the settings, the conditions that the programs ask for, and how many watches there are.

use super::params::{self, DAYS, MAX_ROWS, SAMPLE_SECONDS};
use super::phenomena::ADMISSION_SENSITIVITY;
use crate::datasets::frame::{Task, UnitBlocks, float, nearest};
use crate::random::Stream;
use crate::world::CONDITIONS;

/// What all blocks share.
#[derive(Debug)]
pub(super) struct Plan<'t> {
    pub(super) task: Task<'t>,
    /// Longest monitoring, days.
    pub(super) days: i32,
    /// Seconds between two samples.
    pub(super) sample_seconds: i32,
    /// The wave of the heart rate over the day, beats per minute.
    pub(super) wave: [f64; 24],
    /// All patients, with a watch or without.
    pub(super) patients: UnitBlocks,
    /// Share of the usual number of watches; below 1 where the rows would be too many.
    pub(super) density: f64,
    pub(super) conditions: Conditions,
}

/// Positions of conditions in the core.
#[derive(Clone, Copy, Debug)]
pub(super) struct Conditions {
    pub(super) heart_disease: usize,
    pub(super) stroke: usize,
    /// Those that make fibrillation and apnea likely.
    pub(super) risks: [usize; 3],
}

impl<'t> Plan<'t> {
    pub(super) fn new(task: Task<'t>) -> Self {
        let small = |value: i64| i32::try_from(value).expect("within the range of the setting");
        let (days, sample_seconds) = (small(task.setting(&DAYS)), small(task.setting(&SAMPLE_SECONDS)));
        let device_rows = f64::from(days) * params::ROWS_PER_DAY + params::RECORDED_SECONDS / f64::from(sample_seconds);
        let patients = float(task.population.size());
        let most = float(task.setting(&MAX_ROWS).unsigned_abs()) / device_rows;
        let usual = patients * params::DEVICES_PER_PATIENT;
        let devices = usual.min(most);
        let patients_per_block = nearest(patients / (devices * device_rows) * params::BLOCK_ROWS).unsigned_abs();
        let stroke = condition("Stroke");
        Self {
            task,
            days,
            sample_seconds,
            wave: std::array::from_fn(wave),
            patients: UnitBlocks::new(task.population.size(), patients_per_block),
            density: devices / usual,
            conditions: Conditions {
                heart_disease: condition("Heart disease"),
                stroke,
                risks: [condition("High blood pressure"), condition("Diabetes"), stroke],
            },
        }
    }

    /// The random numbers of a purpose for a patient, or another unit.
    pub(super) fn stream(&self, purpose: &str, unit: u64) -> Stream {
        self.task.purpose(purpose).stream(unit)
    }

    /// Is every admission announced, since none without a sign is planted?
    pub(super) fn all_announced(&self) -> bool {
        !self.task.is_on(&ADMISSION_SENSITIVITY)
    }
}

/// The position of a condition of this name.
fn condition(name: &str) -> usize {
    CONDITIONS.iter().position(|condition| condition.name == name).expect("the core has this condition")
}

/// The heart beats fastest at four in the afternoon.
fn wave(of_day: usize) -> f64 {
    let hours = f64::from(u32::try_from(of_day).expect("24 hours")) - 8.0;
    params::RATE_WAVE * libm::sin(std::f64::consts::PI * hours / 16.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heart_beats_fastest_in_the_afternoon() {
        assert_eq!((0..24).max_by(|&a, &b| wave(a).total_cmp(&wave(b))), Some(16));
        assert!(wave(8).abs() < 1e-12);
    }
}

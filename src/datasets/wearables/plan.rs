//! What all devices have in common: the period of the monitoring, its settings, and who wears a watch.

use super::params::{self, DAYS, MAX_ROWS, SAMPLE_SECONDS};
use super::phenomena::ADMISSION_SENSITIVITY;
use crate::datasets::frame::{Task, UnitBlocks, Window, float, nearest};
use crate::random::{Chance, Purpose, Stream};

/// What all blocks share.
#[derive(Debug)]
pub(super) struct Plan<'t> {
    pub(super) task: Task<'t>,
    /// The days of monitoring.
    pub(super) window: Window,
    /// Length of the monitoring in units of that for which the rates are given.
    pub(super) length: f64,
    /// Seconds between two samples.
    pub(super) sample_seconds: i32,
    /// The wave of the heart rate over the day, beats per minute.
    pub(super) wave: [f64; 24],
    /// All patients, with a watch or without.
    pub(super) patients: UnitBlocks,
    inclusion: Purpose,
    /// The chance of a patient of sufficient age to be given a watch.
    included: Chance,
}

impl<'t> Plan<'t> {
    pub(super) fn new(task: Task<'t>) -> Self {
        let small = |value: i64| i32::try_from(value).expect("within the range of the setting");
        let (days, sample_seconds) = (small(task.setting(&DAYS)), small(task.setting(&SAMPLE_SECONDS)));
        let device_rows = f64::from(days) * params::ROWS_PER_DAY + params::RECORDED_SECONDS / f64::from(sample_seconds);
        let patients = float(task.population.size());
        let most = float(task.setting(&MAX_ROWS).unsigned_abs()) / device_rows;
        let devices = (patients * params::DEVICES_PER_PATIENT).min(most);
        let eligible = patients * task.population.share_of_ages(params::MIN_AGE, i32::MAX, None);
        let patients_per_block = nearest(patients / (devices * device_rows) * params::BLOCK_ROWS).unsigned_abs();
        Self {
            task,
            window: Window::new(task.today() - days, task.today() - 1),
            length: f64::from(days) / params::RATE_DAYS,
            sample_seconds,
            wave: std::array::from_fn(wave),
            patients: UnitBlocks::new(task.population.size(), patients_per_block),
            inclusion: task.purpose("inclusion"),
            included: Chance::new(devices / eligible),
        }
    }

    /// Is a patient given a watch?
    pub(super) fn has_watch(&self, patient: u64) -> bool {
        self.inclusion.stream(patient).chance(self.included)
            && self.task.population.life(patient).age >= params::MIN_AGE
    }

    /// The random numbers of a purpose for a patient, or another unit.
    pub(super) fn stream(&self, purpose: &str, unit: u64) -> Stream {
        self.task.purpose(purpose).stream(unit)
    }

    /// Days of monitoring.
    pub(super) fn days(&self) -> i32 {
        self.window.days()
    }

    /// Hours of monitoring.
    pub(super) fn hours(&self) -> i32 {
        24 * self.days()
    }

    /// A minute of an hour of the monitoring, in microseconds since 1970-01-01 00:00.
    pub(super) fn timestamp(&self, hour: i32, minute: i32) -> i64 {
        self.window.timestamp(60 * hour + minute)
    }

    /// Is every admission announced, since none without a sign is planted?
    pub(super) fn all_announced(&self) -> bool {
        !self.task.is_on(&ADMISSION_SENSITIVITY)
    }
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

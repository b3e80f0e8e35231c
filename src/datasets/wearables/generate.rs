//! Blocks of patients, some of whom wear a watch: everything about these, from the seed and the patient's number alone.

use super::course::Course;
use super::hours::Readings;
use super::night;
use super::params;
use super::phenomena::{ADMISSION_SENSITIVITY, ATRIAL_FIBRILLATION_EPISODES, SLEEP_APNEA};
use super::recordings::Intended;
use super::samples::Recorder;
use super::signs::Signs;
use super::tables::{
    CLINICAL_EVENTS, DEVICES, DeviceBatch, DeviceRow, EventBatch, EventRow, HourBatch, READING_HOURS, READING_SECONDS,
    RECORDING_WINDOWS, SampleBatch, WindowBatch,
};
use super::wear::{self, Wear};
use super::wearer::Wearer;
use super::workout::Workout;
use super::{DAYS, MAX_ROWS, SAMPLE_SECONDS};
use crate::datasets::frame::{Output, Source, Task, Worker};
use crate::error::Result;
use crate::random::{Chance, Purpose, Stream};

/// Rows of a block that are aimed at, all tables together.
const BLOCK_ROWS: f64 = 40_000.0;

const HOUR_MICROSECONDS: i64 = 3_600_000_000;

/// What all devices have in common.
#[derive(Debug)]
pub(super) struct Plan<'t> {
    pub(super) task: Task<'t>,
    /// Days of monitoring.
    pub(super) days: i32,
    /// Length of the monitoring in units of that for which the rates are given.
    pub(super) length: f64,
    /// Seconds between two samples.
    pub(super) sample_seconds: i32,
    /// The wave of the heart rate over the day, beats per minute.
    pub(super) wave: [f64; 24],
    inclusion: Purpose,
    /// The chance of a patient of sufficient age to be given a watch.
    included: Chance,
    patients_per_block: u64,
}

/// Makes the dataset ready.
pub(super) fn prepare(task: Task<'_>) -> Result<Box<dyn Source + '_>> {
    Ok(Box::new(Plan::new(task)))
}

impl<'t> Plan<'t> {
    fn new(task: Task<'t>) -> Self {
        let small = |value: i64| i32::try_from(value).expect("within the range of the setting");
        let (days, sample_seconds) = (small(task.setting(&DAYS)), small(task.setting(&SAMPLE_SECONDS)));
        let device_rows = f64::from(days) * params::ROWS_PER_DAY + params::RECORDED_SECONDS / f64::from(sample_seconds);
        let patients = float(task.population.size());
        let most = float(task.setting(&MAX_ROWS).unsigned_abs()) / device_rows;
        let devices = (patients * params::DEVICES_PER_PATIENT).min(most);
        let eligible = patients * task.population.share_of_ages(params::MIN_AGE, i32::MAX, None);
        Self {
            task,
            days,
            length: f64::from(days) / params::RATE_DAYS,
            sample_seconds,
            wave: std::array::from_fn(wave),
            inclusion: task.purpose("inclusion"),
            included: Chance::new(devices / eligible),
            patients_per_block: at_least_one(patients / (devices * device_rows) * BLOCK_ROWS),
        }
    }

    /// The random numbers of a purpose for a patient, or another unit.
    pub(super) fn stream(&self, purpose: &str, unit: u64) -> Stream {
        self.task.purpose(purpose).stream(unit)
    }

    /// Hours of monitoring.
    pub(super) fn hours(&self) -> i32 {
        24 * self.days
    }

    /// Is every admission announced, since none without a sign is planted?
    pub(super) fn all_announced(&self) -> bool {
        !self.task.is_on(&ADMISSION_SENSITIVITY)
    }

    fn first_day(&self) -> i32 {
        self.task.today() - self.days
    }

    /// A time of the monitoring, in microseconds.
    pub(super) fn time(&self, hour: i32, minute: i32) -> i64 {
        let hours = 24 * i64::from(self.first_day()) + i64::from(hour);
        hours * HOUR_MICROSECONDS + i64::from(minute) * 60_000_000
    }
}

#[allow(clippy::cast_precision_loss, reason = "patients and rows are far below 2^53")]
fn float(value: u64) -> f64 {
    value as f64
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clipped to 1 and more; large values saturate"
)]
fn at_least_one(value: f64) -> u64 {
    value.round().max(1.0) as u64
}

/// The heart beats fastest at four in the afternoon.
fn wave(of_day: usize) -> f64 {
    let hours = f64::from(u32::try_from(of_day).expect("24 hours")) - 8.0;
    params::RATE_WAVE * libm::sin(std::f64::consts::PI * hours / 16.0)
}

impl Source for Plan<'_> {
    fn dimensions(&self, _: &mut Output) {}

    fn blocks(&self) -> u64 {
        self.task.population.size().div_ceil(self.patients_per_block)
    }

    fn worker(&self) -> Box<dyn Worker + '_> {
        Box::new(Ward {
            plan: self,
            signs: Signs::default(),
            wear: Vec::new(),
            devices: DeviceBatch::new(0),
            hours: HourBatch::new(0),
            windows: WindowBatch::new(0),
            samples: SampleBatch::new(0),
            events: EventBatch::new(0),
        })
    }
}

/// Generates blocks; holds what is reused from device to device.
struct Ward<'p> {
    plan: &'p Plan<'p>,
    signs: Signs,
    wear: Vec<Wear>,
    devices: DeviceBatch,
    hours: HourBatch,
    windows: WindowBatch,
    samples: SampleBatch,
    events: EventBatch,
}

impl Worker for Ward<'_> {
    fn block(&mut self, block: u64, out: &mut Output) {
        let plan = self.plan;
        let first = block * plan.patients_per_block;
        let end = first.saturating_add(plan.patients_per_block).min(plan.task.population.size());
        for patient in first..end {
            let is_included = plan.inclusion.stream(patient).chance(plan.included);
            if is_included && plan.task.population.life(patient).age >= params::MIN_AGE {
                self.device(&Wearer::draw(plan, patient), out);
            }
        }
        out.push(&DEVICES, self.devices.take());
        out.push(&READING_HOURS, self.hours.take());
        out.push(&RECORDING_WINDOWS, self.windows.take());
        out.push(&READING_SECONDS, self.samples.take());
        out.push(&CLINICAL_EVENTS, self.events.take());
    }
}

impl Ward<'_> {
    fn device(&mut self, wearer: &Wearer, out: &mut Output) {
        let plan = self.plan;
        let intended = Intended::draw(plan, wearer);
        let course = Course::draw(plan, wearer, &intended);
        wear::draw(plan, wearer, &course.events, &mut self.wear);
        let recordings = intended.place(plan, &self.wear);
        let workouts = Workout::draw(plan, wearer);
        self.signs.draw(plan, wearer, &course, &recordings, &workouts);
        self.write_device(wearer, out);
        self.write_events(wearer, &course);
        Readings::new(plan, wearer, &workouts).write(&self.wear, &self.signs, &mut self.hours, out);
        let recorder = Recorder { plan, wearer, workouts: &workouts };
        recorder.write(&recordings, &self.wear, &mut self.windows, &mut self.samples, out);
    }

    fn write_device(&mut self, wearer: &Wearer, out: &mut Output) {
        let device_id = wearer.device_id;
        self.devices.push(&DeviceRow {
            device_id,
            patient_id: device_id,
            model: wearer.model,
            program: wearer.program,
            enrolled_date: self.plan.first_day(),
            baseline_weight_lb: wearer.weight,
            baseline_resting_hr: wearer.resting_rate,
        });
        if wearer.fibrillation {
            out.label(&ATRIAL_FIBRILLATION_EPISODES, &DEVICES, device_id, || "af=1".to_owned());
        }
        if wearer.apnea {
            out.label(&SLEEP_APNEA, &DEVICES, device_id, || {
                format!("apnea=1;events_per_hour={:.1}", night::dips_per_hour(self.plan, wearer))
            });
        }
    }

    fn write_events(&mut self, wearer: &Wearer, course: &Course) {
        for (number, event) in (1..).zip(&course.events) {
            self.events.push(&EventRow {
                event_id: wearer.device_id * 100 + number,
                device_id: wearer.device_id,
                patient_id: wearer.device_id,
                event_timestamp: self.plan.time(event.hour, event.minute),
                event_type: event.kind,
                result_value: event.result,
                length_of_stay_days: event.stay,
            });
        }
    }
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

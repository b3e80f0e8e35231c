//! Who wears a watch: the program that handed it out, hidden conditions, how the body is at rest, and the habits of the person.

use super::enrolment::{Emergency, Enrolment};
use super::params;
use super::plan::Plan;
use super::tables::DeviceRow;
use crate::datasets::frame::{Window, nearest_within, tenths};
use crate::random::{Chance, Stream};
use crate::reference::names::Sex;
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
    /// The days of monitoring.
    pub(super) window: Window,
    /// Length of the monitoring in units of that for which the rates are given.
    pub(super) length: f64,
    pub(super) heart_failure: bool,
    pub(super) fibrillation: bool,
    pub(super) apnea: bool,
    /// Resting heart rate, beats per minute.
    pub(super) resting_rate: i16,
    /// Body weight, tenths of a pound.
    pub(super) weight: i64,
    /// Heart rate variability, milliseconds.
    pub(super) variability: f64,
    /// Added to the quality of sleep.
    pub(super) sleep_quality: f64,
    /// Steps of a usual working day.
    pub(super) steps: f64,
    /// Factor of the steps on Saturdays and on Sundays.
    weekend_steps: [f64; 2],
    /// The hour from which the wearer sleeps, 21 to 24, and the one from which not any more, 5 or 6.
    sleep: (i32, i32),
    /// Hours later to bed on Friday and Saturday nights.
    later_on_weekends: i32,
    /// The chance of an hour later to bed on any night.
    pub(super) late_nights: Chance,
}

impl Wearer {
    /// The wearer who is this patient.
    pub(super) fn draw(plan: &Plan<'_>, enrolment: &Enrolment) -> Self {
        let patient = enrolment.patient;
        let mut stream = plan.stream("wearers", patient);
        let Enrolment { window, sex, age, frailty, heart_failure, .. } = *enrolment;
        let fibrillation = stream.chance(fibrillation(enrolment));
        let apnea = stream.chance(apnea(enrolment));
        let screened = stream.chance(params::FIBRILLATION_SCREENING);
        let program = if heart_failure {
            "Heart failure"
        } else if fibrillation || screened {
            "Atrial fibrillation screening"
        } else {
            "Sleep apnea screening"
        };
        let model = stream.pick(&params::MODELS);
        let (saturday, sunday) = params::WEEKEND_STEPS;
        let weekend_steps = [saturday, sunday].map(|usual| stream.lognormal(usual, params::WEEKEND_STEPS_SIGMA));
        let to_bed = stream.pick(&params::TO_BED);
        let woken = stream.pick(&params::AWAKE_FROM);
        let later = stream.chance(params::LATER_ON_WEEKENDS);
        let device_id = patient_id(patient);
        Self {
            patient,
            device_id,
            model,
            program,
            window,
            length: f64::from(window.days()) / params::RATE_DAYS,
            heart_failure,
            fibrillation,
            apnea,
            resting_rate: resting_rate(enrolment, &mut stream),
            weight: weight(enrolment, apnea, &mut stream),
            variability: stream.lognormal(params::VARIABILITY.0, params::VARIABILITY.1)
                * libm::exp(params::VARIABILITY_PER_YEAR * (age - params::ELDERLY)),
            sleep_quality: stream.normal(params::SLEEP_QUALITY_BY_FRAILTY * frailty, params::SLEEP_QUALITY_OF_PERSONS),
            steps: usual_steps(enrolment, sex, &mut stream),
            weekend_steps,
            sleep: (to_bed, woken),
            later_on_weekends: i32::from(later && age < params::RETIRED),
            late_nights: Chance::new(stream.in_range((0.0, params::LATE_NIGHTS))),
        }
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

    /// Hours since the wearer went to sleep, in an hour of a day of the monitoring; `None` while awake. `late` says how many hours later
    /// than usual it became on the day before and on this day.
    pub(super) fn asleep_for(&self, day: i32, of_day: i32, late: [i32; 2]) -> Option<i32> {
        let (to_bed, awake_from) = self.sleep;
        let (night, hour, late) = if of_day < 12 { (day - 1, of_day + 24, late[0]) } else { (day, of_day, late[1]) };
        // Friday and Saturday.
        let is_late = matches!(self.window.weekday(night), 4 | 5);
        let to_bed = to_bed + late + if is_late { self.later_on_weekends } else { 0 };
        let to_bed = to_bed.min(params::LATEST_TO_BED);
        (to_bed..24 + awake_from).contains(&hour).then_some(hour - to_bed)
    }

    /// Mean steps of a day of the monitoring: fewer at weekends, more in summer.
    pub(super) fn steps_of(&self, day: i32) -> f64 {
        let weekend = match self.window.weekday(day) {
            5 => self.weekend_steps[0],
            6 => self.weekend_steps[1],
            _ => 1.0,
        };
        let since_peak = f64::from(self.window.first + day - params::PEAK_DAY) / 365.2425;
        let season = 1.0 + params::STEPS_BY_SEASON * libm::cos(2.0 * std::f64::consts::PI * since_peak);
        self.steps * weekend * season
    }

    /// The row of the watch.
    pub(super) fn device(&self, plan: &Plan<'_>) -> DeviceRow<'static> {
        let returned = self.window.last + 1;
        DeviceRow {
            device_id: self.device_id,
            patient_id: self.device_id,
            model: self.model,
            program: self.program,
            enrolled_date: self.window.first,
            baseline_weight_lb: self.weight,
            baseline_resting_hr: self.resting_rate,
            returned_date: (returned < plan.task.today()).then_some(returned),
        }
    }
}

/// The chance of fibrillation: it rises with age, is higher in men and with the conditions that go with it; most strokes of the sample
/// have it behind them.
fn fibrillation(enrolment: &Enrolment) -> Chance {
    if enrolment.first_hour_of(Emergency::Stroke).is_some() {
        return params::FIBRILLATION_BEFORE_STROKE;
    }
    let by_age = libm::exp(params::FIBRILLATION_PER_YEAR * (enrolment.age - params::ELDERLY));
    let by_sex = params::FIBRILLATION_BY_SEX[by_sex(enrolment.sex)];
    let by_risk = params::FIBRILLATION_BY_RISK[usize::from(enrolment.at_risk)];
    Chance::new((params::FIBRILLATION * by_age * by_sex * by_risk).min(params::HIGHEST_CHANCE))
}

/// The chance of apnea, by sex and the conditions that go with it.
fn apnea(enrolment: &Enrolment) -> Chance {
    let by_sex = params::APNEA_BY_SEX[by_sex(enrolment.sex)];
    let by_risk = params::APNEA_BY_RISK[usize::from(enrolment.at_risk)];
    Chance::new((params::APNEA * by_sex * by_risk).min(params::HIGHEST_CHANCE))
}

fn by_sex(sex: Sex) -> usize {
    usize::from(sex == Sex::Female)
}

fn resting_rate(enrolment: &Enrolment, stream: &mut Stream) -> i16 {
    let Enrolment { sex, age, frailty, heart_failure, .. } = *enrolment;
    let (mean, deviation) = params::RESTING_RATE;
    let mean = mean
        + params::RESTING_RATE_BY_SEX[by_sex(sex)]
        + params::RESTING_RATE_PER_YEAR * (age - params::ELDERLY)
        + params::RESTING_RATE_BY_FRAILTY * frailty
        + if heart_failure { params::RESTING_RATE_HEART_FAILURE } else { 0.0 };
    let (low, high) = params::RESTING_RATE_BOUNDS;
    nearest_within(stream.normal(mean, deviation).clamp(low, high), 0, i16::MAX)
}

/// Tenths of a pound.
fn weight(enrolment: &Enrolment, apnea: bool, stream: &mut Stream) -> i64 {
    let (median, sigma) = params::WEIGHT[by_sex(enrolment.sex)];
    let by_age = params::WEIGHT_PER_YEAR * (enrolment.age - params::WEIGHT_FALLS_FROM).max(0.0);
    let by_apnea = if apnea { params::WEIGHT_APNEA } else { 0.0 };
    let (low, high) = params::WEIGHT_BOUNDS;
    let weight = stream.lognormal(median, sigma) + by_age + by_apnea;
    tenths(weight.clamp(low, high))
}

fn usual_steps(enrolment: &Enrolment, sex: Sex, stream: &mut Stream) -> f64 {
    let by_age = params::STEPS_PER_YEAR * (enrolment.age - params::ELDERLY);
    let by_frailty = params::STEPS_BY_FRAILTY * enrolment.frailty;
    let by_heart = if enrolment.heart_failure { params::STEPS_HEART_FAILURE } else { 1.0 };
    let (median, sigma) = params::STEPS[by_sex(sex)];
    let steps = stream.lognormal(median, sigma) * libm::exp(by_age + by_frailty) * by_heart;
    let (low, high) = params::STEPS_BOUNDS;
    steps.clamp(low, high)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wearer(sleep: (i32, i32), later_on_weekends: i32) -> Wearer {
        Wearer {
            patient: 0,
            device_id: 1,
            model: "Watch S",
            program: "Heart failure",
            // 2024-10-07 was a Monday.
            window: Window::new(20_003, 20_092),
            length: 1.0,
            heart_failure: true,
            fibrillation: false,
            apnea: false,
            resting_rate: 65,
            weight: 1_800,
            variability: 30.0,
            sleep_quality: 0.0,
            steps: 5_000.0,
            weekend_steps: [0.9, 0.8],
            sleep,
            later_on_weekends,
            late_nights: Chance::new(0.0),
        }
    }

    #[test]
    fn nights_begin_at_bedtime_and_later_on_friday() {
        let asleep =
            |wearer: &Wearer, day| (0..24).filter(|&hour| wearer.asleep_for(day, hour, [0, 0]).is_some()).count();
        assert_eq!(asleep(&wearer((22, 6), 0), 1), 8);
        let late = wearer((24, 5), 1);
        let at = |day, hour| late.asleep_for(day, hour, [0, 0]);
        assert_eq!((at(3, 0), at(3, 4), at(3, 5)), (Some(0), Some(4), None));
        // In the morning of Saturday, and after a late evening, which is never later than one.
        assert_eq!((at(5, 0), at(5, 1)), (None, Some(0)));
        assert_eq!((late.asleep_for(3, 0, [1, 0]), late.asleep_for(5, 1, [1, 0])), (None, Some(0)));
    }

    #[test]
    fn people_walk_more_in_summer_and_less_on_sundays() {
        let wearer = wearer((23, 6), 0);
        assert!(wearer.steps_of(6) < wearer.steps_of(4));
        // Nine weeks later it is December.
        assert!(wearer.steps_of(4 + 63) < wearer.steps_of(4));
    }
}

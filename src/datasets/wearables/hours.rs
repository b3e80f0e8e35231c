//! The readings of each hour: what the body does anyway, and the signs on top of it.

use super::labels;
use super::params;
use super::phenomena::SLEEP_APNEA;
use super::plan::Plan;
use super::signs::{DaySigns, HourSigns, Signs};
use super::tables::{HourBatch, HourRow};
use super::wear::Wear;
use super::wearer::Wearer;
use super::workout::Workout;
use crate::datasets::frame::{Output, nearest_within, tenths};
use crate::random::Stream;

/// The random numbers of a day.
struct Day {
    /// Added to the heart rate, beats per minute.
    rate: f64,
    /// Steps.
    steps: f64,
    /// Body weight without noise and signs, pounds.
    weight: f64,
    weighing_error: f64,
    is_weighed: bool,
    /// Hours later to bed than usual.
    late: i32,
    sleep_quality: i16,
}

/// The random numbers of an hour.
struct Hour {
    rate: f64,
    peak: f64,
    variability: f64,
    steps: f64,
    oxygen: f64,
    skin: f64,
    signal: f64,
    is_awake: bool,
    stage: &'static str,
}

/// Writes the readings of a watch.
pub(super) struct Readings<'a> {
    plan: &'a Plan<'a>,
    wearer: &'a Wearer,
    workouts: &'a [Workout; 2],
    has_apnea: bool,
}

impl<'a> Readings<'a> {
    /// The readings of this wearer's watch.
    pub(super) fn new(plan: &'a Plan<'a>, wearer: &'a Wearer, workouts: &'a [Workout; 2]) -> Self {
        let has_apnea = wearer.apnea && plan.task.is_on(&SLEEP_APNEA);
        Self { plan, wearer, workouts, has_apnea }
    }

    /// Writes a row for every hour in which the watch is worn. Numbers are drawn for all hours, so that gaps move none of them.
    pub(super) fn write(&self, wear: &[Wear], signs: &Signs, rows: &mut HourBatch, out: &mut Output) {
        let mut hourly = self.plan.stream("hours", self.wearer.patient);
        let mut daily = self.plan.stream("days", self.wearer.patient);
        let mut labels = labels::Hours::new(out);
        let mut weight = self.baseline();
        let (mut number, mut last_night) = (0, 0);
        for (hours, (states, day_signs)) in signs.hours.chunks(24).zip(wear.chunks(24).zip(&signs.days)) {
            let day = self.day(number / 24, &mut weight, &mut daily);
            for (of_day, (signs, state)) in hours.iter().zip(states).enumerate() {
                let hour = self.hour(
                    of_day,
                    self.wearer.asleep_for(number / 24, number % 24, [last_night, day.late]),
                    &day,
                    &mut hourly,
                );
                let Wear::Worn(battery) = *state else {
                    labels.without_reading(*state);
                    number += 1;
                    continue;
                };
                let row = self.row(number, of_day, battery, (&day, day_signs), (&hour, signs));
                rows.push(&row);
                labels.reading(&row, signs, day_signs, self.is_loose(signs));
                number += 1;
            }
            last_night = day.late;
        }
    }

    fn baseline(&self) -> f64 {
        f64::from(i32::try_from(self.wearer.weight).expect("a weight in tenths of a pound")) / 10.0
    }

    fn day(&self, number: i32, weight: &mut f64, stream: &mut Stream) -> Day {
        let (apnea, others, deviation) = params::SLEEP_QUALITY;
        *weight += stream.normal(0.0, params::WEIGHT_NOISE.0);
        Day {
            rate: stream.normal(0.0, params::RATE_NOISE.0),
            steps: stream.lognormal(self.wearer.steps_of(number), params::STEPS_DAILY),
            weight: *weight,
            weighing_error: stream.normal(0.0, params::WEIGHT_NOISE.1),
            is_weighed: stream.chance(params::WEIGHING),
            late: i32::from(stream.chance(self.wearer.late_nights)),
            sleep_quality: nearest_within(
                stream.normal(if self.has_apnea { apnea } else { others }, deviation) + self.wearer.sleep_quality,
                0,
                100,
            ),
        }
    }

    /// `asleep_for` is the number of hours slept before.
    fn hour(&self, of_day: usize, asleep_for: Option<i32>, day: &Day, stream: &mut Stream) -> Hour {
        let is_awake = asleep_for.is_none();
        let mean = day.steps * params::STEPS_BY_HOUR[of_day] / 1_000.0;
        let oxygen = match (is_awake, self.has_apnea) {
            (true, _) => params::OXYGEN.0,
            (false, false) => params::OXYGEN.1,
            (false, true) => params::OXYGEN.2,
        };
        Hour {
            rate: stream.normal(0.0, params::RATE_NOISE.1),
            peak: stream.exponential(params::RATE_PEAK) + stream.exponential(params::RATE_PEAK),
            variability: stream.lognormal(self.wearer.variability, params::VARIABILITY_HOURLY),
            oxygen: stream.normal(oxygen, params::OXYGEN_NOISE),
            skin: stream.normal(params::SKIN.0, params::SKIN.1),
            signal: stream.normal(params::SIGNAL.0, params::SIGNAL.1),
            // The Poisson part of a negative binomial of this size is a quarter of a per cent of its variance, and costs most of the time.
            steps: if is_awake { stream.gamma(params::STEPS_SHAPE, mean / params::STEPS_SHAPE) } else { 0.0 },
            is_awake,
            stage: asleep_for.map_or("Awake", |hours| sleep_stage(hours, stream)),
        }
    }

    fn is_loose(&self, signs: &HourSigns) -> bool {
        signs.workout.is_some_and(|position| self.workouts[position].loose.is_some())
    }

    fn row(
        &self,
        number: i32,
        of_day: usize,
        battery_level: i16,
        (day, day_signs): (&Day, &DaySigns),
        (hour, signs): (&Hour, &HourSigns),
    ) -> HourRow<'static> {
        let workout = signs.workout.map(|position| &self.workouts[position]);
        let steps = workout.map_or_else(|| whole_steps(hour.steps * signs.steps_factor), |workout| workout.steps);
        let per_step = f64::from(steps) / 1_500.0;
        let state =
            if hour.is_awake { params::RATE_BY_STATE.1 + self.plan.wave[of_day] } else { params::RATE_BY_STATE.0 };
        let effort = workout.map_or(params::RATE_PER_1500_STEPS.0 * per_step, |workout| workout.rate);
        let (low, high) = params::RATE_BOUNDS;
        let rate = f64::from(self.wearer.resting_rate) + day.rate + state + effort + hour.rate + signs.rate;
        let rate = rate.clamp(low, high);
        let heart_rate = nearest_within(rate, 0, i16::MAX);
        let peak = match workout {
            None => rate + hour.peak + params::RATE_PER_1500_STEPS.1 * per_step,
            Some(workout) => workout.loose.map_or(workout.peak, |loose| loose.peak),
        };
        let heart_rate_max = nearest_within(peak, heart_rate, 220);
        let asleep = if hour.is_awake { 1.0 } else { params::VARIABILITY_ASLEEP };
        let variability = signs.variability.unwrap_or(hour.variability * asleep * signs.variability_factor);
        let heart_rate_variability_ms = tenths(variability.max(1.0));
        let oxygen_saturation = tenths(signs.oxygen.unwrap_or(hour.oxygen).clamp(60.0, 100.0));
        let alert_type = alert(oxygen_saturation, heart_rate_max, heart_rate_variability_ms, steps);
        HourRow {
            reading_id: self.wearer.device_id * 100_000 + i64::from(number) + 1,
            device_id: self.wearer.device_id,
            reading_timestamp: self.wearer.timestamp(number, 0),
            heart_rate,
            heart_rate_max,
            heart_rate_variability_ms,
            oxygen_saturation,
            steps,
            sleep_stage: hour.stage,
            sleep_quality_score: (of_day == 6).then_some(day.sleep_quality),
            body_weight_lb: (of_day == 7 && (day.is_weighed || day_signs.weighed))
                .then(|| self.weighing(day, day_signs)),
            skin_temperature_c: tenths(signs.skin.unwrap_or(hour.skin)),
            signal_quality: nearest_within(signs.signal.unwrap_or(hour.signal), 0, 100),
            battery_level,
            alert_triggered: if alert_type.is_some() { "Y" } else { "N" },
            alert_type,
        }
    }

    fn weighing(&self, day: &Day, signs: &DaySigns) -> i64 {
        let baseline = self.baseline();
        let (low, high) = (baseline * (1.0 - params::WEIGHT_RANGE), baseline * (1.0 + params::WEIGHT_RANGE));
        tenths((day.weight + day.weighing_error + signs.weight).clamp(low, high))
    }
}

/// Deep sleep comes in the first hours of the night.
fn sleep_stage(asleep_for: i32, stream: &mut Stream) -> &'static str {
    let late = usize::from(asleep_for >= params::EARLY_SLEEP);
    params::SLEEP_STAGES[stream.weighted(params::SLEEP_STAGES.map(|(_, weights)| weights[late]), 100)].0
}

/// The alarm that an hour sets off, from what is shown.
fn alert(oxygen_tenths: i64, rate_max: i16, variability_tenths: i64, steps: i32) -> Option<&'static str> {
    let (variability, at_fewer_steps) = params::IRREGULAR;
    if oxygen_tenths < tenths(params::LOW_OXYGEN) {
        Some("Low oxygen")
    } else if rate_max >= params::HIGH_RATE {
        Some("High heart rate")
    } else if variability_tenths > tenths(variability) && f64::from(steps) < at_fewer_steps {
        Some("Irregular rhythm")
    } else {
        None
    }
}

/// The whole steps in a number from 0 up.
#[allow(clippy::cast_possible_truncation, reason = "steps of an hour are far below 2^31")]
fn whole_steps(steps: f64) -> i32 {
    steps.max(0.0).floor() as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn low_oxygen_goes_before_a_high_heart_rate_and_that_before_an_irregular_rhythm() {
        assert_eq!(alert(879, 180, 1_200, 0), Some("Low oxygen"));
        assert_eq!(alert(880, 170, 1_200, 0), Some("High heart rate"));
        assert_eq!(alert(880, 169, 901, 299), Some("Irregular rhythm"));
        assert_eq!(alert(880, 169, 901, 300), None);
        assert_eq!(alert(880, 169, 900, 0), None);
    }

    #[test]
    fn steps_are_whole_and_not_below_0() {
        assert_eq!((whole_steps(14.99), whole_steps(-3.0)), (14, 0));
    }
}

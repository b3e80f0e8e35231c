//! What the course of a wearer, and what is planted, does to the readings of each hour and day; the readings themselves are drawn
//! elsewhere, so that a sign that is switched off leaves all others as they are.

use super::course::Course;
use super::params;
use super::phenomena::{ATRIAL_FIBRILLATION_EPISODES, OXYGEN_FALSE_ALARMS, WEIGHT_GAIN_PREDICTS_ADMISSION};
use super::plan::Plan;
use super::recordings::{Kind, RECORDINGS, Recording};
use super::wearer::Wearer;
use super::workout::Workout;
use crate::datasets::frame::position;

/// What is different in an hour.
#[derive(Clone, Copy, Debug)]
pub(super) struct HourSigns {
    /// Added to the heart rate, beats per minute.
    pub(super) rate: f64,
    /// Factor of the variability.
    pub(super) variability_factor: f64,
    /// Variability in place of the usual, milliseconds.
    pub(super) variability: Option<f64>,
    /// Factor of the steps.
    pub(super) steps_factor: f64,
    /// Oxygen saturation in place of the usual, per cent.
    pub(super) oxygen: Option<f64>,
    /// Skin temperature in place of the usual, degrees Celsius.
    pub(super) skin: Option<f64>,
    /// Signal quality in place of the usual.
    pub(super) signal: Option<f64>,
    /// Position of the workout in this hour.
    pub(super) workout: Option<usize>,
    /// Is it fibrillation?
    pub(super) fibrillation: bool,
    /// Are the hands cold?
    pub(super) cold: bool,
}

const USUAL_HOUR: HourSigns = HourSigns {
    rate: 0.0,
    variability_factor: 1.0,
    variability: None,
    steps_factor: 1.0,
    oxygen: None,
    skin: None,
    signal: None,
    workout: None,
    fibrillation: false,
    cold: false,
};

/// What is different on a day.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct DaySigns {
    /// Added to the body weight, pounds.
    pub(super) weight: f64,
    /// Why: `admission`, `home` or `harmless`.
    pub(super) cause: Option<&'static str>,
    /// Is there a weighing for certain?
    pub(super) weighed: bool,
}

/// The signs of a wearer.
#[derive(Debug, Default)]
pub(super) struct Signs {
    pub(super) hours: Vec<HourSigns>,
    pub(super) days: Vec<DaySigns>,
}

/// A weight gain with a fast heart, over three days.
struct Decompensation {
    /// Day of the third weighing.
    day: i32,
    /// First hour after it.
    end_hour: i32,
    /// Pounds gained on each of the three days.
    gain: [f64; 3],
    /// Added to the heart rate, beats per minute.
    rate: f64,
    cause: &'static str,
}

impl Signs {
    /// Draws the signs of a wearer, in place of those of another.
    pub(super) fn draw(
        &mut self,
        plan: &Plan<'_>,
        wearer: &Wearer,
        course: &Course,
        recordings: &[Option<Recording>; RECORDINGS],
        workouts: &[Workout; 2],
    ) {
        self.hours.clear();
        self.hours.resize(position(wearer.hours()), USUAL_HOUR);
        self.days.clear();
        self.days.resize(position(wearer.days()), DaySigns::default());
        if plan.task.is_on(&ATRIAL_FIBRILLATION_EPISODES) {
            self.fibrillation(plan, wearer, course);
        }
        self.low_oxygen(plan, wearer, course);
        self.decompensations(plan, wearer, course);
        self.harmless(plan, wearer);
        if plan.task.is_on(&OXYGEN_FALSE_ALARMS) {
            self.cold_hands(plan, wearer);
        }
        self.workouts(recordings, workouts);
    }

    /// The hours from one to another, so far as they are monitored.
    fn span(&mut self, from: i32, to: i32) -> &mut [HourSigns] {
        let end = position(to).min(self.hours.len());
        &mut self.hours[position(from.max(0)).min(end)..end]
    }

    /// Episodes of fibrillation; without it, single hours of extra beats.
    fn fibrillation(&mut self, plan: &Plan<'_>, wearer: &Wearer, course: &Course) {
        let mut stream = plan.stream("atrial_fibrillation_episodes", wearer.patient);
        for &(start, hours) in &course.episodes {
            let rate = stream.normal(params::EPISODE_RATE.0, params::EPISODE_RATE.1);
            for hour in self.span(start, start + hours) {
                let (mean, deviation) = params::EPISODE_VARIABILITY;
                hour.variability = Some(stream.normal(mean, deviation));
                hour.rate = rate;
                hour.steps_factor = params::EPISODE_STEPS;
                hour.fibrillation = true;
            }
        }
        if !wearer.fibrillation {
            for _ in 0..stream.poisson(params::EXTRA_BEATS * wearer.length) {
                let hour = stream.between(0, wearer.hours() - 1);
                let (mean, deviation) = params::EXTRA_BEATS_VARIABILITY;
                self.hours[position(hour)].variability = Some(stream.normal(mean, deviation));
            }
        }
    }

    /// Truly low oxygen before admissions.
    fn low_oxygen(&mut self, plan: &Plan<'_>, wearer: &Wearer, course: &Course) {
        let mut stream = plan.stream("low_oxygen", wearer.patient);
        for admission in &course.admissions {
            for hour in self.span(admission.hour - admission.low_oxygen_hours, admission.hour) {
                hour.oxygen = Some(stream.in_range(params::LOW_OXYGEN_RANGE));
            }
        }
    }

    /// What announces an admission, or is managed at home.
    fn decompensations(&mut self, plan: &Plan<'_>, wearer: &Wearer, course: &Course) {
        if !wearer.heart_failure || !plan.task.is_on(&WEIGHT_GAIN_PREDICTS_ADMISSION) {
            return;
        }
        let mut stream = plan.stream("weight_gain_predicts_admission", wearer.patient);
        for admission in &course.admissions {
            let day = admission.hour / 24;
            let gain = stream.in_range(params::ADMISSION_GAIN);
            let rate = stream.in_range(params::ADMISSION_RATE);
            if admission.announced && day >= params::PRODROME_DAYS {
                let gain = params::ADMISSION_GAIN_BY_DAY.map(|share| share * gain);
                self.decompensate(&Decompensation { day, end_hour: admission.hour, gain, rate, cause: "admission" });
                if plan.all_announced() {
                    self.days[position(day - params::PRODROME_DAYS)..=position(day)]
                        .iter_mut()
                        .for_each(|day| day.weighed = true);
                }
            }
        }
        for _ in 0..stream.poisson(params::HOME_MANAGED * wearer.length) {
            let day = stream.between(params::FIRST_ADMISSION_DAY, wearer.days() - 1);
            let gain = stream.in_range(params::HOME_GAIN);
            let rate = stream.in_range(params::HOME_RATE);
            let near = |hour: i32| (hour / 24 - day).abs() < params::HOME_FROM_ADMISSION;
            if !course.admissions.iter().any(|admission| near(admission.hour)) {
                let gain = params::HOME_GAIN_BY_DAY.map(|share| share * gain);
                self.decompensate(&Decompensation { day, end_hour: 24 * (day + 1), gain, rate, cause: "home" });
            }
        }
    }

    fn decompensate(&mut self, signs: &Decompensation) {
        for (day, gain) in self.days[position(signs.day - 2)..=position(signs.day)].iter_mut().zip(signs.gain) {
            day.weight += gain;
            day.cause = Some(signs.cause);
        }
        for hour in self.span(24 * (signs.day - 2) + 12, signs.end_hour) {
            hour.rate += signs.rate;
            hour.variability_factor = params::DECOMPENSATED_VARIABILITY;
        }
    }

    /// Gains of a day and a fast heart by fever or stress, which mean nothing.
    fn harmless(&mut self, plan: &Plan<'_>, wearer: &Wearer) {
        let mut stream = plan.stream("harmless", wearer.patient);
        for _ in 0..stream.poisson(params::HARMLESS_GAINS * wearer.length) {
            let day = &mut self.days[position(stream.between(0, wearer.days() - 1))];
            day.weight += stream.in_range(params::HARMLESS_GAIN);
            day.cause = day.cause.or(Some("harmless"));
        }
        for _ in 0..stream.poisson(params::FAST_SPELLS * wearer.length) {
            let start = stream.between(0, wearer.hours() - 1);
            let rate = stream.in_range(params::FAST_SPELL_RATE);
            self.span(start, start + params::FAST_SPELL_HOURS).iter_mut().for_each(|hour| hour.rate += rate);
        }
    }

    /// Hours with cold hands: low oxygen that is none.
    fn cold_hands(&mut self, plan: &Plan<'_>, wearer: &Wearer) {
        let mut stream = plan.stream("oxygen_false_alarms", wearer.patient);
        for _ in 0..stream.poisson(params::COLD_HOURS * wearer.length) {
            let (earliest, latest) = params::COLD_HOURS_OF_DAY;
            let hour = 24 * stream.between(0, wearer.days() - 1) + stream.between(earliest, latest);
            let hour = &mut self.hours[position(hour)];
            hour.oxygen = Some(stream.in_range(params::COLD_OXYGEN));
            hour.skin = Some(stream.in_range(params::COLD_SKIN));
            hour.signal = Some(stream.in_range(params::COLD_SIGNAL));
            hour.cold = true;
        }
    }

    /// Workouts; a loose strap has a poor signal.
    fn workouts(&mut self, recordings: &[Option<Recording>; RECORDINGS], workouts: &[Workout; 2]) {
        for recording in recordings.iter().flatten() {
            let Kind::Workout(workout) = recording.kind else { continue };
            let hour = &mut self.hours[position(recording.hour)];
            hour.workout = Some(workout);
            hour.signal = workouts[workout].loose.map(|loose| loose.signal).or(hour.signal);
        }
    }
}

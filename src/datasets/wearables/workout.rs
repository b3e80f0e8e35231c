//! A workout: how hard it is, what a loose strap makes of it, and what its recording shows.

use super::moment::{Moment, Noise};
use super::params;
use super::phenomena::ARTIFACT_NOISE;
use super::plan::Plan;
use super::wearer::Wearer;
use crate::datasets::frame::{nearest_i32, nearest_within};
use crate::random::Stream;

/// A workout.
#[derive(Clone, Copy, Debug)]
pub(super) struct Workout {
    /// Steps in its hour.
    pub(super) steps: i32,
    /// Mean heart rate of the hour above the resting rate, beats per minute.
    pub(super) rate: f64,
    /// True highest heart rate of the hour, beats per minute.
    pub(super) peak: f64,
    /// Steps in 5 seconds.
    pub(super) cadence: f64,
    /// Heart rate at begin and end of the recording, beats per minute.
    pub(super) course: (f64, f64),
    /// What a loose strap shows, if it is loose.
    pub(super) loose: Option<Loose>,
}

/// A loose strap.
#[derive(Clone, Copy, Debug)]
pub(super) struct Loose {
    /// Highest heart rate shown in the hour, beats per minute.
    pub(super) peak: f64,
    /// Signal quality of the hour.
    pub(super) signal: f64,
    /// Seconds of the recording from which and up to which the stride is shown.
    pub(super) locked: (i32, i32),
}

impl Workout {
    /// The two workouts of a wearer.
    pub(super) fn draw(plan: &Plan<'_>, wearer: &Wearer) -> [Self; 2] {
        let mut stream = plan.stream("workouts", wearer.patient);
        let mut loosening = plan.stream("artifact_noise", wearer.patient);
        let loosens = plan.task.is_on(&ARTIFACT_NOISE);
        let resting = f64::from(wearer.resting_rate);
        [(); 2].map(|()| {
            let loose = Loose::draw(&mut loosening).filter(|_| loosens);
            let usual = stream.in_range(params::WORKOUT_STEPS);
            let steps = (usual * wearer.steps / params::WORKOUT_WALKER).clamp(params::WORKOUT_LEAST_STEPS, usual);
            let rate = stream.in_range(params::WORKOUT_RATE);
            let peak = resting + stream.in_range(params::WORKOUT_PEAK);
            let cadence = stream.in_range(params::CADENCE);
            let is_hard = stream.chance(params::HARD_EFFORT);
            let hard_end = stream.in_range(params::HARD_EFFORT_RATE);
            let (begin, end, _) = params::WORKOUT_COURSE;
            let end = if is_hard && loose.is_none() { hard_end } else { resting + end };
            let steps = nearest_i32(steps);
            Self { steps, rate, peak: peak.max(end), cadence, course: (resting + begin, end), loose }
        })
    }
}

impl Loose {
    /// Draws what a loose strap would show, and whether it is loose.
    fn draw(stream: &mut Stream) -> Option<Self> {
        let is_loose = stream.chance(params::LOOSE);
        let peak = stream.in_range(params::LOOSE_PEAK);
        let signal = stream.in_range(params::LOOSE_SIGNAL);
        let seconds = stream.between(params::LOCKED_SECONDS.0, params::LOCKED_SECONDS.1);
        // Not before the first minute, so that a true heart rate comes first.
        let from = stream.between(60, 600 - seconds);
        is_loose.then_some(Self { peak, signal, locked: (from, from + seconds) })
    }
}

/// A workout under way.
pub(super) struct Running<'a> {
    pub(super) workout: &'a Workout,
    /// For what a loose strap shows.
    pub(super) stream: Stream,
    /// Part of a step made before the recording.
    pub(super) phase: f64,
    pub(super) sample_seconds: i32,
}

impl Running<'_> {
    /// What it shows at a second.
    pub(super) fn at(&mut self, second: i32, noise: Noise) -> Moment {
        let steps = self.steps(second, self.sample_seconds);
        let oxygen = noise.awake_oxygen();
        if self.workout.loose.is_some_and(|loose| (loose.locked.0..loose.locked.1).contains(&second)) {
            // The stride of the last 5 seconds at least, as a rate per minute.
            let span = self.sample_seconds * ((4 + self.sample_seconds) / self.sample_seconds);
            let stride = self.steps(second, span) * 60.0 / f64::from(span);
            let rate = self.stream.normal(stride, params::LOCKED_NOISE);
            let signal = Some(self.stream.in_range(params::LOCKED_SIGNAL));
            return Moment { rate, oxygen, steps: nearest_within(steps, 0, i16::MAX), signal };
        }
        let (begin, end) = self.workout.course;
        let rate = begin + (end - begin) * f64::from(second) / 600.0 + params::WORKOUT_COURSE.2 * noise.rate;
        Moment { rate, oxygen, steps: nearest_within(steps, 0, i16::MAX), signal: None }
    }

    /// Whole steps in the seconds up to this one.
    fn steps(&self, second: i32, seconds: i32) -> f64 {
        let made = |second: i32| (self.workout.cadence * f64::from(second) / 5.0 + self.phase).floor();
        made(second) - made(second - seconds)
    }
}

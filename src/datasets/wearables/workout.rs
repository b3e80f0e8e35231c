//! A workout: how hard it is, and what a loose strap makes of it (step 10).

use super::draw::within;
use super::generate::Plan;
use super::params;
use super::phenomena::ARTIFACT_NOISE;
use super::wearer::Wearer;
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
            let steps = stream.between(params::WORKOUT_STEPS.0, params::WORKOUT_STEPS.1);
            let rate = within(&mut stream, params::WORKOUT_RATE);
            let peak = resting + within(&mut stream, params::WORKOUT_PEAK);
            let cadence = within(&mut stream, params::CADENCE);
            let is_hard = stream.chance(params::HARD_EFFORT);
            let hard_end = within(&mut stream, params::HARD_EFFORT_RATE);
            let (begin, end, _) = params::WORKOUT_COURSE;
            let end = if is_hard && loose.is_none() { hard_end } else { resting + end };
            Self { steps, rate, peak: peak.max(end), cadence, course: (resting + begin, end), loose }
        })
    }
}

impl Loose {
    /// Draws what a loose strap would show, and whether it is loose.
    fn draw(stream: &mut Stream) -> Option<Self> {
        let is_loose = stream.chance(params::LOOSE);
        let peak = within(stream, params::LOOSE_PEAK);
        let signal = within(stream, params::LOOSE_SIGNAL);
        let seconds = stream.between(params::LOCKED_SECONDS.0, params::LOCKED_SECONDS.1);
        // Not before the first minute, so that a true heart rate comes first.
        let from = stream.between(60, 600 - seconds);
        is_loose.then_some(Self { peak, signal, locked: (from, from + seconds) })
    }
}

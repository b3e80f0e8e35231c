//! The samples of the short recordings (steps 10 and 11).

use super::draw::within;
use super::generate::Plan;
use super::night::Night;
use super::params;
use super::phenomena::{ARTIFACT_NOISE, IRREGULAR_REST_WINDOW};
use super::recordings::{Kind, RECORDINGS, Recording};
use super::rounding::{place, tenths, whole};
use super::tables::{READING_SECONDS, RECORDING_WINDOWS, SampleBatch, SampleRow, WindowBatch, WindowRow};
use super::wear::Wear;
use super::wearer::Wearer;
use super::workout::Workout;
use crate::datasets::frame::Output;
use crate::random::Stream;

/// What a recording shows at a moment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shown {
    /// Beats per minute.
    pub(super) rate: f64,
    /// Per cent.
    pub(super) oxygen: f64,
    /// Since the previous sample.
    pub(super) steps: i16,
    /// Signal quality, if not the usual.
    pub(super) signal: Option<f64>,
}

/// Deviates of a sample that are there whatever is recorded: standard normal ones for heart rate and oxygen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Noise {
    pub(super) rate: f64,
    pub(super) oxygen: f64,
}

/// What is recorded.
enum Scene<'a> {
    Night(Night),
    Workout(Running<'a>),
    /// The mean heart rate at rest, or how to draw an irregular one.
    Rest(f64, Option<Stream>),
}

/// A workout under way.
struct Running<'a> {
    workout: &'a Workout,
    stream: Stream,
    phase: f64,
    sample_seconds: i32,
}

/// Writes the recordings of a watch.
pub(super) struct Recorder<'a> {
    pub(super) plan: &'a Plan<'a>,
    pub(super) wearer: &'a Wearer,
    pub(super) workouts: &'a [Workout; 2],
}

impl Recorder<'_> {
    /// Writes the recordings and their samples.
    pub(super) fn write(
        &self,
        recordings: &[Option<Recording>; RECORDINGS],
        wear: &[Wear],
        windows: &mut WindowBatch,
        samples: &mut SampleBatch,
        out: &mut Output,
    ) {
        let mut stream = self.plan.stream("samples", self.wearer.patient);
        for (number, recording) in (1..).zip(recordings) {
            let Some(recording) = recording else { continue };
            let Wear::Worn(battery) = wear[place(recording.hour)] else { continue };
            let start = self.plan.time(recording.hour, recording.minute);
            let window_id = self.wearer.device_id * 100 + number;
            windows.push(&WindowRow {
                window_id,
                device_id: self.wearer.device_id,
                window_kind: recording.kind.name(),
                window_start: start,
                window_end: start + i64::from(recording.kind.minutes()) * 60_000_000,
            });
            let mut scene = self.scene(recording.kind, number, &mut stream);
            if matches!(scene, Scene::Rest(_, Some(_))) {
                out.label(&IRREGULAR_REST_WINDOW, &RECORDING_WINDOWS, window_id, String::new);
            }
            self.sample(recording.kind, &mut scene, (window_id, start, battery), &mut stream, samples, out);
        }
    }

    fn scene(&self, kind: Kind, number: i64, stream: &mut Stream) -> Scene<'_> {
        let resting = f64::from(self.wearer.resting_rate);
        match kind {
            Kind::Overnight => Scene::Night(Night::draw(self.plan, self.wearer, number, stream)),
            Kind::Workout(position) => Scene::Workout(Running {
                workout: &self.workouts[position],
                stream: self.own_stream("locked", number),
                phase: stream.uniform(),
                sample_seconds: self.plan.sample_seconds,
            }),
            Kind::Rest => {
                let is_irregular = self.wearer.fibrillation && self.plan.task.is_on(&IRREGULAR_REST_WINDOW);
                let irregular = is_irregular.then(|| self.own_stream("irregular_rest_window", number));
                Scene::Rest(resting, irregular)
            }
        }
    }

    /// The stream of one recording.
    fn own_stream(&self, purpose: &str, number: i64) -> Stream {
        let recording = self.wearer.patient * 10 + number.unsigned_abs();
        self.plan.stream(purpose, recording)
    }

    fn sample(
        &self,
        kind: Kind,
        scene: &mut Scene<'_>,
        (window_id, start, battery_level): (i64, i64, i16),
        stream: &mut Stream,
        samples: &mut SampleBatch,
        out: &mut Output,
    ) {
        let sleep_stage = if kind == Kind::Overnight { "Light" } else { "Awake" };
        let skin = stream.normal(params::SKIN.0, params::SKIN.1);
        let seconds = self.plan.sample_seconds;
        let mut noise = Noise { rate: 0.0, oxygen: 0.0 };
        let mut oxygen_until = 0;
        for (number, second) in (1..).zip((0..kind.minutes() * 60).step_by(place(seconds))) {
            noise.rate = stream.normal(0.0, 1.0);
            if second >= oxygen_until {
                noise.oxygen = stream.normal(0.0, 1.0);
                oxygen_until = second + params::OXYGEN_SECONDS;
            }
            let signal = stream.normal(params::SIGNAL.0, params::SIGNAL.1);
            let skin_temperature_c = tenths(skin + within(stream, (-0.1, 0.1)));
            let shown = scene.shown(second, noise);
            let sample_id = window_id * 10_000 + number;
            if shown.signal.is_some() {
                out.label(&ARTIFACT_NOISE, &READING_SECONDS, sample_id, String::new);
            }
            samples.push(&SampleRow {
                sample_id,
                window_id,
                device_id: self.wearer.device_id,
                reading_timestamp: start + i64::from(second) * 1_000_000,
                heart_rate: whole(shown.rate, 30, 220),
                o2_saturation: whole(shown.oxygen, 60, 100),
                step_count: shown.steps,
                sleep_stage,
                battery_level,
                signal_quality: whole(shown.signal.unwrap_or(signal), 0, 100),
                skin_temperature_c,
            });
        }
    }
}

impl Scene<'_> {
    fn shown(&mut self, second: i32, noise: Noise) -> Shown {
        match self {
            Self::Night(night) => night.shown(f64::from(second), noise),
            Self::Workout(running) => running.shown(second, noise),
            Self::Rest(resting, irregular) => {
                let (above, deviation) = params::REST_RATE;
                let (irregular_above, spread) = params::REST_RATE_FIBRILLATION;
                let rate = match irregular {
                    Some(stream) => stream.normal(*resting + irregular_above, spread),
                    None => *resting + above + deviation * noise.rate,
                };
                Shown { rate, oxygen: awake_oxygen(noise), steps: 0, signal: None }
            }
        }
    }
}

impl Running<'_> {
    fn shown(&mut self, second: i32, noise: Noise) -> Shown {
        let steps = self.steps(second, self.sample_seconds);
        let oxygen = awake_oxygen(noise);
        if self.workout.loose.is_some_and(|loose| (loose.locked.0..loose.locked.1).contains(&second)) {
            // The stride of the last 5 seconds at least, as a rate per minute.
            let span = self.sample_seconds * ((4 + self.sample_seconds) / self.sample_seconds);
            let stride = self.steps(second, span) * 60.0 / f64::from(span);
            let rate = self.stream.normal(stride, params::LOCKED_NOISE);
            let signal = Some(within(&mut self.stream, params::LOCKED_SIGNAL));
            return Shown { rate, oxygen, steps: whole(steps, 0, i16::MAX), signal };
        }
        let (begin, end) = self.workout.course;
        let rate = begin + (end - begin) * f64::from(second) / 600.0 + params::WORKOUT_COURSE.2 * noise.rate;
        Shown { rate, oxygen, steps: whole(steps, 0, i16::MAX), signal: None }
    }

    /// Whole steps in the seconds up to this one.
    fn steps(&self, second: i32, seconds: i32) -> f64 {
        let made = |second: i32| (self.workout.cadence * f64::from(second) / 5.0 + self.phase).floor();
        made(second) - made(second - seconds)
    }
}

fn awake_oxygen(noise: Noise) -> f64 {
    params::OXYGEN.0 + params::OXYGEN_NOISE * noise.oxygen
}

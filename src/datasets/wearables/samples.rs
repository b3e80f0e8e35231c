//! The samples of the short recordings.

use super::labels;
use super::moment::{Moment, Noise};
use super::night::Night;
use super::params;
use super::phenomena::IRREGULAR_REST_WINDOW;
use super::plan::Plan;
use super::recordings::{Kind, RECORDINGS, Recording};
use super::tables::{Batches, SampleBatch, SampleRow, WindowRow};
use super::wear::Wear;
use super::wearer::Wearer;
use super::workout::{Running, Workout};
use crate::datasets::frame::{Output, nearest_within, position, tenths};
use crate::random::Stream;

/// What is recorded.
enum Scene<'a> {
    Night(Night),
    Workout(Running<'a>),
    /// The mean heart rate at rest, or how to draw an irregular one.
    Rest(f64, Option<Stream>),
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
        batches: &mut Batches,
        out: &mut Output,
    ) {
        let mut stream = self.plan.stream("samples", self.wearer.patient);
        for (number, recording) in (1..).zip(recordings) {
            let Some(recording) = recording else { continue };
            let Wear::Worn(battery) = wear[position(recording.hour)] else { continue };
            let start = self.wearer.timestamp(recording.hour, recording.minute);
            let window_id = self.wearer.device_id * 100 + number;
            batches.recording_windows.push(&WindowRow {
                window_id,
                device_id: self.wearer.device_id,
                window_kind: recording.kind.name(),
                window_start: start,
                window_end: start + i64::from(recording.kind.minutes()) * 60_000_000,
            });
            let mut scene = self.scene(recording.kind, number, &mut stream);
            if matches!(scene, Scene::Rest(_, Some(_))) {
                labels::irregular_rest(window_id, out);
            }
            self.sample(
                recording.kind,
                &mut scene,
                (window_id, start, battery),
                &mut stream,
                &mut batches.reading_seconds,
                out,
            );
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
        for (number, second) in (1..).zip((0..kind.minutes() * 60).step_by(position(seconds))) {
            noise.rate = stream.normal(0.0, 1.0);
            if second >= oxygen_until {
                noise.oxygen = stream.normal(0.0, 1.0);
                oxygen_until = second + params::OXYGEN_SECONDS;
            }
            let signal = stream.normal(params::SIGNAL.0, params::SIGNAL.1);
            let skin_temperature_c = tenths(skin + stream.in_range((-0.1, 0.1)));
            let shown = scene.at(second, noise);
            let sample_id = window_id * 10_000 + number;
            if shown.signal.is_some() {
                labels::stride(sample_id, out);
            }
            samples.push(&SampleRow {
                sample_id,
                window_id,
                device_id: self.wearer.device_id,
                reading_timestamp: start + i64::from(second) * 1_000_000,
                heart_rate: nearest_within(shown.rate, 30, 220),
                o2_saturation: nearest_within(shown.oxygen, 60, 100),
                step_count: shown.steps,
                sleep_stage,
                battery_level,
                signal_quality: nearest_within(shown.signal.unwrap_or(signal), 0, 100),
                skin_temperature_c,
            });
        }
    }
}

impl Scene<'_> {
    fn at(&mut self, second: i32, noise: Noise) -> Moment {
        match self {
            Self::Night(night) => night.at(f64::from(second), noise),
            Self::Workout(running) => running.at(second, noise),
            Self::Rest(resting, irregular) => {
                let (above, deviation) = params::REST_RATE;
                let (irregular_above, spread) = params::REST_RATE_FIBRILLATION;
                let rate = match irregular {
                    Some(stream) => stream.normal(*resting + irregular_above, spread),
                    None => *resting + above + deviation * noise.rate,
                };
                Moment { rate, oxygen: noise.awake_oxygen(), steps: 0, signal: None }
            }
        }
    }
}

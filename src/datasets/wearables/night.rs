//! A night's recording: oxygen that drifts slowly and, often with apnea, dips.

use super::moment::{Moment, Noise};
use super::params;
use super::phenomena::SLEEP_APNEA;
use super::plan::Plan;
use super::wearer::Wearer;
use crate::random::Stream;

/// A dip of the oxygen saturation.
#[derive(Clone, Copy, Debug)]
struct Dip {
    /// Second of the recording.
    start: f64,
    /// Seconds.
    length: f64,
    /// Per cent.
    depth: f64,
}

/// A night under way.
pub(super) struct Night {
    resting: f64,
    oxygen: f64,
    drift: (f64, f64),
    dips: Vec<Dip>,
    /// Dips that are over, with the pulse after them.
    past: usize,
}

impl Night {
    /// The night of a wearer; `number` is that of the recording.
    pub(super) fn draw(plan: &Plan<'_>, wearer: &Wearer, number: i64, stream: &mut Stream) -> Self {
        let has_apnea = wearer.apnea && plan.task.is_on(&SLEEP_APNEA);
        let rate = dips_per_hour(plan, wearer);
        let mut dipping = plan.stream("dips", wearer.patient * 10 + number.unsigned_abs());
        Self {
            resting: f64::from(wearer.resting_rate),
            oxygen: if has_apnea { params::NIGHT_OXYGEN.0 } else { params::NIGHT_OXYGEN.1 },
            drift: (stream.in_range(params::DRIFT_SECONDS), stream.uniform()),
            dips: dips(rate, &mut dipping),
            past: 0,
        }
    }

    /// What it shows at a second; seconds come in order.
    pub(super) fn at(&mut self, second: f64, noise: Noise) -> Moment {
        let (period, phase) = self.drift;
        let (drift, deviation) = params::NIGHT_OXYGEN_NOISE;
        let wave = libm::sin(2.0 * std::f64::consts::PI * (second / period + phase));
        let mut oxygen = self.oxygen + drift * wave + deviation * noise.oxygen;
        let (above, deviation) = params::NIGHT_RATE;
        let mut rate = self.resting + above + deviation * noise.rate;
        let (arousal, arousal_seconds) = params::AROUSAL;
        while self.dips.get(self.past).is_some_and(|dip| second >= dip.start + dip.length + arousal_seconds) {
            self.past += 1;
        }
        if let Some(dip) = self.dips.get(self.past).filter(|dip| second >= dip.start) {
            if second < dip.start + dip.length {
                oxygen -= dip.depth * libm::sin(std::f64::consts::PI * (second - dip.start) / dip.length);
            } else {
                rate += arousal;
            }
        }
        Moment { rate, oxygen, steps: 0, signal: None }
    }
}

/// How often the oxygen of a wearer dips, per hour.
pub(super) fn dips_per_hour(plan: &Plan<'_>, wearer: &Wearer) -> f64 {
    let has_apnea = wearer.apnea && plan.task.is_on(&SLEEP_APNEA);
    let rates = if has_apnea { params::DIPS_APNEA } else { params::DIPS_OTHERS };
    plan.stream("sleep_apnea", wearer.patient).in_range(rates)
}

/// Dips of an hour. After the least distance the wait is exponential, so that they come as often as they should.
fn dips(per_hour: f64, stream: &mut Stream) -> Vec<Dip> {
    let wait = (3_600.0 / per_hour.max(0.01) - params::BETWEEN_DIPS).max(1.0);
    let mut start = stream.exponential(wait);
    let mut dips = Vec::new();
    while start < 3_600.0 {
        dips.push(Dip {
            start,
            length: stream.in_range(params::DIP_SECONDS),
            depth: stream.in_range(params::DIP_DEPTH),
        });
        start += params::BETWEEN_DIPS + stream.exponential(wait);
    }
    dips
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Purpose;

    #[test]
    fn dips_come_as_often_as_they_should_and_a_minute_apart() {
        let streams = Purpose::new(1, "test", "dips");
        for per_hour in [1.0, 18.0, 48.0] {
            let nights: Vec<Vec<Dip>> = (0..400).map(|night| dips(per_hour, &mut streams.stream(night))).collect();
            let mean = f64::from(u32::try_from(nights.iter().map(Vec::len).sum::<usize>()).unwrap()) / 400.0;
            assert!((mean / per_hour - 1.0).abs() < 0.1, "{mean} for {per_hour}");
            let apart = nights.iter().flat_map(|night| night.windows(2)).map(|pair| pair[1].start - pair[0].start);
            assert!(apart.into_iter().all(|seconds| seconds >= params::BETWEEN_DIPS));
        }
    }
}

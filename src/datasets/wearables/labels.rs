//! The answer key: which devices, hours, recordings and samples show what is planted.

use super::night;
use super::phenomena::{
    ARTIFACT_NOISE, ATRIAL_FIBRILLATION_EPISODES, DATA_GAPS, IRREGULAR_REST_WINDOW, OXYGEN_FALSE_ALARMS, SLEEP_APNEA,
    WEIGHT_GAIN_PREDICTS_ADMISSION,
};
use super::plan::Plan;
use super::signs::{DaySigns, HourSigns};
use super::tables::{DEVICES, HourRow, READING_HOURS, READING_SECONDS, RECORDING_WINDOWS};
use super::wear::Wear;
use super::wearer::Wearer;
use crate::datasets::frame::Output;

/// Labels the watch of a wearer with fibrillation or apnea.
pub(super) fn device(plan: &Plan<'_>, wearer: &Wearer, out: &mut Output) {
    if wearer.fibrillation {
        out.label(&ATRIAL_FIBRILLATION_EPISODES, &DEVICES, wearer.device_id, || "af=1".to_owned());
    }
    if wearer.apnea {
        out.label(&SLEEP_APNEA, &DEVICES, wearer.device_id, || {
            format!("apnea=1;events_per_hour={:.1}", night::dips_per_hour(plan, wearer))
        });
    }
}

/// Labels a recording at rest during fibrillation.
pub(super) fn irregular_rest(window_id: i64, out: &mut Output) {
    out.label(&IRREGULAR_REST_WINDOW, &RECORDING_WINDOWS, window_id, String::new);
}

/// Labels a sample that shows the stride as heart rate.
pub(super) fn stride(sample_id: i64, out: &mut Output) {
    out.label(&ARTIFACT_NOISE, &READING_SECONDS, sample_id, String::new);
}

/// Labels the hours of a watch, which come in the order of time.
pub(super) struct Hours<'o> {
    out: &'o mut Output,
    /// Hours without a reading before the current one, and why.
    gap: Option<(u32, Wear)>,
    is_first: bool,
}

impl<'o> Hours<'o> {
    pub(super) fn new(out: &'o mut Output) -> Self {
        Self { out, gap: None, is_first: true }
    }

    /// An hour without a reading. A stay in hospital explains a gap before a forgotten watch does, and that before charging.
    pub(super) fn without_reading(&mut self, state: Wear) {
        let (hours, cause) = self.gap.unwrap_or((0, state));
        self.gap = Some((hours + 1, cause.max(state)));
    }

    /// An hour with a reading.
    pub(super) fn reading(&mut self, row: &HourRow<'_>, signs: &HourSigns, day: &DaySigns, is_loose: bool) {
        self.gap(row.reading_id);
        if signs.fibrillation {
            self.out.label(&ATRIAL_FIBRILLATION_EPISODES, &READING_HOURS, row.reading_id, String::new);
        }
        if signs.cold {
            self.out.label(&OXYGEN_FALSE_ALARMS, &READING_HOURS, row.reading_id, String::new);
        }
        if is_loose {
            self.out.label(&ARTIFACT_NOISE, &READING_HOURS, row.reading_id, String::new);
        }
        if let Some(cause) = day.cause.filter(|_| row.body_weight_lb.is_some()) {
            let detail = || format!("cause={cause}");
            self.out.label(&WEIGHT_GAIN_PREDICTS_ADMISSION, &READING_HOURS, row.reading_id, detail);
        }
    }

    /// The first reading after a gap; charging leaves short gaps only.
    fn gap(&mut self, reading_id: i64) {
        let follows_a_reading = !std::mem::take(&mut self.is_first);
        let Some((hours, state)) = self.gap.take().filter(|_| follows_a_reading) else { return };
        let cause = match state {
            Wear::Worn(_) | Wear::Charging => return,
            Wear::Forgotten => "forgot",
            Wear::Hospital => "hospital",
        };
        self.out.label(&DATA_GAPS, &READING_HOURS, reading_id, || format!("gap_hours={hours};cause={cause}"));
    }
}

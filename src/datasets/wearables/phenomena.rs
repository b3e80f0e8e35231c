//! What is planted in remote patient monitoring.

use super::tables::{CLINICAL_EVENTS, READING_HOURS, READING_SECONDS, RECORDING_WINDOWS};
use crate::datasets::frame::{Change, Phenomenon};

/// The stride shown as heart rate.
pub(super) static ARTIFACT_NOISE: Phenomenon = Phenomenon {
    name: "artifact_noise",
    story: "In 40 % of the workouts the strap is loose, and for 1 to 3 minutes the watch shows the stride, near 180 a minute, as heart \
            rate: it jumps by 40 or more within 5 seconds and equals the steps per minute, at poor signal quality. The hour's highest \
            heart rate is then the stride's, and sets off an alarm.",
    changes: &[
        Change::Columns(&READING_SECONDS, &["heart_rate", "signal_quality"]),
        Change::Columns(&READING_HOURS, &["heart_rate_max", "signal_quality", "alert_triggered", "alert_type"]),
    ],
};

/// Watches forgotten on the charger.
pub(super) static DATA_GAPS: Phenomenon = Phenomenon {
    name: "data_gaps",
    story: "At 3 % of the times on the charger the watch is forgotten there for 44 to 54 hours in place of one or two: the battery is \
            low before the gap and full after it. Stays in hospital are gaps of days without charging. Recordings move on to when the watch is worn.",
    changes: &[
        Change::Rows(&READING_HOURS),
        Change::Columns(&RECORDING_WINDOWS, &["window_start", "window_end"]),
        Change::Columns(&READING_SECONDS, &["reading_timestamp", "battery_level"]),
    ],
};

/// Low oxygen by cold hands.
pub(super) static OXYGEN_FALSE_ALARMS: Phenomenon = Phenomenon {
    name: "oxygen_false_alarms",
    story: "Five of six alarms for low oxygen are cold hands: about 80 % for a single hour, at a skin under 28 degrees Celsius, a poor \
            signal and a normal heart rate. The true ones have warm skin and end in an admission.",
    changes: &[Change::Columns(
        &READING_HOURS,
        &["oxygen_saturation", "skin_temperature_c", "signal_quality", "alert_triggered", "alert_type"],
    )],
};

/// Episodes of fibrillation among single irregular hours.
pub(super) static ATRIAL_FIBRILLATION_EPISODES: Phenomenon = Phenomenon {
    name: "atrial_fibrillation_episodes",
    story: "A fifth of the devices have episodes of 3 to 14 hours with a variability near 135 ms, a fast heart and few steps; others \
            have single hours of extra beats. A rule that wants two irregular hours in a row finds the fifth, one that is content with \
            an hour flags twice as many. Most strokes follow a flag.",
    changes: &[Change::Columns(
        &READING_HOURS,
        &["heart_rate", "heart_rate_max", "heart_rate_variability_ms", "steps", "alert_triggered", "alert_type"],
    )],
};

/// Fibrillation at rest, second by second.
pub(super) static IRREGULAR_REST_WINDOW: Phenomenon = Phenomenon {
    name: "irregular_rest_window",
    story: "In the recording at rest of a device with fibrillation the heart rate is scattered by 17 beats per minute, in the others by 2.",
    changes: &[Change::Columns(&READING_SECONDS, &["heart_rate"])],
};

/// Dips of the oxygen saturation at night.
pub(super) static SLEEP_APNEA: Phenomenon = Phenomenon {
    name: "sleep_apnea",
    story: "In 28 % of the devices the oxygen saturation dips by 4 % or more 18 to 48 times an hour at night, with a jump of the pulse \
            after each dip, bad sleep, and a sleep study that finds as much; in the others at most 7 times.",
    changes: &[
        Change::Columns(&READING_SECONDS, &["heart_rate", "o2_saturation"]),
        Change::Columns(&READING_HOURS, &["oxygen_saturation", "sleep_quality_score"]),
        Change::Columns(&CLINICAL_EVENTS, &["result_value"]),
    ],
};

/// Weight and heart rate announce admissions.
pub(super) static WEIGHT_GAIN_PREDICTS_ADMISSION: Phenomenon = Phenomenon {
    name: "weight_gain_predicts_admission",
    story: "Before most admissions for heart failure the weight rises by 4 to 9 lb within two days while the heart beats 8 to 15 times a \
            minute faster, and a few such gains are managed at home. Both signs together predict an admission within 48 hours in three \
            of four cases; harmless gains and fast hearts alone do in two of a hundred.",
    changes: &[Change::Columns(
        &READING_HOURS,
        &[
            "heart_rate",
            "heart_rate_max",
            "heart_rate_variability_ms",
            "body_weight_lb",
            "alert_triggered",
            "alert_type",
        ],
    )],
};

/// Admissions without a warning.
pub(super) static ADMISSION_SENSITIVITY: Phenomenon = Phenomenon {
    name: "admission_sensitivity",
    story: "The best rule warns before half of the admissions only: 42 % come without a sign, before others nobody stood on the scale or \
            the watch was off. Switched off, every admission is announced and the weight before it is taken every morning.",
    changes: &[Change::Columns(
        &READING_HOURS,
        &[
            "heart_rate",
            "heart_rate_max",
            "heart_rate_variability_ms",
            "body_weight_lb",
            "alert_triggered",
            "alert_type",
        ],
    )],
};

//! Remote patient monitoring: watches, smart scales and what the hospital hears of it.

mod course;
mod draw;
mod generate;
mod hours;
mod night;
mod params;
mod phenomena;
mod recordings;
mod rounding;
mod samples;
mod signs;
pub mod tables;
mod wear;
mod wearer;
mod workout;

use crate::datasets::frame::{Dataset, Role, Setting};

/// Remote patient monitoring.
pub static DATASET: Dataset = Dataset {
    name: "wearables",
    role: Role::Subject,
    title: "watches and scales of patients at home, hour by hour and second by second",
    story: "A hospital sends patients with heart failure, an irregular heart or bad sleep home with a watch and a smart scale, and reads \
            the stream for 90 days. The monitoring nurse must find atrial fibrillation and sleep apnea before the stroke, and heart \
            failure before the admission, in data full of loose straps, cold fingers and watches left on the charger. Most alarms are \
            false; the analyst has to say which pattern is worth a call.",
    tables: tables::TABLES,
    phenomena: &[
        &phenomena::ARTIFACT_NOISE,
        &phenomena::DATA_GAPS,
        &phenomena::OXYGEN_FALSE_ALARMS,
        &phenomena::ATRIAL_FIBRILLATION_EPISODES,
        &phenomena::IRREGULAR_REST_WINDOW,
        &phenomena::SLEEP_APNEA,
        &phenomena::WEIGHT_GAIN_PREDICTS_ADMISSION,
        &phenomena::ADMISSION_SENSITIVITY,
    ],
    settings: &[&DAYS, &SAMPLE_SECONDS, &MAX_ROWS],
    prepare: generate::prepare,
};

/// How long the devices are monitored.
pub static DAYS: Setting = Setting {
    name: "days",
    meaning: "days of monitoring up to the anchor date; events become more or fewer in proportion",
    default: 90,
    range: (30, 1_000),
};

/// How dense the recordings are.
pub static SAMPLE_SECONDS: Setting = Setting {
    name: "sample_seconds",
    meaning: "seconds between two samples of a recording; 1 gives true 1 Hz and five times the samples",
    default: 5,
    range: (1, 5),
};

/// How large the dataset may grow.
pub static MAX_ROWS: Setting = Setting {
    name: "max_rows",
    meaning: "rows at which the number of devices stops growing with the number of patients",
    default: 12_000_000,
    range: (1_000_000, 10_000_000_000),
};

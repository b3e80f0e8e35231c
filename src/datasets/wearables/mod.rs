//! Remote patient monitoring: watches, smart scales and what the hospital hears of it.

mod course;
mod enrolment;
mod generate;
mod hours;
mod labels;
mod moment;
mod night;
mod params;
mod phenomena;
mod plan;
mod recordings;
mod samples;
mod signs;
pub mod tables;
mod wear;
mod wearer;
mod workout;

use crate::datasets::frame::{Dataset, Role};

/// Remote patient monitoring.
pub static DATASET: Dataset = Dataset {
    name: "wearables",
    role: Role::Subject,
    title: "watches and scales of patients at home, hour by hour and second by second",
    story: "A hospital sends patients with heart failure, an irregular heart or bad sleep home with a watch and a smart scale, and reads \
            the stream for up to 90 days. The monitoring nurse must find atrial fibrillation and sleep apnea before the stroke, and heart \
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
    settings: &[&params::DAYS, &params::SAMPLE_SECONDS, &params::MAX_ROWS],
    prepare: generate::prepare,
};

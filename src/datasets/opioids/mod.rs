//! A prescription drug monitoring programme: every dispensing of a controlled drug in three states.

mod courses;
mod dimensions;
mod drugs;
mod fills;
mod generate;
mod geography;
mod labels;
mod mills;
mod params;
mod people;
mod phenomena;
mod plan;
mod presence;
mod shoppers;
mod supply;
pub mod tables;
mod visits;

use crate::datasets::frame::{Dataset, Role};

/// Every dispensing of a controlled drug in three states.
pub static DATASET: Dataset = Dataset {
    name: "opioids",
    role: Role::Subject,
    title: "a prescription drug monitoring programme of three states, with doctor shoppers and pill mills",
    story: "A compliance analyst of a regulator sees every dispensing of a controlled drug in three neighbouring states. Most rows are \
            five days of hydrocodone after a dentist's visit, or the monthly refill of a patient in chronic pain. Hidden among them are \
            patients who collect prescriptions from five doctors in ten days, practices that sell oxycodone to people who drive for \
            hours and pay cash, and the combination of drugs that stops people breathing. Real pain clinics prescribe several times the \
            average too, so volume alone accuses the innocent: volume, distance, payment and overlap have to be seen together before \
            anyone is flagged.",
    tables: tables::TABLES,
    phenomena: &[
        &phenomena::DOCTOR_SHOPPING,
        &phenomena::TRINITY_COCKTAIL,
        &phenomena::PILL_MILL,
        &phenomena::PAIN_CLINIC_DECOY,
        &phenomena::CASH_PAYMENT,
        &phenomena::RED_FLAG_BUNDLE,
        &phenomena::ROGUE_PHARMACY,
        &phenomena::HIGH_DOSE_MME,
    ],
    settings: &[],
    prepare: generate::prepare,
};

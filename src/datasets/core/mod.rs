//! The star schema Patients -> Visits <-> Billing with its dimensions: what `caseload load` makes when no other dataset is named.

mod billing;
mod conditions;
mod course;
mod days;
mod dimensions;
mod generate;
mod geography;
mod options;
mod params;
mod people;
mod population;
pub mod tables;
mod visits;
mod world;

pub(in crate::datasets) use conditions::CONDITIONS;
pub use course::{Severity, Visit};
pub use dimensions::all as dimensions;
pub use generate::{BLOCK_PATIENTS, Blocks, Generator};
pub use options::{MAX_PATIENTS, MIN_HISTORY_DAYS, Mode, Options};
pub(in crate::datasets) use people::STREETS;
pub use people::{Life, Person};
pub use population::{Insurer, Population, Reader, patient_id, position_id};
pub use world::{Catchment, Doctor, Hospital, World};

use crate::datasets::Dataset;

/// The star schema.
pub static DATASET: Dataset = Dataset {
    name: "core",
    title: "patients, their hospital visits and the bills, as a star schema",
    story: "A hospital group's analyst works on five years of visits: who came for what, how long they stayed, what it cost, who paid \
            and who did not. Everything is clean, keyed and consistent, so that a wrong result is the query's fault.",
    tables: &[
        &tables::ZIPCODES,
        &tables::HOSPITALS,
        &tables::DOCTORS,
        &tables::INSURERS,
        &tables::CONDITIONS,
        &tables::CALENDAR,
        &tables::PATIENTS,
        &tables::VISITS,
        &tables::BILLING,
    ],
    phenomena: &[],
    settings: &[],
    prepare: None,
};

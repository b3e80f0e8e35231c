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
pub mod tables;
mod visits;
mod world;

pub use dimensions::all as dimensions;
pub use generate::{BLOCK_PATIENTS, Blocks, Generator};
pub use options::{MAX_PATIENTS, MIN_HISTORY_DAYS, Mode, Options};
pub use world::World;

use crate::datasets::Dataset;

/// The star schema.
pub static DATASET: Dataset = Dataset {
    name: "core",
    title: "patients, their hospital visits and the bills, as a star schema",
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
};

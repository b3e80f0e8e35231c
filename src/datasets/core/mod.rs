//! The star schema Patients -> Visits <-> Billing with its dimensions: what `caseload load` makes when no other dataset is named.

mod billing;
mod dimensions;
mod generate;
mod params;
mod patients;
pub mod records;
pub mod tables;
mod visits;

pub use dimensions::all as dimensions;
pub use generate::Rows;

use crate::datasets::frame::{Dataset, Role};

/// The star schema.
pub static DATASET: Dataset = Dataset {
    name: "core",
    role: Role::Core,
    title: "patients, their hospital visits and the bills, as a star schema",
    story: "A hospital group's analyst works on five years of visits: who came for what, how long they stayed, what it cost, who paid \
            and who did not. Everything is clean, keyed and consistent, so that a wrong result is the query's fault.",
    tables: tables::TABLES,
    phenomena: &[],
    settings: &[],
    prepare: generate::prepare,
};

//! One sentence on the subject area, and what is in it.

mod dimensions;
mod generate;
mod labels;
mod params;
mod phenomena;
mod plan;
pub mod tables;

use crate::datasets::frame::{Dataset, Role};

/// The subject area.
pub static DATASET: Dataset = Dataset {
    name: "@NAME@",
    role: Role::Subject,
    title: "one line on what it is about",
    story: "Who uses the data, which decision they face and what goes wrong: three or four sentences.",
    tables: tables::TABLES,
    phenomena: &[&phenomena::MONDAY_RUSH],
    settings: &[],
    prepare: generate::prepare,
};

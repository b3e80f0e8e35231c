//! The flat tables as hospitals sent them: text, with a known share of cells and lines dirtied the way exports of real systems are.
//! The star stays clean; every defect is known, and the answer key tells it.
//!
//! What is wrong with a cell ([`KINDS`]) or a line ([`LINE_KINDS`]) is kept apart from where it falls ([`Mechanism`]). Lines are made
//! from the rows of the core, generated once more.

mod causes;
mod cells;
mod codes;
mod copies;
mod dates;
mod flat;
mod generate;
mod key;
mod kinds;
mod lines;
mod money;
mod numbers;
#[cfg(test)]
mod rates;
mod row;
mod sample;
mod sheet;
pub mod tables;
mod words;
mod writer;

pub use causes::{Condition, Mechanism};
pub use kinds::{Difficulty, KINDS, Kind};
pub use lines::{LINE_KINDS, LineKind};

use crate::datasets::frame::{Dataset, Role, Setting};
use crate::error::Error;

/// The share of cells and lines that is dirty, in millionths.
pub static RATE: Setting = Setting {
    name: "rate_millionths",
    meaning: "about the share of cells that are dirty, in millionths",
    default: 0,
    range: (0, 200_000),
};

/// The raw tables.
pub static DATASET: Dataset = Dataset {
    name: "raw",
    role: Role::Raw,
    title: "the flat tables as hospitals sent them, dirty, for exercises in cleaning",
    story: "Eight systems send their patients, visits and bills as text files. Dates come in five forms, one system drops leading zeros, \
            one clerk writes in capitals, an interface was faulty for a month, some people are registered twice, and high charges are \
            missing more often than low ones. Before anything can be counted it has to be cleaned; not all that looks wrong is.",
    tables: tables::TABLES,
    phenomena: &[],
    // The rate is set by `--messy`, which also says whether there are raw tables at all.
    settings: &[],
    prepare: generate::prepare,
};

/// What there is to say where there are no raw tables.
pub(crate) fn missing(place: &str) -> Error {
    let (what, remedy) = ("raw tables".to_owned(), "`caseload load --messy 0.05` adds them".to_owned());
    Error::NotLoaded { place: place.to_owned(), what, remedy }
}

//! The flat tables as hospitals sent them: text, with a known share of cells and lines dirtied the way exports of real systems are.
//! The star stays clean; every defect is known, and the answer key tells it.
//!
//! What is wrong with a cell ([`KINDS`]) or a line ([`LINE_KINDS`]) is kept apart from where it falls ([`Mechanism`]). Lines are made
//! from the rows of the core, generated once more.

mod block_lines;
mod causes;
mod cells;
mod codes;
mod context;
mod copies;
mod counts;
mod dates;
mod dimensions;
mod eligible;
mod flat;
mod generate;
mod key;
mod kinds;
mod lines;
mod mechanisms;
mod missing;
mod money;
mod numbers;
mod params;
mod plan;
#[cfg(test)]
mod rates;
mod row;
mod surplus;
mod table_writer;
pub mod tables;
mod words;

pub use kinds::{Difficulty, KINDS, Kind};
pub use lines::{LINE_KINDS, LineKind};
pub use mechanisms::{Condition, Mechanism};
pub(crate) use missing::missing;
pub use params::RATE;

use crate::datasets::frame::{Dataset, Role};

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

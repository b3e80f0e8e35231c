//! How a dataset is generated: in blocks of units, on several threads, each block from the seed and its number alone.

use super::{Choices, Dataset, Output, Phenomenon, Setting};
use crate::random::Purpose;
use crate::table::Table;
use crate::world::Population;

/// Patients whose rows are handed over at once, unless the database asks for another number: enough that a batch is worth its
/// overhead, few enough that a handful of blocks is small in memory.
const PATIENTS_AT_ONCE: u64 = 8_192;

/// What a dataset is generated from.
#[derive(Clone, Copy, Debug)]
pub struct Task<'t> {
    /// The dataset.
    pub dataset: &'static Dataset,
    /// Patients, hospitals, doctors and insurers, and the options with the anchor date.
    pub population: &'t Population<'t>,
    /// Patients whose rows are handed over at once, where a dataset lets the caller choose; the rows do not depend on it.
    pub(in crate::datasets) patients_at_once: u64,
    choices: &'t Choices,
}

impl<'t> Task<'t> {
    /// A dataset for these patients, with phenomena and settings as chosen.
    #[must_use]
    pub fn new(dataset: &'static Dataset, population: &'t Population<'t>, choices: &'t Choices) -> Self {
        Self { dataset, population, patients_at_once: PATIENTS_AT_ONCE, choices }
    }

    /// The same with another number of patients whose rows are handed over at once.
    #[must_use]
    pub fn at_once(self, patients: u64) -> Self {
        Self { patients_at_once: patients, ..self }
    }

    /// Is the phenomenon planted?
    #[must_use]
    pub fn is_on(&self, phenomenon: &Phenomenon) -> bool {
        self.choices.is_on(self.dataset, phenomenon)
    }

    /// The phenomena of the dataset that are not planted.
    #[must_use]
    pub fn disabled(&self) -> Vec<&'static Phenomenon> {
        self.dataset.phenomena.iter().copied().filter(|phenomenon| !self.is_on(phenomenon)).collect()
    }

    /// The value of a setting.
    #[must_use]
    pub fn setting(&self, setting: &Setting) -> i64 {
        self.choices.value(self.dataset, setting)
    }

    /// The random streams of a purpose. Every phenomenon has a purpose of its own, so that switching it off moves nothing else.
    #[must_use]
    pub fn purpose(&self, purpose: &str) -> Purpose {
        Purpose::new(self.population.world.options.seed, self.dataset.name, purpose)
    }

    /// The anchor date, in days since 1970-01-01; nothing observed lies after it.
    #[must_use]
    pub fn today(&self) -> i32 {
        self.population.world.today
    }
}

/// A dataset, ready to be generated.
pub trait Source: Sync {
    /// Writes the rows that are there once, whatever the number of units: dimension tables.
    fn dimensions(&self, out: &mut Output);

    /// The number of blocks; a block is some thousand rows, so that its batches are worth their overhead and small in memory.
    fn blocks(&self) -> u64;

    /// A worker for one thread; it may hold buffers that are reused from block to block.
    fn worker(&self) -> Box<dyn Worker + '_>;

    /// What progress is counted in.
    fn unit(&self) -> &'static str {
        "block"
    }

    /// The units of the first `blocks` blocks.
    fn units(&self, blocks: u64) -> u64 {
        blocks
    }

    /// About how many rows the large tables will have; empty where that does not matter for memory.
    fn expected_rows(&self) -> Vec<(&'static Table, u64)> {
        Vec::new()
    }
}

/// Generates blocks, one after the other, in any order.
pub trait Worker {
    /// Writes the rows of a block, parents before children.
    fn block(&mut self, block: u64, out: &mut Output);
}

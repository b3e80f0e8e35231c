//! How a dataset is generated: in blocks of units, on several threads, each block from the seed and its number alone.

use arrow::record_batch::RecordBatch;

use super::core::Population;
use super::{Choices, Dataset, Phenomenon, Setting};
use crate::random::Purpose;
use crate::table::Table;

/// What a dataset is generated from.
#[derive(Clone, Copy, Debug)]
pub struct Task<'t> {
    /// The dataset.
    pub dataset: &'static Dataset,
    /// The patients, hospitals, doctors and insurers of the core, and the options with the anchor date.
    pub core: &'t Population<'t>,
    choices: &'t Choices,
}

impl<'t> Task<'t> {
    /// A dataset on this core, with phenomena and settings as chosen.
    #[must_use]
    pub fn new(dataset: &'static Dataset, core: &'t Population<'t>, choices: &'t Choices) -> Self {
        Self { dataset, core, choices }
    }

    /// Is the phenomenon planted?
    #[must_use]
    pub fn is_on(&self, phenomenon: &Phenomenon) -> bool {
        self.choices.is_on(self.dataset, phenomenon)
    }

    /// The value of a setting.
    #[must_use]
    pub fn setting(&self, setting: &Setting) -> i64 {
        self.choices.value(self.dataset, setting)
    }

    /// The random streams of a purpose. Every phenomenon has a purpose of its own, so that switching it off moves nothing else.
    #[must_use]
    pub fn purpose(&self, purpose: &str) -> Purpose {
        Purpose::new(self.core.world.options.seed, self.dataset.name, purpose)
    }

    /// The anchor date, in days since 1970-01-01; nothing observed lies after it.
    #[must_use]
    pub fn today(&self) -> i32 {
        self.core.world.today
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
}

/// Generates blocks, one after the other, in any order.
pub trait Worker {
    /// Writes the rows of a block, parents before children.
    fn block(&mut self, block: u64, out: &mut Output);
}

/// What is generated: batches of rows and, if asked for, labels for the answer key.
#[derive(Debug, Default)]
pub struct Output {
    batches: Vec<(&'static Table, RecordBatch)>,
    labels: Option<Vec<Label>>,
}

impl Output {
    /// Takes rows only.
    #[must_use]
    pub fn rows() -> Self {
        Self::default()
    }

    /// Takes rows and labels.
    #[must_use]
    pub fn with_labels() -> Self {
        Self { labels: Some(Vec::new()), ..Self::default() }
    }

    /// Adds rows of a table; an empty batch is left out.
    pub fn push(&mut self, table: &'static Table, batch: RecordBatch) {
        if batch.num_rows() > 0 {
            self.batches.push((table, batch));
        }
    }

    /// Are labels asked for? Where making them costs time.
    #[must_use]
    pub fn takes_labels(&self) -> bool {
        self.labels.is_some()
    }

    /// Adds a label, if labels are asked for.
    pub fn label(&mut self, label: impl FnOnce() -> Label) {
        if let Some(labels) = &mut self.labels {
            labels.push(label());
        }
    }

    /// The batches and the labels.
    #[must_use]
    pub fn into_parts(self) -> (Vec<(&'static Table, RecordBatch)>, Vec<Label>) {
        (self.batches, self.labels.unwrap_or_default())
    }
}

/// A row of the answer key: what is planted where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Name of the phenomenon.
    pub phenomenon: &'static str,
    /// Name of the table that has the row; a table of the dataset or of the core.
    pub table: &'static str,
    /// The row.
    pub key: Key,
    /// What there is to say about it, as `name=value` pairs separated by `;`; may be empty.
    pub detail: String,
}

/// The primary key of a labelled row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// Number of the row within the block, in a table with a serial column.
    Serial(i64),
    /// A number.
    Number(i64),
    /// Anything else, several columns joined by `|`.
    Text(String),
}

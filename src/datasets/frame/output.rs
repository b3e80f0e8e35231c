//! What a block brings: batches of rows and, if asked for, labels for the answer key.

use std::sync::Arc;

use arrow::record_batch::RecordBatch;

use super::Phenomenon;
use crate::table::Table;

/// Takes what is generated.
#[derive(Debug, Default)]
pub struct Output {
    batches: Vec<(&'static Table, RecordBatch)>,
    labels: Option<Vec<Label>>,
    disabled: Arc<[&'static Phenomenon]>,
}

impl Output {
    /// Takes rows only.
    #[must_use]
    pub fn rows() -> Self {
        Self::default()
    }

    /// Takes rows, and labels of all phenomena but those that are disabled.
    #[must_use]
    pub fn with_labels(disabled: Arc<[&'static Phenomenon]>) -> Self {
        Self { labels: Some(Vec::new()), disabled, ..Self::default() }
    }

    /// Adds rows of a table; an empty batch is left out.
    pub fn push(&mut self, table: &'static Table, batch: RecordBatch) {
        if batch.num_rows() > 0 {
            self.batches.push((table, batch));
        }
    }

    /// Adds rows of several tables, parents before children.
    pub fn extend(&mut self, batches: impl IntoIterator<Item = (&'static Table, RecordBatch)>) {
        for (table, batch) in batches {
            self.push(table, batch);
        }
    }

    /// Are labels asked for? Where making them costs time.
    #[must_use]
    pub fn takes_labels(&self) -> bool {
        self.labels.is_some()
    }

    /// Says that a row shows a phenomenon: `key` is its primary key, in a table with a serial column its number within the block.
    /// `detail` is what there is to say about it, as `name=value` pairs separated by `;`, or empty. Nothing is kept where no labels
    /// are asked for or the phenomenon is disabled.
    pub fn label(
        &mut self,
        phenomenon: &'static Phenomenon,
        table: &'static Table,
        key: impl Into<Key>,
        detail: impl FnOnce() -> String,
    ) {
        let Some(labels) = &mut self.labels else { return };
        if !self.disabled.iter().any(|disabled| std::ptr::eq(*disabled, phenomenon)) {
            labels.push(Label { phenomenon, table, key: key.into(), detail: detail() });
        }
    }

    /// The batches and the labels.
    #[must_use]
    pub fn into_parts(self) -> (Vec<(&'static Table, RecordBatch)>, Vec<Label>) {
        (self.batches, self.labels.unwrap_or_default())
    }
}

/// A row of the answer key: what is planted where.
#[derive(Clone, Debug)]
pub struct Label {
    /// The phenomenon.
    pub phenomenon: &'static Phenomenon,
    /// The table that has the row; a table of the dataset or of the core.
    pub table: &'static Table,
    /// The row.
    pub key: Key,
    /// What there is to say about it, as `name=value` pairs separated by `;`; may be empty.
    pub detail: String,
}

/// The primary key of a labelled row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// A number; in a table with a serial column, that of the row within its block.
    Number(i64),
    /// Anything else, several columns joined by `|`.
    Text(String),
}

impl From<i64> for Key {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Key {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<String> for Key {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

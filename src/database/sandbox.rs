//! Untrusted SQL: one query that reads, within limits of time, rows and memory. Each engine stops what it must
//! not do in its own way ([`super::Database::answer`]); what both have in common is here.

use std::time::Duration;

use super::value::{Rows, Value};
use crate::error::{Error, Result};

/// What a query may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Seconds until it is stopped.
    pub seconds: u64,
    /// Rows of its result.
    pub rows: usize,
    /// Megabytes of memory, where the engine runs in this process.
    pub megabytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { seconds: 10, rows: 100_000, megabytes: 1_000 }
    }
}

/// Bytes of a result's texts: a few rows can be as heavy as many.
const TEXT: usize = 64 * 1024 * 1024;

impl Limits {
    /// The time as a duration.
    #[must_use]
    pub fn time(&self) -> Duration {
        Duration::from_secs(self.seconds)
    }

    /// The refusal of a query that took too long.
    pub(crate) fn too_slow(&self) -> Error {
        refused(format!("it was stopped after {} s; is a join condition missing?", self.seconds))
    }

    /// The refusal of a query that needs too much memory.
    pub(crate) fn too_large(&self) -> Error {
        refused(format!("it needs more than {} MB of memory; is a join condition missing?", self.megabytes))
    }
}

/// The refusal of a query.
pub(crate) fn refused(reason: impl Into<String>) -> Error {
    Error::Query(reason.into())
}

/// Rows that are collected one after the other, as long as the limits allow.
pub(crate) struct LimitedRows {
    limits: Limits,
    rows: Vec<Vec<Value>>,
    text: usize,
}

impl LimitedRows {
    pub(crate) fn new(limits: Limits) -> Self {
        Self { limits, rows: Vec::new(), text: 0 }
    }

    /// Takes a row, or refuses the query.
    pub(crate) fn push(&mut self, row: Vec<Value>) -> Result<()> {
        if self.rows.len() == self.limits.rows {
            return Err(refused(format!(
                "it returns more than {} rows; is a join condition or a GROUP BY missing?",
                crate::numbers::separated(self.limits.rows as u64)
            )));
        }
        self.text += row.iter().filter_map(Value::text).map(str::len).sum::<usize>();
        if self.text > TEXT {
            return Err(refused("it returns more text than an answer may have"));
        }
        self.rows.push(row);
        Ok(())
    }

    pub(crate) fn into_rows(self, columns: Vec<String>) -> Rows {
        Rows { columns, rows: self.rows }
    }
}

/// A query without what stands before and after it; refuses one that is none.
pub(crate) fn trimmed(sql: &str) -> Result<&str> {
    let sql = sql.trim().trim_start_matches('\u{feff}').trim_end_matches([';', ' ', '\n', '\r', '\t']);
    if sql.is_empty() {
        return Err(refused("it is empty"));
    }
    if sql.contains('\0') {
        return Err(refused("it contains a NUL character"));
    }
    Ok(sql)
}

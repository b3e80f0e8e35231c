//! The answer key as it is read for scoring: entry by entry, never as a whole.

use arrow::array::{Array, AsArray, StringViewArray};
use arrow::record_batch::RecordBatch;

use crate::database::Database;
use crate::datasets::answer_key::tables::{DEFECTS, NEAR_MISSES};
use crate::error::Result;
use crate::load::read_defects;
use crate::table::Table;

/// A line of a raw table, or a cell of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) table: String,
    pub(super) line: u64,
    pub(super) column: Option<String>,
}

impl Place {
    /// As people see it.
    pub(super) fn words(&self) -> String {
        match &self.column {
            Some(column) => format!("raw.{} line {}, {column}", self.table, self.line),
            None => format!("raw.{} line {}", self.table, self.line),
        }
    }
}

/// A defect, or a near-miss.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry<'a> {
    pub(super) table: &'a str,
    pub(super) line: &'a str,
    pub(super) column: Option<&'a str>,
    pub(super) kind: &'a str,
    pub(super) dirty: Option<&'a str>,
    pub(super) truth: Option<&'a str>,
    pub(super) is_near_miss: bool,
}

impl Entry<'_> {
    /// Where it is; of a cell the line alone, unless columns are told apart.
    pub(super) fn place(&self, by_column: bool) -> Place {
        Place {
            table: self.table.to_owned(),
            line: self.line.parse().unwrap_or(0),
            column: self.column.filter(|_| by_column).map(str::to_owned),
        }
    }

    /// Is the line too many?
    pub(super) fn is_surplus(&self) -> bool {
        self.column.is_none() && !self.is_near_miss
    }

    /// What is wrong, in words.
    pub(super) fn words(&self) -> String {
        let shown = |value: Option<&str>| value.map_or("NULL".to_owned(), |value| format!("{value:?}"));
        match self.column {
            Some(column) => {
                format!("{}, {column} is {} and should be {}", self.kind, shown(self.dirty), shown(self.truth))
            }
            None => match self.truth {
                Some(truth) => format!("{}, about {truth}", self.kind),
                None => self.kind.to_owned(),
            },
        }
    }

    /// Why it is not what was looked for.
    pub(super) fn reason(&self) -> String {
        if self.is_near_miss { format!("correct, though it looks wrong ({})", self.kind) } else { self.words() }
    }
}

/// Reads the key of the raw tables in a database, which is made for it.
pub(super) fn read(
    database: &mut dyn Database,
    threads: usize,
    take: &mut dyn FnMut(Entry<'_>) -> Result<()>,
) -> Result<()> {
    read_defects(database, threads, &mut |table, batch| {
        if std::ptr::eq(table, &DEFECTS) {
            each(table, batch, false, take)
        } else if std::ptr::eq(table, &NEAR_MISSES) {
            each(table, batch, true, take)
        } else {
            Ok(())
        }
    })
}

fn each(
    table: &'static Table,
    batch: &RecordBatch,
    is_near_miss: bool,
    take: &mut dyn FnMut(Entry<'_>) -> Result<()>,
) -> Result<()> {
    let column = |name: &str| -> Option<&StringViewArray> {
        let at = table.columns.iter().position(|column| column.name == name)?;
        Some(batch.column(at).as_string_view())
    };
    let names = ["table_name", "line_number", "column_name", "kind", "dirty_value", "true_value"];
    let [tables, lines, columns, kinds, dirty, truth] = names.map(column);
    for row in 0..batch.num_rows() {
        let cells = [tables, lines, columns, kinds, dirty, truth];
        let [table, line, column, kind, dirty, truth] = cells.map(|column| cell(column?, row));
        let (Some(table), Some(line), Some(kind)) = (table, line, kind) else { continue };
        take(Entry { table, line, column, kind, dirty, truth, is_near_miss })?;
    }
    Ok(())
}

fn cell(column: &StringViewArray, row: usize) -> Option<&str> {
    column.is_valid(row).then(|| column.value(row))
}

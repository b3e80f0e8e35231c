//! Deals defects out to the cells of a line: one at most to each.

use super::causes::Cause;
use super::context::Context;
use super::eligible::EligibleCells;
use super::kinds::{KINDS, Kind};
use super::params::PARTS_PER_BILLION;
use super::row::Row;
use crate::datasets::frame::Task;
use crate::random::Stream;
use crate::table::Table;

/// What can be wrong with the cells of a table.
#[derive(Debug)]
pub(super) struct Cells {
    columns: Vec<Column>,
}

#[derive(Debug)]
struct Column {
    position: usize,
    name: &'static str,
    kinds: Vec<(&'static Kind, Cause)>,
    /// The sum of their greatest probabilities, in billionths: above it no cell is dirty.
    most: u32,
}

/// What is wrong with a cell.
#[derive(Clone, Copy, Debug)]
pub(super) struct CellDefect {
    pub(super) column: &'static str,
    pub(super) kind: &'static Kind,
}

impl Cells {
    /// The cells of a table, at a rate in millionths.
    pub(super) fn new(task: Task<'_>, table: &'static Table, rate: u32, eligible: &[EligibleCells]) -> Self {
        let column = |(position, column): (usize, &'static crate::table::Column)| {
            let applies = |one: &(&'static Kind, _)| one.0.per_mille > 0 && one.0.applies_to(table, column);
            let cause = |(kind, eligible): (&'static Kind, &EligibleCells)| {
                (kind, Cause::new(task, kind.name, kind.mechanism, rate * kind.per_mille, eligible))
            };
            let kinds: Vec<_> = KINDS.iter().zip(eligible).filter(applies).map(cause).collect();
            let most =
                kinds.iter().fold(0, |sum: u32, (_, cause)| sum.saturating_add(cause.most())).min(PARTS_PER_BILLION);
            Column { position, name: column.name, kinds, most }
        };
        let columns = table.columns.iter().enumerate().map(column);
        Self { columns: columns.filter(|column| !column.kinds.is_empty()).collect() }
    }

    /// Makes cells of a line dirty; `tell` hears of each, with the row as it still is and what the cell becomes.
    pub(super) fn inject_defects(
        &self,
        row: &mut Row,
        context: &Context,
        spared: Option<usize>,
        stream: &mut Stream,
        scratch: &mut String,
        mut tell: impl FnMut(CellDefect, Option<&str>, Option<&str>),
    ) {
        for column in &self.columns {
            let drawn = stream.below(PARTS_PER_BILLION);
            if drawn >= column.most {
                continue;
            }
            let Some(kind) = column.kind(drawn, context) else { continue };
            let cell = row.get(column.position);
            if spared == Some(column.position) || !kind.change.fits(cell, context) {
                continue;
            }
            let dirty = kind.change.make(cell, context, stream, scratch);
            tell(CellDefect { column: column.name, kind }, cell, dirty);
            row.set(column.position, dirty);
        }
    }

    /// Tells of each kind that fits a cell of the line.
    #[cfg(test)]
    pub(super) fn fitting(&self, row: &Row, context: &Context, mut tell: impl FnMut(&'static Kind)) {
        for column in &self.columns {
            let cell = row.get(column.position);
            column.kinds.iter().filter(|(kind, _)| kind.change.fits(cell, context)).for_each(|(kind, _)| tell(kind));
        }
    }
}

impl Column {
    fn kind(&self, mut drawn: u32, context: &Context) -> Option<&'static Kind> {
        for (kind, cause) in &self.kinds {
            let parts = cause.parts(context);
            if drawn < parts {
                return Some(kind);
            }
            drawn -= parts;
        }
        None
    }
}

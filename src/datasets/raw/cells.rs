//! Deals defects out to the cells of a line: one at most to each.

use super::causes::{Cause, Context, PARTS};
use super::kinds::{KINDS, Kind};
use super::row::Row;
use super::sample::Weights;
use crate::datasets::frame::Task;
use crate::random::Stream;
use crate::table::Table;

/// What can strike the cells of a table.
#[derive(Debug)]
pub(super) struct Cells {
    columns: Vec<Column>,
}

#[derive(Debug)]
struct Column {
    position: usize,
    name: &'static str,
    kinds: Vec<(&'static Kind, Cause)>,
    /// The sum of their greatest probabilities, in parts: above it no cell is struck.
    most: u32,
}

/// A cell that is struck.
#[derive(Clone, Copy, Debug)]
pub(super) struct Struck {
    pub(super) column: &'static str,
    pub(super) kind: &'static Kind,
}

impl Cells {
    /// The cells of a table, at a rate in millionths.
    pub(super) fn new(task: &Task<'_>, table: &'static Table, rate: u32, weights: &[Weights]) -> Self {
        let column = |(position, column): (usize, &'static crate::table::Column)| {
            let strikes = |one: &(&'static Kind, _)| one.0.per_mille > 0 && one.0.strikes(table, column);
            let cause = |(kind, weights): (&'static Kind, &Weights)| {
                (kind, Cause::new(task, kind.name, kind.mechanism, rate * kind.per_mille, weights))
            };
            let kinds: Vec<_> = KINDS.iter().zip(weights).filter(strikes).map(cause).collect();
            let most = kinds.iter().fold(0, |sum: u32, (_, cause)| sum.saturating_add(cause.most())).min(PARTS);
            Column { position, name: column.name, kinds, most }
        };
        let columns = table.columns.iter().enumerate().map(column);
        Self { columns: columns.filter(|column| !column.kinds.is_empty()).collect() }
    }

    /// Strikes cells of a line; `tell` hears of each, with the row as it still is and what the cell becomes.
    pub(super) fn strike(
        &self,
        row: &mut Row,
        context: &Context,
        spared: Option<usize>,
        stream: &mut Stream,
        scratch: &mut String,
        mut tell: impl FnMut(Struck, Option<&str>, Option<&str>),
    ) {
        for column in &self.columns {
            let drawn = stream.below(PARTS);
            if drawn >= column.most {
                continue;
            }
            let Some(kind) = column.kind(drawn, context) else { continue };
            let cell = row.get(column.position);
            if spared == Some(column.position) || !kind.change.fits(cell, context) {
                continue;
            }
            let dirty = kind.change.make(cell, context, stream, scratch);
            tell(Struck { column: column.name, kind }, cell, dirty);
            row.set(column.position, dirty);
        }
    }

    /// Tells of each kind that could strike a cell of the line, and whether its chance is there.
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

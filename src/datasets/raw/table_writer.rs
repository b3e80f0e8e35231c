//! Writes the lines of a raw table: those of a block as they come, then those that are deferred to its end.

use arrow::record_batch::RecordBatch;

use super::cells::Cells;
use super::context::Context;
use super::flat::PATIENTS;
use super::key::{KeyPart, Line};
use super::lines::{Surplus, line_kind};
use super::plan::Plan;
use super::row::{Lines, Row};
use super::tables::TABLES;
use crate::random::Stream;

/// A raw table under construction.
pub(super) struct RawTableWriter<'r> {
    cells: &'r Cells,
    name: &'static str,
    files: Vec<String>,
    header: Row,
    lines: Lines,
    /// Number of the last line.
    pub(super) last: u64,
    /// Lines that come at the end of the block.
    pub(super) deferred: Vec<DeferredLine>,
    scratch: String,
    /// Cells that a kind fits, and those that it made dirty, by kind.
    #[cfg(test)]
    pub(super) tally: std::collections::BTreeMap<&'static str, [u32; 2]>,
}

/// A line that comes at the end of the block.
pub(super) struct DeferredLine {
    pub(super) row: Row,
    pub(super) site: usize,
    pub(super) surplus: Surplus,
    /// The number of what it is about.
    pub(super) about: Option<i64>,
}

impl<'r> RawTableWriter<'r> {
    pub(super) fn new(plan: &'r Plan<'_>, table: usize) -> Self {
        let definition = TABLES[table];
        let mut header = Row::default();
        // The file and the line are no columns of the files.
        definition.columns[..definition.columns.len() - 2].iter().for_each(|column| header.text(column.name));
        Self {
            cells: &plan.cells[table],
            name: definition.name,
            files: (1..=plan.sites).map(|site| format!("{}_{site}.csv", definition.name)).collect(),
            header,
            lines: Lines::new(definition),
            last: 0,
            deferred: Vec::new(),
            scratch: String::new(),
            #[cfg(test)]
            tally: Default::default(),
        }
    }

    /// The line that comes next.
    fn line(&mut self) -> Line {
        self.last += 1;
        Line { table: self.name, number: self.last }
    }

    fn write(&mut self, row: &Row, site: usize, line: Line, key: Option<&KeyPart>) {
        if key.is_none() {
            self.lines.push(row, &self.files[site], line.number);
        }
    }

    /// Writes a clean line with defects; the cell of `spared` is left as it is.
    pub(super) fn inject_defects(
        &mut self,
        row: &mut Row,
        context: &Context,
        spared: Option<usize>,
        stream: &mut Stream,
        key: &mut Option<KeyPart>,
    ) -> Line {
        let line = self.line();
        #[cfg(test)]
        self.cells.fitting(row, context, |kind| self.tally.entry(kind.name).or_default()[0] += 1);
        self.cells.inject_defects(row, context, spared, stream, &mut self.scratch, |defect, truth, dirty| {
            if let Some(key) = key {
                key.cell(line, defect, truth, dirty);
            }
            #[cfg(test)]
            {
                self.tally.entry(defect.kind.name).or_default()[1] += 1;
            }
        });
        self.write(row, context.site, line, key.as_ref());
        line
    }

    /// Writes the names of the columns between the lines.
    pub(super) fn repeat_header(&mut self, site: usize, key: &mut Option<KeyPart>) {
        let line = self.line();
        match key {
            Some(key) => key.line(line, line_kind(Surplus::Header), &self.header, None),
            None => self.lines.push(&self.header, &self.files[site], line.number),
        }
    }

    /// Writes the deferred lines, and takes all lines out.
    pub(super) fn finish(&mut self, key: &mut Option<KeyPart>) -> RecordBatch {
        for DeferredLine { row, site, surplus, about } in std::mem::take(&mut self.deferred) {
            let line = self.line();
            if let Some(key) = key {
                key.line(line, line_kind(surplus), &row, about.map(|about| about.to_string()).as_deref());
                if let Some(about) = about.filter(|_| self.name == TABLES[PATIENTS].name) {
                    key.link(line, about);
                }
            }
            self.write(&row, site, line, key.as_ref());
        }
        self.lines.take()
    }
}

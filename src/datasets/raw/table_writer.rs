//! A raw table while a block of it is made: lines as they come, and those that come late.

use arrow::record_batch::RecordBatch;

use super::DATASET;
use super::causes::Context;
use super::cells::Cells;
use super::generate::Raw;
use super::key::{KeyPart, Line};
use super::lines::{Extra, PATIENTS, line_kind};
use super::row::{Lines, Row};
use crate::random::Stream;

/// A raw table under construction.
pub(super) struct Sheet<'r> {
    cells: &'r Cells,
    name: &'static str,
    files: Vec<String>,
    header: Row,
    lines: Lines,
    /// Number of the last line.
    pub(super) last: u64,
    /// Lines that come at the end of the block.
    pub(super) late: Vec<Late>,
    scratch: String,
    /// Cells that could be struck, and those that were, by kind.
    #[cfg(test)]
    pub(super) tally: std::collections::BTreeMap<&'static str, [u32; 2]>,
}

/// A line that comes at the end of the block.
pub(super) struct Late {
    pub(super) row: Row,
    pub(super) site: usize,
    pub(super) extra: Extra,
    /// The number of what it is about.
    pub(super) about: Option<i64>,
}

impl<'r> Sheet<'r> {
    pub(super) fn new(raw: &'r Raw<'_>, table: usize) -> Self {
        let definition = DATASET.tables[table];
        let mut header = Row::default();
        // The file and the line are no columns of the files.
        definition.columns[..definition.columns.len() - 2].iter().for_each(|column| header.text(column.name));
        Self {
            cells: &raw.cells[table],
            name: definition.name,
            files: (1..=raw.sites).map(|site| format!("{}_{site}.csv", definition.name)).collect(),
            header,
            lines: Lines::new(definition),
            last: 0,
            late: Vec::new(),
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

    /// Writes a clean line with what strikes it; the cell of `spared` is left as it is.
    pub(super) fn strike(
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
        self.cells.strike(row, context, spared, stream, &mut self.scratch, |struck, truth, dirty| {
            if let Some(key) = key {
                key.cell(line, struck, truth, dirty);
            }
            #[cfg(test)]
            {
                self.tally.entry(struck.kind.name).or_default()[1] += 1;
            }
        });
        self.write(row, context.site, line, key.as_ref());
        line
    }

    pub(super) fn repeat_header(&mut self, site: usize, key: &mut Option<KeyPart>) {
        let line = self.line();
        if let Some(key) = key {
            key.line(line, line_kind(Extra::Header), &self.header, None);
        }
        if key.is_none() {
            self.lines.push(&self.header, &self.files[site], line.number);
        }
    }

    /// Writes the lines that come at the end of a block.
    pub(super) fn finish(&mut self, key: &mut Option<KeyPart>) -> RecordBatch {
        for Late { row, site, extra, about } in std::mem::take(&mut self.late) {
            let line = self.line();
            if let Some(key) = key {
                key.line(line, line_kind(extra), &row, about.map(|about| about.to_string()).as_deref());
                if let Some(about) = about.filter(|_| self.name == DATASET.tables[PATIENTS].name) {
                    key.link(line, about);
                }
            }
            self.write(&row, site, line, key.as_ref());
        }
        self.lines.take()
    }
}

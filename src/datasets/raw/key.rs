//! The answer key of the raw tables while it is written: every defect, whose line each line of a patient is, and what only looks
//! wrong.

use super::cells::CellDefect;
use super::lines::LineKind;
use super::row::Row;
use crate::datasets::answer_key::tables::{Batches, DefectRow, EntityLinkRow, NearMissRow};
use crate::datasets::frame::Output;

/// A line of a raw table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    pub(super) table: &'static str,
    pub(super) number: u64,
}

impl Line {
    fn text(self) -> String {
        self.number.to_string()
    }
}

/// Gathers the key of a block.
#[derive(Default)]
pub(super) struct KeyPart {
    batches: Batches,
    defects: i64,
    near_misses: i64,
}

impl KeyPart {
    /// A cell is wrong.
    pub(super) fn cell(&mut self, line: Line, defect: CellDefect, truth: Option<&str>, dirty: Option<&str>) {
        let kind = defect.kind;
        self.push(line, Some(defect.column), [kind.name, kind.mechanism.name(), kind.difficulty.name()], dirty, truth);
    }

    /// A line is surplus: `row` is how it looks, `truth` the number of what it is about.
    pub(super) fn line(&mut self, line: Line, kind: &LineKind, row: &Row, truth: Option<&str>) {
        if kind.near_miss {
            self.looks_wrong(line, kind.name);
        } else {
            let words = [kind.name, kind.mechanism.name(), kind.difficulty.name()];
            self.push(line, None, words, row.get(0), truth);
        }
    }

    fn push(
        &mut self,
        line: Line,
        column_name: Option<&str>,
        [kind, mechanism, difficulty]: [&str; 3],
        dirty_value: Option<&str>,
        true_value: Option<&str>,
    ) {
        self.defects += 1;
        let (defect_id, line_number) = (self.defects, line.text());
        self.batches.defects.push(&DefectRow {
            defect_id,
            table_name: line.table,
            line_number: &line_number,
            column_name,
            kind,
            mechanism,
            difficulty,
            dirty_value,
            true_value,
        });
    }

    /// A line of a patient is about this one.
    pub(super) fn link(&mut self, line: Line, true_patient_id: i64) {
        self.batches.entity_links.push(&EntityLinkRow { raw_patient_line: &line.text(), true_patient_id });
    }

    /// A line looks wrong and is right.
    pub(super) fn looks_wrong(&mut self, line: Line, kind: &str) {
        self.near_misses += 1;
        let (near_miss_id, line_number) = (self.near_misses, line.text());
        self.batches.near_misses.push(&NearMissRow {
            near_miss_id,
            table_name: line.table,
            line_number: &line_number,
            kind,
        });
    }

    /// Hands the key of the block over.
    pub(super) fn finish(mut self, out: &mut Output) {
        out.extend(self.batches.take());
    }
}

//! The answer key of the raw tables while it is written: every defect, whose line each line of a patient is, and what only looks
//! wrong.

use super::cells::Struck;
use super::kinds::KINDS;
use super::lines::{LINE_KINDS, LineKind};
use super::row::Row;
use crate::datasets::answer_key::tables::{
    DEFECT_KINDS, DEFECTS, DefectBatch, DefectKindBatch, DefectKindRow, DefectRow, ENTITY_LINKS, EntityLinkBatch,
    EntityLinkRow, NEAR_MISSES, NearMissBatch, NearMissRow,
};
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
pub(super) struct KeyPart {
    defects: DefectBatch,
    links: EntityLinkBatch,
    misses: NearMissBatch,
    counts: (i64, i64),
}

impl KeyPart {
    /// Nothing yet.
    pub(super) fn new() -> Self {
        Self {
            defects: DefectBatch::new(0),
            links: EntityLinkBatch::new(0),
            misses: NearMissBatch::new(0),
            counts: (0, 0),
        }
    }

    /// A cell is wrong.
    pub(super) fn cell(&mut self, line: Line, struck: Struck, truth: Option<&str>, dirty: Option<&str>) {
        let kind = struck.kind;
        self.push(line, Some(struck.column), [kind.name, kind.mechanism.name(), kind.difficulty.name()], dirty, truth);
    }

    /// A line is too many: `row` is how it looks, `truth` the number of what it is about.
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
        self.counts.0 += 1;
        let (defect_id, line_number) = (self.counts.0, line.text());
        self.defects.push(&DefectRow {
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
        self.links.push(&EntityLinkRow { raw_patient_line: &line.text(), true_patient_id });
    }

    /// A line looks wrong and is right.
    pub(super) fn looks_wrong(&mut self, line: Line, kind: &str) {
        self.counts.1 += 1;
        let near_miss_id = self.counts.1;
        self.misses.push(&NearMissRow { near_miss_id, table_name: line.table, line_number: &line.text(), kind });
    }

    /// Hands the key of the block over.
    pub(super) fn give(&mut self, out: &mut Output) {
        out.push(&DEFECTS, self.defects.take());
        out.push(&ENTITY_LINKS, self.links.take());
        out.push(&NEAR_MISSES, self.misses.take());
        self.counts = (0, 0);
    }
}

/// What can be wrong at all.
pub(super) fn write_kinds(out: &mut Output) {
    let mut batch = DefectKindBatch::new(KINDS.len() + LINE_KINDS.len());
    let cells = KINDS.iter().map(|kind| (kind.name, kind.family, kind.mechanism, kind.difficulty, kind.meaning));
    let lines = LINE_KINDS.iter().filter(|kind| !kind.near_miss);
    let lines = lines.map(|kind| (kind.name, kind.family, kind.mechanism, kind.difficulty, kind.meaning));
    for (kind, family, mechanism, difficulty, meaning) in cells.chain(lines) {
        let (mechanism, difficulty) = (mechanism.name(), difficulty.name());
        batch.push(&DefectKindRow { kind, family, mechanism, difficulty, meaning });
    }
    out.push(&DEFECT_KINDS, batch.take());
}

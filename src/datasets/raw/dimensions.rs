//! The rows that are there once, in the answer key alone: the kinds of defects.

use super::kinds::KINDS;
use super::lines::LINE_KINDS;
use crate::datasets::answer_key::tables::{DEFECT_KINDS, DefectKindBatch, DefectKindRow};
use crate::datasets::frame::Output;

pub(super) fn write(out: &mut Output) {
    if !out.takes_labels() {
        return;
    }
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

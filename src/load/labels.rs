//! Which datasets have labels for the answer key, and their rows in it.

use arrow::record_batch::RecordBatch;

use crate::datasets::answer_key::tables::{LabelBatch, LabelRow};
use crate::datasets::{AnswerKeyRow, Choices, Dataset, generated};
use crate::error::{Error, Result};
use crate::record::Record;

/// A dataset whose labels are wanted, with the choices it was loaded with.
pub(super) type Labelled = (&'static Dataset, Choices);

/// The datasets in a database that have something to label.
pub(super) fn labelled(record: &Record) -> Result<Vec<Labelled>> {
    let mut all = Vec::new();
    for dataset in generated().filter(|dataset| dataset.stands_on_core()) {
        if let Some(run) = record.options(dataset.name)? {
            all.push((dataset, run.choices));
        }
    }
    if all.is_empty() {
        let what = "a dataset with an answer key".to_owned();
        let remedy = "add one with `caseload load --datasets`, or raw tables with `--messy`".to_owned();
        return Err(Error::NotLoaded { place: record.place().to_owned(), what, remedy });
    }
    Ok(all)
}

/// Labels of a dataset, numbered from where the earlier ones end.
pub(super) fn label_batch(dataset: &'static str, before: u64, answers: &[AnswerKeyRow]) -> RecordBatch {
    let mut batch = LabelBatch::new(answers.len());
    for (number, answer) in (before + 1..).zip(answers) {
        batch.push(&LabelRow {
            label_id: i64::try_from(number).expect("labels are far below 2^63"),
            dataset,
            phenomenon: answer.phenomenon,
            table_name: answer.table,
            row_key: &answer.row_key,
            detail: &answer.detail,
        });
    }
    batch.take()
}

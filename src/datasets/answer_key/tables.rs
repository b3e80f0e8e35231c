//! The tables of the answer key.

use crate::table::{BigInt, Text, Word, table};

table! {
    /// One row per phenomenon and row that carries it.
    LABELS = "labels" in "answer_key", LabelRow, LabelBatch;
    primary_key: ["label_id"];
    uniques: [];
    foreign_keys: [];
    checks: [];
    /// Number of the label, from 1 without holes.
    label_id: BigInt,
    /// The dataset.
    dataset: Word,
    /// What is planted.
    phenomenon: Word,
    /// The table that has the row, in the schema of the dataset, or in the core if that has no such table.
    table_name: Word,
    /// Primary key of the row; several columns are joined by |.
    row_key: Text,
    /// What there is to say about the row, as name=value, separated by semicolons; may be empty.
    detail: Text,
}

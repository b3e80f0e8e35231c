//! The answer key: which rows carry what is planted. It is made from the other datasets, by generating them once more, and only
//! when someone asks for it: it belongs to the teacher.

pub mod tables;

use crate::datasets::frame::{Dataset, Role, no_rows};

/// The answer key.
pub static DATASET: Dataset = Dataset {
    name: "answer_key",
    role: Role::AnswerKey,
    title: "which rows carry what is planted",
    story: "For teachers: an answer is right if it names these rows.",
    tables: tables::TABLES,
    phenomena: &[],
    settings: &[],
    prepare: no_rows,
};

//! The tables of the answer key.

use crate::table::{BigInt, Null, Text, Word, tables};

tables! {
    in "answer_key";

    /// One row per phenomenon and row that carries it.
    LABELS = labels, LabelRow, LabelBatch {
        primary_key: ["label_id"];
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

    /// One row per defect of the raw tables: a cell that is wrong, or a line that is too many.
    DEFECTS = defects, DefectRow, DefectBatch {
        primary_key: ["defect_id"];
        serial: "defect_id";
        /// Number of the defect, from 1 without holes.
        defect_id: BigInt,
        /// The raw table: patients, visits or billing.
        table_name: Word,
        /// The line, as its column line_number has it.
        line_number: Text,
        /// The column; NULL where the whole line is too many.
        column_name: Null<Word>,
        /// What is wrong, one of defect_kinds.
        kind: Word,
        /// How it comes about: at random, by site, by clerk, by period, by value, or as a consequence.
        mechanism: Word,
        /// easy, medium or hard: what the obvious rule finds of it.
        difficulty: Word,
        /// The cell as it is; of a whole line, its first cell.
        dirty_value: Null<Text>,
        /// The cell as it should be; of a whole line, the number of what it is about, NULL if nothing.
        true_value: Null<Text>,
    }

    /// One row per line of the raw patients that is about a person: who it is.
    ENTITY_LINKS = entity_links, EntityLinkRow, EntityLinkBatch {
        primary_key: ["raw_patient_line"];
        /// The line, as its column line_number has it.
        raw_patient_line: Text,
        /// Number of the person in the star; a person who is not there has a number of their own.
        true_patient_id: BigInt,
    }

    /// One row per line of the raw tables that looks wrong and is right.
    NEAR_MISSES = near_misses, NearMissRow, NearMissBatch {
        primary_key: ["near_miss_id"];
        serial: "near_miss_id";
        /// Number of the near-miss, from 1 without holes.
        near_miss_id: BigInt,
        /// The raw table: patients, visits or billing.
        table_name: Word,
        /// The line, as its column line_number has it.
        line_number: Text,
        /// twin (a person who is not in the star), newborn, oldest_patient, same_day_stay or high_charge.
        kind: Word,
    }

    /// One row per kind of defect.
    DEFECT_KINDS = defect_kinds, DefectKindRow, DefectKindBatch {
        primary_key: ["kind"];
        /// Its name.
        kind: Text,
        /// Kinds that are cleaned in one go.
        family: Word,
        /// How it comes about.
        mechanism: Word,
        /// easy, medium or hard.
        difficulty: Word,
        /// What is wrong.
        meaning: Text,
    }
}

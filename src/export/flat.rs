//! The flat views that become files: their columns, once, in the order that work built on such files expects.

use std::fmt::Write as _;
use std::sync::Arc;

use arrow::datatypes::{Field, Schema, SchemaRef};

use crate::table::SqlType;

/// One column of a flat view.
#[derive(Debug)]
pub struct FlatColumn {
    /// Its name.
    pub name: &'static str,
    /// Its type.
    pub sql_type: SqlType,
    /// May it be NULL?
    pub nullable: bool,
}

/// One flat view: a table with its dimensions joined in.
#[derive(Debug)]
pub struct FlatView {
    /// Its name among the flat views, and the name of its file.
    pub name: &'static str,
    /// Its columns; the first is the key, by which the file is ordered.
    pub columns: &'static [FlatColumn],
}

impl FlatView {
    /// The Arrow schema of its batches.
    #[must_use]
    pub fn schema(&self) -> SchemaRef {
        let fields: Vec<Field> =
            self.columns.iter().map(|c| Field::new(c.name, c.sql_type.arrow(), c.nullable)).collect();
        Arc::new(Schema::new(fields))
    }

    /// All rows of the view, which has this whole name in the database, in the order of the key. The casts make the engines agree: one
    /// counts ages as 32 bits, the other as 64.
    #[must_use]
    pub fn query(&self, whole_name: &str) -> String {
        let mut sql = String::from("SELECT ");
        for (index, column) in self.columns.iter().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            // Writing into a string cannot fail.
            let _ = write!(sql, "{comma}CAST(v.{0} AS {1}) AS {0}", column.name, column.sql_type);
        }
        let key = self.columns.first().map_or("1", |column| column.name);
        let _ = write!(sql, " FROM {whole_name} AS v ORDER BY v.{key}");
        sql
    }
}

const MONEY: SqlType = SqlType::Numeric(12, 2);

const fn column(name: &'static str, sql_type: SqlType) -> FlatColumn {
    FlatColumn { name, sql_type, nullable: false }
}

const fn id(name: &'static str) -> FlatColumn {
    column(name, SqlType::BigInt)
}

const fn text(name: &'static str) -> FlatColumn {
    column(name, SqlType::Text)
}

const fn date(name: &'static str) -> FlatColumn {
    column(name, SqlType::Date)
}

const fn or_null(column: FlatColumn) -> FlatColumn {
    FlatColumn { nullable: true, ..column }
}

/// The three flat views, in the order they are written.
pub static FLAT_VIEWS: &[FlatView] = &[
    FlatView {
        name: "patients",
        columns: &[
            id("patient_id"),
            text("first_name"),
            text("last_name"),
            text("name"),
            date("date_of_birth"),
            column("age", SqlType::Integer),
            text("gender"),
            text("phone_number"),
            text("email"),
            text("address"),
            text("city"),
            text("state"),
            text("zipcode"),
            or_null(text("insurance_provider")),
            or_null(text("insurance_policy_number")),
            text("blood_type"),
        ],
    },
    FlatView {
        name: "visits",
        columns: &[
            id("visit_id"),
            id("patient_id"),
            text("name"),
            column("age", SqlType::Integer),
            text("gender"),
            text("condition"),
            text("severity"),
            text("treatment"),
            or_null(text("medication")),
            or_null(text("dosage")),
            or_null(text("frequency")),
            text("test_results"),
            text("doctor"),
            text("hospital"),
            text("hospital_state"),
            text("hospital_zipcode"),
            column("room_number", SqlType::Integer),
            date("date_of_admission"),
            date("date_of_discharge"),
            text("follow_up_required"),
        ],
    },
    FlatView {
        name: "billing",
        columns: &[
            id("billing_id"),
            id("visit_id"),
            id("patient_id"),
            date("billing_date"),
            column("insurance_coverage_amount", MONEY),
            column("patient_responsibility_amount", MONEY),
            text("payment_plan"),
            date("expected_payment_date"),
            or_null(date("actual_payment_date")),
            text("payment_status"),
            column("total_charge", MONEY),
        ],
    },
];

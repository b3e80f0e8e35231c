//! Are the rows still those that were loaded?

use std::time::Instant;

use serde_json::{Map, Value as Json, json};

use super::check::{Assertion, SAMPLE_ROWS};
use super::validation::Validation;
use crate::database::{Database, Value};
use crate::datasets;
use crate::error::Result;
use crate::fingerprint;
use crate::record::last_tables;

/// Adds the rule that every table holds the rows of its load. All rows are read for it.
///
/// # Errors
/// As [`changed_tables`].
pub fn compare_rows(database: &mut dyn Database, validation: &mut Validation) -> Result<()> {
    let begin = Instant::now();
    let changed = changed_tables(database)?;
    validation.passed &= changed.is_empty();
    validation.assertions.push(Assertion {
        name: "rows_as_loaded",
        asserts: "every table holds the rows that were loaded, by its fingerprint".to_owned(),
        violations: i64::try_from(changed.len()).unwrap_or(i64::MAX),
        passed: changed.is_empty(),
        sample: changed.into_iter().take(SAMPLE_ROWS).collect(),
        enforced_by: Vec::new(),
        source: None,
        milliseconds: u64::try_from(begin.elapsed().as_millis()).unwrap_or(u64::MAX),
    });
    Ok(())
}

/// The tables whose rows are not those of their last load: `table`, and the fingerprints `recorded` and `found`.
///
/// # Errors
/// When nothing is loaded, or a table cannot be read.
pub fn changed_tables(database: &mut dyn Database) -> Result<Vec<Map<String, Json>>> {
    let mut changed = Vec::new();
    for last in last_tables(database)? {
        let known = datasets::find(&last.dataset);
        let Some(table) = known.and_then(|one| one.tables.iter().find(|table| table.name == last.table)) else {
            continue;
        };
        let found = database.query(&fingerprint::query(table))?;
        let found = found.single().and_then(Value::integer).map(fingerprint::display);
        if found.as_ref() != Some(&last.fingerprint) {
            let row = json!({ "table": table.path(), "recorded": last.fingerprint, "found": found });
            changed.extend(row.as_object().cloned());
        }
    }
    Ok(changed)
}

//! The results of all checks, and the file that holds them.

use std::path::Path;

use serde::Serialize;
use serde_json::{Map, Value as Json};

use super::check::{Assertion, Metric};
use crate::error::{Error, Result};
use crate::export::Draft;

/// How the checks came out; as JSON, the contents of `validation_summary.json`.
#[derive(Clone, Debug, Serialize)]
pub struct Validation {
    /// Did every assertion and metric pass?
    pub passed: bool,
    /// `DuckDB` or `PostgreSQL`.
    pub engine: &'static str,
    /// Version of caseload that ran the checks.
    pub tool_version: &'static str,
    /// The load whose data are here: its row of `load_runs`, the options as an object.
    pub run: Map<String, Json>,
    /// Rows by table, counted now.
    pub rows: Map<String, Json>,
    /// Fingerprints by table, as recorded by the load.
    pub fingerprints: Map<String, Json>,
    /// Names of the constraints that are defined but not in force.
    pub missing_constraints: Vec<String>,
    /// The rules.
    pub assertions: Vec<Assertion>,
    /// The measured values.
    pub metrics: Vec<Metric>,
    /// Flat keys that users of the Python generator know.
    pub summary: Map<String, Json>,
}

impl Validation {
    /// Names of the checks that failed.
    #[must_use]
    pub fn failed(&self) -> Vec<&str> {
        let assertions = self.assertions.iter().filter(|check| !check.passed).map(|check| check.name);
        let metrics = self.metrics.iter().filter(|check| !check.passed).map(|check| check.name.as_str());
        assertions.chain(metrics).collect()
    }

    /// Writes it as JSON; the file is replaced in one step.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&self, path: &Path) -> Result<()> {
        let failed = |source: serde_json::Error| Error::Format {
            context: format!("cannot write `{}`", path.display()),
            source: Box::new(source),
        };
        let text = serde_json::to_string_pretty(self).map_err(failed)? + "\n";
        let draft = Draft::create(path)?;
        draft.write(text.as_bytes())?;
        draft.publish().map(drop)
    }
}

//! The checks after a load: every assertion and metric of the datasets that are there, run inside the database, and the
//! summary file that says how they came out. What a check asks is in `sql/<dataset>`; nothing here knows a rule.

mod check;
mod history;
mod side_by_side;
mod summary;

use std::path::Path;

use serde::Serialize;
use serde_json::{Map, Value as Json};

pub use check::{Assertion, Metric};
pub use history::{TableHistory, last_tables, runs};

use crate::datasets::{DATASETS, Dataset};
use crate::embedded;
use crate::error::{Error, Result};
use crate::export::Draft;
use crate::target::{Target, require_current};
use check::{Check, Kind, Outcome};

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

/// Runs every check of the datasets that are in the target. `progress` is told the number of checks done, of how many.
///
/// # Errors
/// When nothing is loaded, or a check cannot be run; the message names its file.
pub fn validate(target: &mut dyn Target, progress: &mut dyn FnMut(u64, u64)) -> Result<Validation> {
    let datasets = loaded(target)?;
    let mut run = runs(target)?;
    let run = run.pop().ok_or_else(|| nothing_there(target))?;
    let rows = count_rows(target, &datasets)?;
    let fingerprints =
        last_tables(target)?.into_iter().map(|table| (table.table, Json::from(table.fingerprint))).collect();

    let mut summary = summary::row_counts(&rows);
    let (mut assertions, mut metrics) = (Vec::new(), Vec::new());
    for (file, outcome) in side_by_side::run(target, &checks(&datasets), progress)? {
        match outcome {
            Outcome::Assertion(assertion) => {
                summary::add(&mut summary, &file, &assertion);
                assertions.push(assertion);
            }
            Outcome::Metrics(parts) => {
                summary::add_parts(&mut summary, &file, &parts);
                metrics.extend(parts);
            }
        }
    }
    Ok(Validation {
        passed: assertions.iter().all(|check| check.passed) && metrics.iter().all(|check| check.passed),
        engine: target.engine(),
        tool_version: env!("CARGO_PKG_VERSION"),
        run,
        rows,
        fingerprints,
        assertions,
        metrics,
        summary,
    })
}

/// Every check of the datasets: assertions, then metrics.
fn checks(datasets: &[&'static Dataset]) -> Vec<Check> {
    let of_kind = |kind: Kind| {
        datasets.iter().flat_map(move |dataset| {
            let files = embedded::sql(dataset.name, kind.folder()).into_iter();
            files.map(move |file| Check { dataset: dataset.name, kind, file })
        })
    };
    of_kind(Kind::Assertion).chain(of_kind(Kind::Metric)).collect()
}

/// The datasets that are in the target, in display order.
fn loaded(target: &mut dyn Target) -> Result<Vec<&'static Dataset>> {
    let contents = target.contents()?;
    let found: Vec<_> =
        DATASETS.iter().copied().filter(|dataset| contents.datasets.iter().any(|name| name == dataset.name)).collect();
    if found.is_empty() {
        return Err(nothing_there(target));
    }
    require_current(target)?;
    Ok(found)
}

fn nothing_there(target: &dyn Target) -> Error {
    Error::Target(format!("`{}` holds no data of caseload; run `caseload load` first", target.describe()))
}

fn count_rows(target: &mut dyn Target, datasets: &[&Dataset]) -> Result<Map<String, Json>> {
    let mut counts = Map::new();
    for table in datasets.iter().flat_map(|dataset| dataset.tables) {
        let found = target.query(&format!("SELECT COUNT(*) AS row_count FROM {}", table.name))?;
        let count = found.single().and_then(crate::target::Value::integer);
        counts.insert(table.name.to_owned(), Json::from(count));
    }
    Ok(counts)
}

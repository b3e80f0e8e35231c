//! The checks after a load: every assertion and metric of the datasets that are there, run inside the database, and the
//! summary file that says how they came out. What a check asks is in `sql/<dataset>`; nothing here knows a rule.

mod check;
mod pass;
mod rows;
mod source;
mod summary;
mod validation;

use serde_json::{Map, Value as Json};

pub use check::{Assertion, Metric};
pub use rows::{changed_tables, compare_rows};
pub use validation::Validation;

use crate::database::{self, Database, Value};
use crate::datasets::{Dataset, generated};
use crate::embedded;
use crate::error::{Error, Result};
use crate::insights::{Insight, insights};
use crate::parallel;
use crate::record::{Record, RunOptions, nothing_loaded, runs};
use check::{Check, Kind, Outcome};
use pass::Pass;

/// How many checks run at once unless the user says otherwise. A third on two processors makes all of them take longer.
#[must_use]
pub fn default_jobs() -> usize {
    database::default_jobs(2)
}

/// Runs every check of the datasets that are in the database, `jobs` at a time. `progress` gets the number of checks done, of how many.
///
/// # Errors
/// When nothing is loaded, or a check cannot be run; the message names its file.
pub fn validate(database: &mut dyn Database, jobs: usize, progress: &mut dyn FnMut(u64, u64)) -> Result<Validation> {
    let record = Record::require(database)?;
    let datasets: Vec<_> = generated().filter(|dataset| record.has(dataset.name)).collect();
    let run = runs(database)?.pop().ok_or_else(|| nothing_loaded(database))?;
    let declared = database::declared(database)?;
    let insights = insights_of(&record, &datasets)?;
    let outcomes = run_all(database, &checks(&datasets), &declared.in_force, jobs, progress)?;
    let compared: Vec<&str> =
        outcomes.iter().filter(|outcome| shows_row_counts(outcome)).map(|o| o.0.dataset).collect();
    let mut rows = Map::new();
    for dataset in &datasets {
        if compared.contains(&dataset.name) {
            let own = record.tables().filter(|table| table.dataset == dataset.name);
            rows.extend(own.map(|table| (table.path(), Json::from(table.rows))));
        } else {
            rows.extend(count_rows(database, dataset)?);
        }
    }
    let fingerprints = record.tables().map(|table| (table.path(), Json::from(table.fingerprint.as_str()))).collect();

    let mut summary = summary::row_counts(&rows);
    let (mut assertions, mut metrics) = (Vec::new(), Vec::new());
    for (check, outcome) in outcomes {
        let file = check.file;
        match outcome {
            Outcome::Assertion(assertion) => {
                summary::add(&mut summary, &file, &assertion);
                assertions.push(assertion);
            }
            Outcome::Metrics(parts) => {
                summary::add_parts(&mut summary, &file, &parts);
                metrics.extend(parts);
            }
            Outcome::Insight(rows, milliseconds) => {
                let known = insights
                    .iter()
                    .find(|(insight, _)| insight.dataset.name == check.dataset && insight.phenomenon.name == file.name);
                let Some((insight, run)) = known else { continue };
                let finding = insight.judge(rows, run, milliseconds)?;
                metrics.extend(Metric::of_insight(insight, &finding));
            }
        }
    }
    Ok(Validation {
        passed: assertions.iter().all(|check| check.passed) && metrics.iter().all(|check| check.passed),
        engine: database.engine(),
        tool_version: env!("CARGO_PKG_VERSION"),
        run,
        rows,
        fingerprints,
        missing_constraints: declared.missing,
        assertions,
        metrics,
        summary,
    })
}

/// Runs the checks on several connections at once, since most use one core of the database; returns them with their outcome, in order.
/// Rules that constraints in force enforce are not looked into.
fn run_all(
    database: &mut dyn Database,
    checks: &[Check],
    in_force: &[String],
    jobs: usize,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<Vec<(Check, Outcome)>> {
    let is_enforced = |check: &Check| {
        let names = check.enforced_by();
        !names.is_empty() && names.iter().all(|name| in_force.iter().any(|constraint| constraint == name))
    };
    let (enforced, open): (Vec<Check>, Vec<Check>) = checks.iter().copied().partition(is_enforced);
    let passes = pass::plan(&open)?;
    let siblings = (0..jobs.clamp(1, passes.len().max(1))).map(|_| database.sibling()).collect::<Result<Vec<_>>>()?;
    let run = |sibling: &mut Box<dyn Database + Send>, pass: &Pass| pass.run(sibling.as_mut());
    let outcomes = parallel::map(siblings, &passes, run, |done| progress(done, passes.len() as u64))?;
    let outcomes = outcomes.into_iter().flatten().map(|(place, outcome)| (open[place], outcome));
    let known = enforced.iter().map(|check| (*check, Outcome::Assertion(Assertion::enforced(check))));
    let mut all: Vec<_> = outcomes.chain(known).collect();
    all.sort_by_key(|(check, _)| checks.iter().position(|other| other == check));
    Ok(all)
}

/// Runs the assertions of a dataset whose names are `wanted` on this one connection, those too that constraints enforce.
///
/// # Errors
/// When a check cannot be run.
pub fn assertions(
    database: &mut dyn Database,
    dataset: &'static Dataset,
    wanted: impl Fn(&str) -> bool,
) -> Result<Vec<Assertion>> {
    let mut checks = checks(&[dataset]);
    checks.retain(|check| check.kind == Kind::Assertion && wanted(check.file.name));
    let mut found = Vec::new();
    for pass in pass::plan(&checks)? {
        found.extend(pass.run(database)?.into_iter().filter_map(|(_, outcome)| match outcome {
            Outcome::Assertion(assertion) => Some(assertion),
            Outcome::Metrics(_) | Outcome::Insight(..) => None,
        }));
    }
    Ok(found)
}

/// The SQL of a check as it can be run by hand. `name` is that of its file, or begins it up to an underscore.
///
/// # Errors
/// When there is no such check.
pub fn complete_query(name: &str) -> Result<String> {
    let is_meant = |check: &&Check| {
        check.file.name.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
    };
    let checks = checks(&generated().collect::<Vec<_>>());
    let check = checks.iter().find(is_meant).ok_or_else(|| Error::Option {
        option: "--show",
        reason: format!("there is no check `{name}`; validation_summary.json lists them"),
    })?;
    let query = match check.source()? {
        Some(source) => source.in_front_of(check.file.query()),
        None => check.file.query().to_owned(),
    };
    Ok(query + ";\n")
}

/// Every check of the datasets: assertions, then metrics, then what finds phenomena.
fn checks(datasets: &[&'static Dataset]) -> Vec<Check> {
    let of_kind = |kind: Kind| {
        datasets.iter().flat_map(move |dataset| {
            let files = embedded::sql(dataset.name, kind.folder()).into_iter();
            files.map(move |file| Check { dataset: dataset.name, kind, file })
        })
    };
    of_kind(Kind::Assertion).chain(of_kind(Kind::Metric)).chain(of_kind(Kind::Insight)).collect()
}

/// The insights of datasets that are there, each with the options its dataset was loaded with.
fn insights_of(record: &Record, datasets: &[&'static Dataset]) -> Result<Vec<(Insight, RunOptions)>> {
    let mut all = Vec::new();
    for dataset in datasets.iter().copied().filter(|dataset| !dataset.phenomena.is_empty()) {
        let Some(run) = record.options(dataset.name)? else { continue };
        all.extend(insights(dataset)?.into_iter().map(|insight| (insight, run.clone())));
    }
    Ok(all)
}

/// Has a check that passed compared the recorded row counts with the tables? Then nothing need be counted again.
fn shows_row_counts((check, outcome): &(Check, Outcome)) -> bool {
    let passed = matches!(outcome, Outcome::Assertion(assertion) if assertion.passed);
    passed && check.file.headers("shows").any(|shown| shown == "row counts")
}

fn count_rows(database: &mut dyn Database, dataset: &Dataset) -> Result<Map<String, Json>> {
    let mut counts = Map::new();
    for table in dataset.tables {
        let found = database.query(&format!("SELECT COUNT(*) AS row_count FROM {}", table.path()))?;
        let count = found.single().and_then(Value::integer);
        counts.insert(table.path(), Json::from(count));
    }
    Ok(counts)
}

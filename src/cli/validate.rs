//! `caseload validate`: the checks again, and the summary file.

use std::path::Path;

use crate::database::Database;
use crate::error::Result;
use crate::export;
use crate::validate::{Assertion, Metric, Validation, compare_rows, complete_query, default_jobs, validate};
use serde_json::{Value as Json, json};

use super::args::ValidateArgs;
use super::location::Connector;
use super::numbers::{counted, workers};
use super::outcome::{CommandResult, Outcome};
use super::output::{Output, table};
use super::progress::Progress;

pub(crate) fn run(connector: &Connector, args: &ValidateArgs, output: &Output) -> CommandResult {
    if let Some(name) = &args.show {
        let query = complete_query(name)?;
        output.answer(|| json!({ "check": name, "sql": query }), || query.clone())?;
        return Ok(Outcome::Done);
    }
    export::check_file(&args.summary)?;
    let mut database = connector.open()?;
    output.note(&format!("checking `{}`", database.describe()));
    let progress = Progress::new(output);
    let jobs = workers("--jobs", args.jobs, default_jobs())?;
    let validation = validate_and_write(database.as_mut(), jobs, args.fingerprints, &args.summary, &progress)?;
    output.report(|| json!(validation), || text(&validation, &args.summary))?;
    Ok(if validation.passed { Outcome::Done } else { Outcome::CheckFailed })
}

/// Runs the checks and writes their results, also when some fail.
pub(crate) fn validate_and_write(
    database: &mut dyn Database,
    jobs: usize,
    fingerprints: bool,
    summary: &Path,
    progress: &Progress,
) -> Result<Validation> {
    progress.start("checking", "checks", None);
    let mut validation = validate(database, jobs, &mut |done, of| progress.step(done, of))?;
    if fingerprints {
        compare_rows(database, &mut validation)?;
    }
    validation.write(summary)?;
    progress.clear();
    Ok(validation)
}

/// The result in one line.
pub(crate) fn verdict(validation: &Validation, summary: &Path) -> String {
    let failed = validation.failed();
    let assertions = counted(wide(validation.assertions.len()), "assertion");
    let metrics = counted(wide(validation.metrics.len()), "metric");
    let file = summary.display();
    if failed.is_empty() {
        format!("passed: {assertions} hold, {metrics} in band ({file})")
    } else {
        format!("FAILED: {} of {assertions} and {metrics}: {} ({file})", failed.len(), failed.join(", "))
    }
}

fn text(validation: &Validation, summary: &Path) -> String {
    let rows = validation.metrics.iter().map(metric_row).collect();
    let numbers = ["value", "from", "to"];
    let mut text = table(&["metric", "value", "from", "to", "unit", "result"], &numbers, rows);
    text.push_str("\n\n");
    for assertion in validation.assertions.iter().filter(|assertion| !assertion.passed) {
        text.push_str(&failed_assertion(assertion));
    }
    text.push_str(&verdict(validation, summary));
    text
}

fn metric_row(metric: &Metric) -> Vec<String> {
    let value = if metric.value.is_null() { "no data".to_owned() } else { plain(&metric.value) };
    let result = if metric.passed { "ok" } else { "FAILED" };
    vec![
        metric.name.clone(),
        value,
        plain(&metric.band_low),
        plain(&metric.band_high),
        metric.unit.clone(),
        result.to_owned(),
    ]
}

fn failed_assertion(assertion: &Assertion) -> String {
    let violations = counted(assertion.violations.unsigned_abs(), "violation");
    let mut text = format!("FAILED {}: {violations}; {}\n", assertion.name, assertion.asserts);
    for row in &assertion.sample {
        let cells: Vec<String> = row.iter().map(|(column, value)| format!("{column} {}", plain(value))).collect();
        text.push_str(&format!("    {}\n", cells.join(", ")));
    }
    text
}

/// A JSON cell as people see it: no quotes, at most three decimals, nothing for null.
fn plain(value: &Json) -> String {
    match value {
        Json::Null => String::new(),
        Json::String(text) => text.clone(),
        Json::Number(number) if number.is_f64() => {
            let text = format!("{:.3}", number.as_f64().unwrap_or_default());
            text.trim_end_matches('0').trim_end_matches('.').to_owned()
        }
        other => other.to_string(),
    }
}

fn wide(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

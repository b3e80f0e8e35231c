//! `caseload status`: what is in the database, from its own records.

use crate::database::{self, MigrationSet, SchemaState, schema_state};
use crate::record::{TableHistory, last_tables, runs};
use serde_json::{Map, Value as Json, json};

use super::args::StatusArgs;
use super::load::missing;
use super::location::Connector;
use super::numbers::separated;
use super::outcome::{CommandResult, Outcome};
use super::output::{Output, labelled, table};
use super::receipt;

pub(crate) fn run(connector: &Connector, args: &StatusArgs, output: &Output) -> CommandResult {
    let mut database = connector.open()?;
    if args.calibration {
        return receipt::run(connector, database.as_mut(), output);
    }
    let place = database.describe();
    let datasets = database.contents()?.datasets;
    let schema = schema_state(database.as_mut(), &MigrationSet::all())?;
    let (runs, tables, missing_constraints) = match schema {
        _ if datasets.is_empty() => (Vec::new(), Vec::new(), Vec::new()),
        SchemaState::Current => {
            (runs(database.as_mut())?, last_tables(database.as_mut())?, database::declared(database.as_mut())?.missing)
        }
        // The records of another version may have other columns; then the state alone is shown.
        _ => (
            runs(database.as_mut()).unwrap_or_default(),
            last_tables(database.as_mut()).unwrap_or_default(),
            Vec::new(),
        ),
    };
    output.answer(
        || {
            json!({
                "database": connector.shown,
                "engine": database.engine(),
                "datasets": datasets,
                "schema": schema,
                "runs": runs,
                "tables": tables,
                "missing_constraints": missing_constraints,
            })
        },
        || {
            let text = || text(&place, &runs, &tables, &missing_constraints);
            match schema.advice() {
                None => text(),
                Some(advice) if runs.is_empty() => format!("`{place}` was {advice}"),
                Some(advice) => format!("`{place}` was {advice}\n\n{}", text()),
            }
        },
    )?;
    Ok(Outcome::Done)
}

fn text(place: &str, runs: &[Map<String, Json>], tables: &[TableHistory], missing_constraints: &[String]) -> String {
    let Some(last) = runs.last() else {
        return format!("`{place}` holds no data of caseload; run `caseload load`");
    };
    let shown = ["run_id", "tool_version", "patients", "seed", "today", "mode", "finished_at"];
    let run_rows = runs.iter().map(|run| shown.iter().map(|name| cell(run, name)).collect()).collect();
    let table_rows = tables
        .iter()
        .map(|t| {
            let rows = u64::try_from(t.rows).map_or_else(|_| t.rows.to_string(), separated);
            vec![t.dataset.clone(), t.table.clone(), rows, t.fingerprint.clone()]
        })
        .collect();
    let runs_text = table(&shown, &["run_id", "patients", "seed"], run_rows);
    let tables_text = table(&["dataset", "table", "rows", "fingerprint"], &["rows"], table_rows);
    let keys = missing(missing_constraints).unwrap_or_else(|| "all constraints are in force".to_owned());
    let closing = labelled(&[("keys", keys), ("options", cell(last, "options")), ("repeat", cell(last, "command"))]);
    format!("{place}\n\nloads (the database holds the last one):\n{runs_text}\n\ntables:\n{tables_text}\n\n{closing}")
}

fn cell(run: &Map<String, Json>, name: &str) -> String {
    match run.get(name) {
        None | Some(Json::Null) => String::new(),
        Some(Json::String(text)) => text.clone(),
        Some(Json::Number(number)) if name == "patients" => {
            number.as_u64().map_or_else(|| number.to_string(), separated)
        }
        Some(other) => other.to_string(),
    }
}

//! `caseload answer-key`: which rows carry planted effects, generated again from the record of the load.

use std::path::Path;

use crate::database::{Database, Location};
use crate::datasets::answer_key::{self, tables};
use crate::datasets::core;
use crate::error::{Error, Result};
use crate::load::{LoadReport, LoadRequest, load, write_key};
use crate::parallel::default_threads;
use crate::record::{Record, nothing_loaded};
use serde_json::json;

use super::args::AnswerKeyArgs;
use super::location::{Connector, quoted};
use super::numbers::{counted, workers};
use super::outcome::{CommandResult, Outcome};
use super::output::{Output, table};
use super::progress::Progress;

const DEFECTS: &str = "SELECT k.kind, k.mechanism, k.difficulty, COUNT(*) AS defect_count FROM answer_key.defect_kinds AS k \
                       JOIN answer_key.defects AS d ON d.kind = k.kind GROUP BY k.kind, k.mechanism, k.difficulty ORDER BY k.kind";

const COUNTS: &str = "SELECT dataset, phenomenon, table_name, COUNT(*) AS label_count FROM answer_key.labels \
                      GROUP BY dataset, phenomenon, table_name ORDER BY dataset, phenomenon, table_name";

pub(crate) fn run(connector: &Connector, args: &AnswerKeyArgs, output: &Output) -> CommandResult {
    let progress = Progress::new(output);
    let mut database = connector.open()?;
    let (report, place, [counts, defects]) = match &args.out {
        Some(path) => {
            let mut file = key_file(connector, path)?;
            let threads = workers("--threads", args.threads, default_threads())?;
            let report = write_key(database.as_mut(), file.as_mut(), args.replace, threads, &progress)?;
            let counts = counts(file.as_mut())?;
            (report, file.describe(), counts)
        }
        None => {
            let report = into_schema(connector, database.as_mut(), args, &progress)?;
            let counts = counts(database.as_mut())?;
            (report, format!("{}, schema {}", database.describe(), answer_key::DATASET.name), counts)
        }
    };
    progress.clear();
    let rows =
        |name: &str| report.tables.iter().filter(|table| table.table == name).map(|table| table.rows).sum::<u64>();
    let (labels, wrong) = (rows(tables::LABELS.name), rows(tables::DEFECTS.name));
    output.report(
        || {
            json!({
                "database": connector.shown,
                "answer_key": place,
                "labels": labels,
                "defects": wrong,
                "tables": report.tables,
                "counts": counts,
                "defect_counts": defects,
            })
        },
        || {
            let labelled = table(&["dataset", "phenomenon", "table", "labels"], &["labels"], counts.clone());
            let dirty = table(&["kind", "mechanism", "difficulty", "defects"], &["defects"], defects.clone());
            let shown = [(labels, labelled), (wrong, dirty)].into_iter().filter(|one| one.0 > 0);
            let mut text = shown.map(|one| one.1 + "\n\n").collect::<String>();
            let (labels, defects) = (counted(labels, "label"), counted(wrong, "defect"));
            text.push_str(&format!("{labels} and {defects} in {place}"));
            text
        },
    )?;
    Ok(Outcome::Done)
}

/// Adds the key to the database itself.
fn into_schema(
    connector: &Connector,
    database: &mut dyn Database,
    args: &AnswerKeyArgs,
    progress: &Progress,
) -> Result<LoadReport> {
    connector.location.admit(&[&answer_key::DATASET])?;
    let Some(run) = Record::read(database)?.options(core::DATASET.name)? else { return Err(nothing_loaded(database)) };
    let usual = LoadRequest::new(run.core);
    let threads = workers("--threads", args.threads, usual.threads)?;
    let command = format!("caseload answer-key --database {} --into-schema", quoted(&connector.shown));
    let datasets = vec![&answer_key::DATASET];
    load(database, &LoadRequest { datasets, replace: args.replace, threads, command, ..usual }, progress)
}

/// Labels by phenomenon, and defects by kind.
fn counts(database: &mut dyn Database) -> Result<[Vec<Vec<String>>; 2]> {
    let mut cells = |sql: &str| -> Result<Vec<Vec<String>>> {
        let rows = database.query(sql)?.rows;
        Ok(rows.iter().map(|row| row.iter().map(ToString::to_string).collect()).collect())
    };
    Ok([cells(COUNTS)?, cells(DEFECTS)?])
}

/// Opens the DuckDB file for the key; the same signals stop it.
fn key_file(connector: &Connector, path: &Path) -> Result<Box<dyn Database>> {
    let place = connector.other(&path.display().to_string())?;
    if !matches!(place.location, Location::DuckDb(_)) {
        let reason =
            format!("`{}` is not a DuckDB file; --into-schema writes the key into the database itself", place.shown);
        return Err(Error::Option { option: "--out", reason });
    }
    place.open()
}

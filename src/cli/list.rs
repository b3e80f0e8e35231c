//! `caseload list`: datasets, tables and columns from the registry, with rows where data are loaded.

use caseload::datasets::{DATASETS, Dataset};
use caseload::error::{Error, Result};
use caseload::table::Table;
use caseload::target::Location;
use caseload::validate::{TableHistory, last_tables};
use serde_json::{Value as Json, json};

use super::args::ListArgs;
use super::location::Database;
use super::numbers::separated;
use super::output::{Output, table};
use super::schema::table_document;
use super::{CommandResult, Outcome};

pub(crate) fn run(database: &Database, args: &ListArgs, output: &Output) -> CommandResult {
    let datasets = match &args.dataset {
        Some(name) => vec![find(name)?],
        None => DATASETS.to_vec(),
    };
    let volumes = volumes(database).unwrap_or_else(|error| {
        output.note(&format!("note: rows are not shown, since {error}"));
        Vec::new()
    });
    let document = || Json::from_iter(datasets.iter().map(|dataset| dataset_document(dataset, &volumes)));
    output.answer(document, || match (&args.dataset, datasets.as_slice()) {
        (Some(_), [dataset]) => columns_text(dataset, &volumes),
        _ => tables_text(&datasets, &volumes),
    })?;
    Ok(Outcome::Done)
}

fn find(name: &str) -> Result<&'static Dataset> {
    DATASETS.iter().copied().find(|dataset| dataset.name == name).ok_or_else(|| Error::Option {
        option: "DATASET",
        reason: {
            let known: Vec<&str> = DATASETS.iter().map(|dataset| dataset.name).collect();
            format!("unknown dataset `{name}`; there is `{}`", known.join("`, `"))
        },
    })
}

/// Rows by table, as the last load recorded them; empty where there is no database.
fn volumes(database: &Database) -> Result<Vec<TableHistory>> {
    if let Location::DuckDb(path) = &database.location
        && !path.exists()
    {
        return Ok(Vec::new());
    }
    let mut target = database.open()?;
    if target.contents()?.datasets.is_empty() { Ok(Vec::new()) } else { last_tables(target.as_mut()) }
}

fn rows_of(dataset: &Dataset, table: &Table, volumes: &[TableHistory]) -> Option<i64> {
    volumes.iter().find(|v| v.dataset == dataset.name && v.table == table.name).map(|v| v.rows)
}

fn rows_text(rows: Option<i64>) -> String {
    rows.and_then(|rows| u64::try_from(rows).ok()).map(separated).unwrap_or_default()
}

fn dataset_document(dataset: &Dataset, volumes: &[TableHistory]) -> Json {
    let tables = dataset.tables.iter().map(|table| {
        let mut document = table_document(table);
        document["rows"] = json!(rows_of(dataset, table, volumes));
        document
    });
    json!({ "dataset": dataset.name, "title": dataset.title, "tables": tables.collect::<Vec<_>>() })
}

fn tables_text(datasets: &[&Dataset], volumes: &[TableHistory]) -> String {
    let sections = datasets.iter().map(|dataset| {
        let rows = dataset.tables.iter().map(|table| {
            vec![table.name.to_owned(), rows_text(rows_of(dataset, table, volumes)), table.comment().to_owned()]
        });
        let tables = table(&["table", "rows", "what a row is"], &["rows"], rows.collect());
        format!("{}: {}\n{tables}\n", dataset.name, dataset.title)
    });
    format!("{}\n`caseload list core` shows the columns", sections.collect::<Vec<_>>().join("\n"))
}

fn columns_text(dataset: &Dataset, volumes: &[TableHistory]) -> String {
    let sections = dataset.tables.iter().map(|one| {
        let columns = one.columns.iter().map(|column| {
            let null = if column.nullable { "NULL" } else { "" };
            let words = [column.name, &column.sql_type.to_string(), null, column.comment()];
            words.map(str::to_owned).to_vec()
        });
        let rows = match rows_text(rows_of(dataset, one, volumes)) {
            rows if rows.is_empty() => rows,
            rows => format!(" ({rows} rows)"),
        };
        let columns = table(&["column", "type", "null", "meaning"], &[], columns.collect());
        format!("{}{rows}: {}\n{columns}\n", one.name, one.comment())
    });
    format!("{}: {}\n\n{}", dataset.name, dataset.title, sections.collect::<Vec<_>>().join("\n"))
}

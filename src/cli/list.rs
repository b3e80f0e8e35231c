//! `caseload list`: datasets, tables and columns from the registry, with rows where data are loaded.

use caseload::course::{Exercise, catalogue};
use caseload::datasets::{DATASETS, Dataset, Setting};
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
    let exercises = catalogue()?;
    let document = || Json::from_iter(datasets.iter().map(|dataset| dataset_document(dataset, &volumes, &exercises)));
    output.answer(document, || match (&args.dataset, datasets.as_slice()) {
        (Some(_), [dataset]) => columns_text(dataset, &volumes, &exercises),
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

fn dataset_document(dataset: &Dataset, volumes: &[TableHistory], exercises: &[Exercise]) -> Json {
    let tables = dataset.tables.iter().map(|table| {
        let mut document = table_document(table);
        document["rows"] = json!(rows_of(dataset, table, volumes));
        document
    });
    let phenomena = dataset.phenomena.iter().map(|one| json!({ "name": one.name, "story": one.story }));
    let settings = dataset
        .settings
        .iter()
        .map(|one| json!({ "name": one.name, "meaning": one.meaning, "default": one.default, "range": one.range }));
    let exercises = exercises.iter().filter(|one| one.dataset == dataset.name);
    let exercises = exercises.map(|one| json!({ "exercise": one.id(), "title": one.title, "skills": one.skills }));
    json!({
        "dataset": dataset.name,
        "title": dataset.title,
        "story": dataset.story,
        "tables": tables.collect::<Vec<_>>(),
        "phenomena": phenomena.collect::<Vec<_>>(),
        "settings": settings.collect::<Vec<_>>(),
        "exercises": exercises.collect::<Vec<_>>(),
    })
}

fn tables_text(datasets: &[&Dataset], volumes: &[TableHistory]) -> String {
    let sections = datasets.iter().map(|dataset| {
        let rows = dataset.tables.iter().map(|table| {
            vec![table.name.to_owned(), rows_text(rows_of(dataset, table, volumes)), table.comment().to_owned()]
        });
        let tables = table(&["table", "rows", "what a row is"], &["rows"], rows.collect());
        format!("{}: {}\n{tables}\n", dataset.name, dataset.title)
    });
    format!(
        "{}\n`caseload list NAME` shows the columns of a dataset, and what is planted in it",
        sections.collect::<Vec<_>>().join("\n")
    )
}

fn columns_text(dataset: &Dataset, volumes: &[TableHistory], exercises: &[Exercise]) -> String {
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
    let tables = sections.collect::<Vec<_>>().join("\n");
    format!("{}: {}\n\n{}\n\n{tables}{}", dataset.name, dataset.title, dataset.story, planted_text(dataset, exercises))
}

/// What is planted in a dataset, what can be set, and what to practise on.
fn planted_text(dataset: &Dataset, exercises: &[Exercise]) -> String {
    let mut text = String::new();
    if !dataset.phenomena.is_empty() {
        let rows = dataset.phenomena.iter().map(|one| vec![one.name.to_owned(), one.story.to_owned()]).collect();
        text.push_str(&format!("\nphenomena:\n{}\n", table(&["phenomenon", "what is planted"], &[], rows)));
    }
    if !dataset.settings.is_empty() {
        let row = |one: &&Setting| {
            let (low, high) = one.range;
            let words = [one.name, &one.default.to_string(), &format!("{low} to {high}"), one.meaning];
            words.map(str::to_owned).to_vec()
        };
        let rows = dataset.settings.iter().map(row).collect();
        let columns = ["setting", "default", "range", "meaning"];
        text.push_str(&format!(
            "\nsettings, as in --set {}.NAME=VALUE:\n{}\n",
            dataset.name,
            table(&columns, &[], rows)
        ));
    }
    let rows: Vec<_> = exercises
        .iter()
        .filter(|one| one.dataset == dataset.name)
        .map(|one| vec![one.id(), one.title.clone(), one.skills.join(", ")])
        .collect();
    if !rows.is_empty() {
        let columns = ["exercise", "title", "skills"];
        text.push_str(&format!("\nexercises, for `caseload course`:\n{}\n", table(&columns, &[], rows)));
    }
    text
}

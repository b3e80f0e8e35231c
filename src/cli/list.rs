//! `caseload list`: datasets, tables and columns from the registry, with rows where data are loaded.

use crate::course::of_dataset;
use crate::database::Location;
use crate::datasets::{Dataset, generated};
use crate::error::{Error, Result};
use crate::record::{TableHistory, last_tables};
use crate::table::Table;
use serde_json::{Value as Json, json};

use super::args::ListArgs;
use super::facts;
use super::location::Connector;
use super::numbers::separated;
use super::outcome::{CommandResult, Outcome};
use super::output::{Output, table};
use super::schema::table_document;

pub(crate) fn run(connector: &Connector, args: &ListArgs, output: &Output) -> CommandResult {
    let datasets = match &args.dataset {
        Some(name) => vec![dataset(name)?],
        None => generated().collect(),
    };
    let volumes = volumes(connector).unwrap_or_else(|error| {
        output.note(&format!("note: no row counts, because {error}"));
        Vec::new()
    });
    let documents = datasets.iter().map(|dataset| dataset_document(dataset, &volumes)).collect::<Result<Vec<_>>>()?;
    let text = match (&args.dataset, datasets.as_slice()) {
        (Some(_), [dataset]) => columns_text(dataset, &volumes)?,
        _ => tables_text(&datasets, &volumes),
    };
    output.answer(|| Json::from(documents), || text)?;
    Ok(Outcome::Done)
}

/// The dataset of this name.
pub(crate) fn dataset(name: &str) -> Result<&'static Dataset> {
    generated().find(|dataset| dataset.name == name).ok_or_else(|| Error::Option {
        option: "DATASET",
        reason: {
            let known: Vec<&str> = generated().map(|dataset| dataset.name).collect();
            format!("unknown dataset `{name}`; choose from `{}`", known.join("`, `"))
        },
    })
}

/// Rows by table, as the last load recorded them; empty where there is no database.
fn volumes(connector: &Connector) -> Result<Vec<TableHistory>> {
    if let Location::DuckDb(path) = &connector.location
        && !path.exists()
    {
        return Ok(Vec::new());
    }
    last_tables(connector.open()?.as_mut())
}

fn rows_of(dataset: &Dataset, table: &Table, volumes: &[TableHistory]) -> Option<i64> {
    volumes.iter().find(|v| v.dataset == dataset.name && v.table == table.name).map(|v| v.rows)
}

fn rows_text(rows: Option<i64>) -> String {
    rows.and_then(|rows| u64::try_from(rows).ok()).map(separated).unwrap_or_default()
}

fn dataset_document(dataset: &Dataset, volumes: &[TableHistory]) -> Result<Json> {
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
    let exercises = of_dataset(dataset.name)?;
    let exercises = exercises
        .iter()
        .map(|one| json!({ "exercise": one.id(), "title": one.title, "level": one.level, "skills": one.skills }));
    Ok(json!({
        "dataset": dataset.name,
        "title": dataset.title,
        "story": dataset.story,
        "tables": tables.collect::<Vec<_>>(),
        "phenomena": phenomena.collect::<Vec<_>>(),
        "settings": settings.collect::<Vec<_>>(),
        "exercises": exercises.collect::<Vec<_>>(),
    }))
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
        "{}\n`caseload list NAME` shows the columns and the planted effects of a dataset",
        sections.collect::<Vec<_>>().join("\n")
    )
}

fn columns_text(dataset: &'static Dataset, volumes: &[TableHistory]) -> Result<String> {
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
    Ok(format!("{}: {}\n\n{}\n\n{tables}{}", dataset.name, dataset.title, dataset.story, planted_text(dataset)?))
}

/// The planted effects of a dataset, its settings, the figures that it follows, and its exercises.
fn planted_text(dataset: &'static Dataset) -> Result<String> {
    let mut text = String::new();
    for (number, one) in facts::phenomena(dataset)?.into_iter().enumerate() {
        text.push_str(if number == 0 { "\nplanted effects:\n" } else { "" });
        text.push_str(&format!("  {}: {}\n    {}\n", one.name, one.question, one.story));
        for (label, detail) in one.details {
            text.push_str(&format!("    {label}: {detail}\n"));
        }
    }
    let settings = facts::settings(dataset);
    if !settings.is_empty() {
        let settings = table(&facts::SETTING, &[], settings);
        text.push_str(&format!("\nsettings (--set {}.NAME=VALUE):\n{settings}\n", dataset.name));
    }
    let figures = facts::calibration(dataset)?;
    if !figures.is_empty() {
        text.push_str(&format!("\ncalibration:\n{}\n", table(&facts::FIGURE, &["published", "tolerance"], figures)));
    }
    let exercises = facts::exercises(dataset)?;
    if !exercises.is_empty() {
        let exercises = table(&facts::EXERCISE, &[], exercises);
        text.push_str(&format!("\nexercises, for `caseload course`:\n{exercises}\n"));
    }
    Ok(text)
}

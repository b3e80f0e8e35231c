//! `caseload docs`: the page of the command line, a page for each dataset, and their index, as they stand in `docs/`.

mod calibration;
mod commands;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::datasets::core::tables::RECORDS;
use crate::datasets::{DATASETS, Dataset, volumes};
use crate::error::{Error, Result};
use crate::parallel::default_threads;
use crate::table::Table;
use crate::world::Options;
use chrono::NaiveDate;
use serde_json::json;

use super::args::DocsArgs;
use super::facts;
use super::numbers::separated;
use super::outcome::{CommandResult, Outcome};
use super::output::{Output, table};
use super::schema::{mermaid, sentence, table_section};

/// The number of patients for which the pages tell volumes, as it is for these that bands are made.
const PATIENTS: u64 = 10_000;

type Volumes = [(&'static Table, u64)];

pub(crate) fn run(args: &DocsArgs, output: &Output) -> CommandResult {
    let today = NaiveDate::from_ymd_opt(2026, 7, 1).unwrap_or_default();
    let volumes = volumes(&Options { patients: PATIENTS, ..Options::new(today) }, default_threads())?;
    let mut pages = vec![("cli".to_owned(), commands::page(MADE)), ("datasets/README".to_owned(), index(&volumes))];
    pages.push(("calibration".to_owned(), calibration::page(MADE)?));
    for dataset in DATASETS {
        pages.push((format!("datasets/{}", dataset.name), page(dataset, &volumes)?));
    }
    let datasets = args.out.join("datasets");
    fs::create_dir_all(&datasets).map_err(|source| failed("create", &datasets, source))?;
    for (name, text) in &pages {
        let path = args.out.join(format!("{name}.md"));
        fs::write(&path, text).map_err(|source| failed("write", &path, source))?;
    }
    let names: Vec<&String> = pages.iter().map(|page| &page.0).collect();
    let folder = args.out.display().to_string();
    output.report(|| json!({ "folder": folder, "pages": names }), || format!("{} pages in {folder}", pages.len()))?;
    Ok(Outcome::Done)
}

fn failed(action: &'static str, path: &Path, source: std::io::Error) -> Error {
    Error::File { action, path: path.to_owned(), source }
}

const MADE: &str = "<!-- made by `caseload docs`; change the code, not this page -->";

fn index(volumes: &Volumes) -> String {
    let row = |dataset: &&'static Dataset| {
        let rows = dataset.tables.iter().map(|table| rows_of(table, volumes)).sum();
        vec![
            format!("[{0}]({0}.md)", dataset.name),
            sentence(dataset),
            dataset.tables.len().to_string(),
            separated(rows),
            dataset.phenomena.len().to_string(),
        ]
    };
    let columns = ["dataset", "what it is about", "tables", "rows", "planted effects"];
    let rows = table(&columns, &["tables", "rows", "planted effects"], DATASETS.iter().map(row).collect());
    format!(
        "{MADE}\n\n# Datasets\n\nEach page has a story, a diagram, a data dictionary, the planted effects, and exercises. The rows are those \
         of {} patients.\n\n{rows}\n",
        separated(PATIENTS)
    )
}

fn page(dataset: &'static Dataset, volumes: &Volumes) -> Result<String> {
    let mut text = format!("{MADE}\n\n# {}\n\n{}\n\n{}\n", dataset.name, sentence(dataset), dataset.story);
    // Writing into a string cannot fail, here and below.
    let _ = writeln!(text, "\n```sh\n{}\n```", command(dataset));
    let _ = writeln!(text, "\n## Tables\n\n{}", volumes_text(dataset, volumes));
    let _ = writeln!(text, "\n## Diagram\n\n```mermaid\n{}```", mermaid(dataset.tables));
    let _ = writeln!(text, "\n## Data dictionary");
    let records = RECORDS.iter().filter(|_| dataset.is_core());
    dataset.tables.iter().chain(records).for_each(|table| text.push_str(&table_section(table)));
    text.push_str(&phenomena_text(dataset)?);
    let settings = facts::settings(dataset);
    if !settings.is_empty() {
        let settings = table(&facts::SETTING, &["default"], settings);
        let _ = writeln!(text, "\n## Settings\n\nSet with `--set {}.NAME=VALUE`.\n\n{settings}", dataset.name);
    }
    let figures = facts::calibration(dataset)?;
    if !figures.is_empty() {
        let figures = table(&facts::FIGURE, &["published", "tolerance"], figures);
        let _ = writeln!(
            text,
            "\n## Calibration\n\nThe data follow these figures; `caseload status --calibration` shows them beside those of the loaded \
             data, and [calibration](../calibration.md) says how they are judged. A value with `*` was chosen.\n\n{figures}"
        );
    }
    let exercises = facts::exercises(dataset)?;
    if !exercises.is_empty() {
        let exercises = table(&facts::EXERCISE, &["level"], exercises);
        let _ = writeln!(text, "\n## Exercises\n\n`caseload course show ID` shows one.\n\n{exercises}");
    }
    Ok(text)
}

fn command(dataset: &Dataset) -> String {
    match dataset.schema() {
        Some(name) => format!("caseload load --datasets core,{name} --patients {PATIENTS}\ncaseload insights {name}"),
        None => format!("caseload load --patients {PATIENTS}"),
    }
}

fn rows_of(table: &Table, volumes: &Volumes) -> u64 {
    volumes.iter().find(|volume| std::ptr::eq(volume.0, table)).map_or(0, |volume| volume.1)
}

fn volumes_text(dataset: &Dataset, volumes: &Volumes) -> String {
    let rows = dataset
        .tables
        .iter()
        .map(|table| vec![table.path(), separated(rows_of(table, volumes)), table.comment().to_owned()]);
    let tables = table(&["table", "rows", "what a row is"], &["rows"], rows.collect());
    format!("Rows for {} patients, the other options at their defaults.\n\n{tables}", separated(PATIENTS))
}

fn phenomena_text(dataset: &'static Dataset) -> Result<String> {
    let mut text = String::new();
    for (number, one) in facts::phenomena(dataset)?.into_iter().enumerate() {
        if number == 0 {
            text.push_str("\n## Planted effects\n");
        }
        let _ = writeln!(text, "\n### {}: {}\n\n{}\n", one.name, one.question, one.story);
        for (label, detail) in one.details {
            let detail = if label == "query" { format!("[{detail}](../../{detail})") } else { marked(label, detail) };
            let _ = writeln!(text, "* {label}: {detail}");
        }
    }
    Ok(text)
}

/// Sets what is to be typed apart.
fn marked(label: &str, detail: String) -> String {
    match detail.split_once("; ") {
        Some((typed, rest)) if label == "disable" => format!("`{typed}`; {rest}"),
        _ => detail,
    }
}

//! `caseload export`: the flat views as files.

use std::path::Path;

use crate::database::Database;
use crate::datasets::{core, raw};
use crate::error::Result;
use crate::export::{self, FLAT_VIEWS, FileReport, Format};
use crate::record::{Record, TableHistory};
use serde_json::json;

use super::args::{ExportArgs, FileFormat};
use super::location::Connector;
use super::numbers::{counted, separated};
use super::outcome::{CommandResult, Outcome};
use super::output::Output;
use super::progress::Progress;

pub(crate) fn run(connector: &Connector, args: &ExportArgs, output: &Output) -> CommandResult {
    let format = match args.format {
        Some(FileFormat::Parquet) => Format::Parquet,
        _ => Format::Csv(args.date_format.into()),
    };
    let mut database = connector.open()?;
    let record = Record::require(database.as_mut())?;
    output.note(&format!("exporting from `{}`", database.describe()));
    let progress = Progress::new(output);
    let files = if args.raw {
        let lines = |table: &TableHistory| table.dataset == raw::DATASET.name;
        progress.start("exporting", "lines", rows_of(&record, lines));
        let files = export::export_raw(database.as_mut(), &args.out, &mut |lines| progress.update(lines, lines))?;
        progress.clear();
        files
    } else {
        export_with_progress(database.as_mut(), &record, format, &args.out, &progress)?
    };
    output.report(|| json!({ "files": files }), || files.iter().map(line).collect::<Vec<_>>().join("\n"))?;
    Ok(Outcome::Done)
}

/// Exports; the progress is in rows.
pub(crate) fn export_with_progress(
    database: &mut dyn Database,
    record: &Record,
    format: Format,
    folder: &Path,
    progress: &Progress,
) -> Result<Vec<FileReport>> {
    let is_exported = |table: &TableHistory| {
        table.dataset == core::DATASET.name && FLAT_VIEWS.iter().any(|view| view.name == table.table)
    };
    progress.start("exporting", "rows", rows_of(record, is_exported));
    let files = export::export(database, format, folder, &mut |rows| progress.update(rows, rows))?;
    progress.clear();
    Ok(files)
}

/// Rows of some tables, as the last load recorded them.
fn rows_of(record: &Record, is_meant: impl Fn(&TableHistory) -> bool) -> Option<u64> {
    let rows: i64 = record.tables().filter(|table| is_meant(table)).map(|table| table.rows).sum();
    u64::try_from(rows).ok()
}

/// One file for people.
pub(crate) fn line(file: &FileReport) -> String {
    format!("{}: {}, {} bytes", file.path.display(), counted(file.rows, "row"), separated(file.bytes))
}

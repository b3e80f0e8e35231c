//! `caseload export`: the flat views as files.

use std::path::Path;

use crate::database::{Database, require_current};
use crate::datasets::{core, raw};
use crate::error::{Error, Result};
use crate::export::{self, FLAT_VIEWS, FileReport, Format};
use crate::validate::{TableHistory, last_tables};
use serde_json::json;

use super::args::{ExportArgs, FileFormat};
use super::location::Connector;
use super::numbers::{counted, separated};
use super::output::Output;
use super::progress::Progress;
use super::{CommandResult, Outcome};

pub(crate) fn run(connector: &Connector, args: &ExportArgs, output: &Output) -> CommandResult {
    let format = match args.format {
        Some(FileFormat::Parquet) => Format::Parquet,
        _ => Format::Csv(args.date_format.into()),
    };
    let mut database = connector.open()?;
    if database.contents()?.datasets.is_empty() {
        let place = database.describe();
        return Err(Error::Database(format!("`{place}` holds no data of caseload; run `caseload load` first")).into());
    }
    require_current(database.as_mut())?;
    output.note(&format!("exporting from `{}`", database.describe()));
    let progress = Progress::new(output);
    let files = if args.raw {
        let lines = |table: &TableHistory| table.dataset == raw::DATASET.name;
        progress.start("exporting", "lines", rows_of(database.as_mut(), lines)?);
        let files = export::export_raw(database.as_mut(), &args.out, &mut |lines| progress.update(lines, lines))?;
        progress.clear();
        files
    } else {
        export_with_progress(database.as_mut(), format, &args.out, &progress)?
    };
    output.report(|| json!({ "files": files }), || files.iter().map(line).collect::<Vec<_>>().join("\n"))?;
    Ok(Outcome::Done)
}

/// Exports; the progress is in rows.
pub(crate) fn export_with_progress(
    database: &mut dyn Database,
    format: Format,
    folder: &Path,
    progress: &Progress,
) -> Result<Vec<FileReport>> {
    let is_exported = |table: &TableHistory| {
        table.dataset == core::DATASET.name && FLAT_VIEWS.iter().any(|view| view.name == table.table)
    };
    progress.start("exporting", "rows", rows_of(database, is_exported)?);
    let files = export::export(database, format, folder, &mut |rows| progress.update(rows, rows))?;
    progress.clear();
    Ok(files)
}

/// Rows of some tables, as the last load recorded them.
fn rows_of(database: &mut dyn Database, is_meant: impl Fn(&TableHistory) -> bool) -> Result<Option<u64>> {
    let rows: i64 = last_tables(database)?.iter().filter(|table| is_meant(table)).map(|table| table.rows).sum();
    Ok(u64::try_from(rows).ok())
}

/// One file for people.
pub(crate) fn line(file: &FileReport) -> String {
    format!("{}: {}, {} bytes", file.path.display(), counted(file.rows, "row"), separated(file.bytes))
}

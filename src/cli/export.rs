//! `caseload export`: the flat views as files.

use std::path::Path;

use caseload::error::{Error, Result};
use caseload::export::{self, FLAT_VIEWS, FileReport, Format};
use caseload::target::{Target, require_current};
use caseload::validate::last_tables;
use serde_json::json;

use super::args::{ExportArgs, FileFormat};
use super::location::Database;
use super::numbers::{counted, separated};
use super::output::Output;
use super::progress::Progress;
use super::{CommandResult, Outcome};

pub(crate) fn run(database: &Database, args: &ExportArgs, output: &Output) -> CommandResult {
    let format = match args.format {
        FileFormat::Csv => Format::Csv(args.date_format.into()),
        FileFormat::Parquet => Format::Parquet,
    };
    let mut target = database.open()?;
    if target.contents()?.datasets.is_empty() {
        let place = target.describe();
        return Err(Error::Target(format!("`{place}` holds no data of caseload; run `caseload load` first")).into());
    }
    require_current(target.as_mut())?;
    output.note(&format!("exporting from `{}`", target.describe()));
    let progress = Progress::new(output);
    let files = export_with_progress(target.as_mut(), format, &args.out, &progress)?;
    output.report(|| json!({ "files": files }), || files.iter().map(line).collect::<Vec<_>>().join("\n"))?;
    Ok(Outcome::Done)
}

/// Exports; the progress is in rows.
pub(crate) fn export_with_progress(
    target: &mut dyn Target,
    format: Format,
    folder: &Path,
    progress: &Progress,
) -> Result<Vec<FileReport>> {
    let tables = last_tables(target)?;
    let core = tables.iter().filter(|table| table.dataset == "core");
    let exported = core.filter(|table| FLAT_VIEWS.iter().any(|view| view.name == table.table));
    let rows: i64 = exported.map(|table| table.rows).sum();
    progress.start("exporting", "rows", u64::try_from(rows).ok());
    let files = export::export(target, format, folder, &mut |rows| progress.update(rows, rows))?;
    progress.clear();
    Ok(files)
}

/// One file for people.
pub(crate) fn line(file: &FileReport) -> String {
    format!("{}: {}, {} bytes", file.path.display(), counted(file.rows, "row"), separated(file.bytes))
}

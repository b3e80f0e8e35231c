//! Files out of a loaded database: the three flat views as CSV or Parquet. A file appears when it is complete, never before.

mod csv_file;
mod draft;
mod flat;
mod format;
mod parquet_file;
mod raw_files;
mod sink;

use std::path::Path;

pub(crate) use draft::Draft;
pub use draft::{check_file, check_folder, write_secret};
pub use flat::{FLAT_VIEWS, FlatColumn, FlatView};
pub use format::{DateFormat, FileReport, Format};
pub use raw_files::export_raw;

use crate::database::Database;
use crate::error::{Error, Result};
use sink::Sink;

/// Writes `patients`, `visits` and `billing` into a folder, each ordered by its id; files of the same name are replaced
/// together once all three are complete. `progress` gets the number of rows written so far, over all files.
///
/// # Errors
/// When the database refuses a query, or a file cannot be written; the files that were there are then still there.
pub fn export(
    database: &mut dyn Database,
    format: Format,
    folder: &Path,
    progress: &mut dyn FnMut(u64),
) -> Result<Vec<FileReport>> {
    std::fs::create_dir_all(folder).map_err(|source| Error::File {
        action: "create",
        path: folder.to_owned(),
        source,
    })?;
    let mut written = 0;
    let mut drafts = Vec::new();
    for view in FLAT_VIEWS {
        let path = folder.join(format!("{}.{}", view.name, format.extension()));
        let draft = Draft::create(&path)?;
        let rows = write_view(database, view, format, &draft, &mut |rows| {
            written += rows;
            progress(written);
        })?;
        drafts.push((draft, rows));
    }
    drafts
        .into_iter()
        .map(|(draft, rows)| {
            let (path, bytes) = draft.publish()?;
            Ok(FileReport { path, rows, bytes })
        })
        .collect()
}

fn write_view(
    database: &mut dyn Database,
    view: &FlatView,
    format: Format,
    draft: &Draft,
    progress: &mut dyn FnMut(u64),
) -> Result<u64> {
    let schema = view.schema();
    let file = draft.file()?;
    let mut sink: Box<dyn Sink> = match format {
        Format::Csv(dates) => Box::new(csv_file::CsvFile::create(file, draft.path(), view, dates)?),
        Format::Parquet => Box::new(parquet_file::ParquetFile::create(file, draft.path(), schema.clone())?),
    };
    let rows = database.read(&view.query(&database.flat_view(view.name)), &schema, &mut |batch| {
        sink.write(batch)?;
        progress(u64::try_from(batch.num_rows()).unwrap_or(u64::MAX));
        Ok(())
    })?;
    sink.finish()?;
    Ok(rows)
}

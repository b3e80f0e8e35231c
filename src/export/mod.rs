//! Files out of a loaded database: the three flat views as CSV or Parquet. A file appears when it is complete, never before.

mod csv_file;
mod draft;
mod flat;
mod parquet_file;
mod raw_files;

use std::io;
use std::path::{Path, PathBuf};

use arrow::record_batch::RecordBatch;

pub(crate) use draft::Draft;
pub use draft::{check_file, check_folder, write_secret};
pub use flat::{FLAT_VIEWS, FlatColumn, FlatView};
pub use raw_files::export_raw;

use crate::database::Database;
use crate::error::{Error, Result};

/// How dates are written in CSV files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DateFormat {
    /// `2025-01-31`.
    #[default]
    Iso,
    /// `2025/01/31`.
    Slash,
}

impl DateFormat {
    /// The character between year, month and day.
    #[must_use]
    pub fn separator(self) -> char {
        match self {
            Self::Iso => '-',
            Self::Slash => '/',
        }
    }
}

/// The kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// RFC 4180 with a header row and LF line ends; NULL is an empty field.
    Csv(DateFormat),
    /// Snappy-compressed, dates as DATE and money as DECIMAL.
    Parquet,
}

impl Format {
    /// The ending of its file names.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Csv(_) => "csv",
            Self::Parquet => "parquet",
        }
    }
}

/// One file that was written.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct FileReport {
    /// Where it is.
    #[serde(serialize_with = "shown")]
    pub path: PathBuf,
    /// Its rows, the header not counted.
    pub rows: u64,
    /// Its size in bytes.
    pub bytes: u64,
}

/// A path as people see it: one that is no UTF-8 must not fail a report.
fn shown<S: serde::Serializer>(path: &Path, serializer: S) -> std::result::Result<S::Ok, S::Error> {
    serializer.collect_str(&path.display())
}

/// What is written batch by batch until it is finished.
trait Sink {
    fn write(&mut self, batch: &RecordBatch) -> Result<()>;
    fn finish(self: Box<Self>) -> Result<()>;
}

/// Writes `patients`, `visits` and `billing` into a folder, each ordered by its id; files of the same name are replaced
/// together once all three are complete. `progress` is told the number of rows written so far, over all files.
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

fn cannot_write(path: &Path, source: io::Error) -> Error {
    Error::File { action: "write", path: path.to_owned(), source }
}

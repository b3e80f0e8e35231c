//! The kinds of files, and what is said of one that was written.

use std::path::{Path, PathBuf};

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

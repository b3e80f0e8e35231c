//! Which migrations a version of caseload knows.

use std::fmt;

use refinery::Migration;
use serde::Serialize;

use crate::datasets::{self, Dataset};
use crate::embedded::{self, SqlFile};
use crate::error::{Error, Result};

/// The migrations of a dataset, oldest first.
#[derive(Clone, Debug)]
pub struct MigrationSet {
    /// The dataset.
    pub dataset: &'static Dataset,
    /// Its files, `V<version>__<name>`.
    pub files: Vec<SqlFile>,
}

impl MigrationSet {
    /// The migrations of a dataset that this version of caseload knows.
    #[must_use]
    pub fn embedded(dataset: &'static Dataset) -> Self {
        Self { dataset, files: embedded::migrations(dataset.name) }
    }

    /// The migrations of every dataset that this version of caseload knows.
    #[must_use]
    pub fn all() -> Vec<Self> {
        datasets::known().map(Self::embedded).collect()
    }

    /// As refinery sees them.
    pub(super) fn parsed(&self) -> Result<Vec<Migration>> {
        let parsed = self.files.iter().map(|file| Migration::unapplied(file.name, file.text));
        parsed.collect::<std::result::Result<_, _>>().map_err(failed(self.dataset))
    }

    pub(super) fn name(&self, migration: &Migration) -> MigrationName {
        let (version, name) = (migration.version(), migration.name().to_owned());
        MigrationName { dataset: self.dataset.name, version, name }
    }
}

/// Names a migration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MigrationName {
    /// The dataset.
    pub dataset: &'static str,
    /// Its version, which gives the order within the dataset.
    pub version: i32,
    /// Its name, words joined by underscores.
    pub name: String,
}

/// As the file is called, after the dataset: `core V1__create_tables`.
impl fmt::Display for MigrationName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} V{}__{}", self.dataset, self.version, self.name)
    }
}

/// What refinery says about a dataset's migrations.
pub(super) fn failed(dataset: &'static Dataset) -> impl Fn(refinery::Error) -> Error {
    move |source| Error::Migration { dataset: dataset.name, source: Box::new(source) }
}

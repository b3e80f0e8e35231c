//! How the tables of a database stand to the migrations that this version of caseload knows.

use serde::Serialize;

use super::engine::Database;
use super::migrate::applied;
use super::migrations::{MigrationName, MigrationSet};
use crate::error::{Error, Result};

/// How the tables of a database stand to the migrations that are known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "state", content = "migrations")]
pub enum SchemaState {
    /// It has all of them, or holds nothing of caseload.
    Current,
    /// It was made by an older version: these are missing.
    Behind(Vec<MigrationName>),
    /// It was made by a newer version: these are not known.
    Ahead(Vec<MigrationName>),
    /// These were applied, but with another content or name than is known.
    Divergent(Vec<MigrationName>),
}

impl SchemaState {
    /// What it means for a database and what to do, for all but [`SchemaState::Current`].
    #[must_use]
    pub fn advice(&self) -> Option<String> {
        Some(match self {
            Self::Current => return None,
            Self::Behind(names) => format!(
                "made by an older caseload, {} pending ({}); run `caseload migrate`, which keeps the data",
                if names.len() == 1 { "a migration is" } else { "migrations are" },
                listed(names)
            ),
            Self::Ahead(names) => format!(
                "made by a newer caseload, with migrations unknown to this one ({}); use that version or a later one",
                listed(names)
            ),
            Self::Divergent(names) => format!(
                "made by another build of caseload, whose migrations differ from those of this one ({}); use that build, or \
                 `caseload drop` and `caseload load`",
                listed(names)
            ),
        })
    }

    /// The refusal to work with the tables as they are.
    fn refusal(&self, place: &str) -> Error {
        Error::OtherVersion { what: format!("`{place}`"), advice: self.advice().unwrap_or_default() }
    }
}

fn listed(names: &[MigrationName]) -> String {
    names.iter().map(MigrationName::to_string).collect::<Vec<_>>().join(", ")
}

/// Compares the history of a database with migrations, of the datasets that it holds.
///
/// # Errors
/// When the database or its history cannot be read.
pub fn schema_state(database: &mut (dyn Database + '_), sets: &[MigrationSet]) -> Result<SchemaState> {
    let present = database.contents()?.datasets;
    state_of(database, &present, sets)
}

/// The same where it is known which datasets the database holds.
fn state_of(database: &mut (dyn Database + '_), present: &[String], sets: &[MigrationSet]) -> Result<SchemaState> {
    let (mut behind, mut ahead, mut divergent) = (Vec::new(), Vec::new(), Vec::new());
    for set in sets.iter().filter(|set| present.iter().any(|name| name == set.dataset.name)) {
        let known = set.parsed()?;
        let applied = applied(database, set.dataset)?;
        for migration in &applied {
            match known.iter().find(|known| known.version() == migration.version()) {
                None => ahead.push(set.name(migration)),
                Some(known) if known != migration => divergent.push(set.name(migration)),
                Some(_) => {}
            }
        }
        let missing = known.iter().filter(|known| applied.iter().all(|done| done.version() != known.version()));
        behind.extend(missing.map(|migration| set.name(migration)));
    }
    Ok(match (divergent.is_empty(), ahead.is_empty(), behind.is_empty()) {
        (false, _, _) => SchemaState::Divergent(divergent),
        (_, false, _) => SchemaState::Ahead(ahead),
        (_, _, false) => SchemaState::Behind(behind),
        _ => SchemaState::Current,
    })
}

/// Refuses a database that holds datasets whose tables are not those of this version.
///
/// # Errors
/// When they are older, newer or others, with what to do; or when the database cannot be read.
pub fn require_current(database: &mut (dyn Database + '_), present: &[String]) -> Result<()> {
    match state_of(database, present, &MigrationSet::all())? {
        SchemaState::Current => Ok(()),
        other => Err(other.refusal(&database.describe())),
    }
}

/// The migrations that a database does not have yet.
pub(super) fn pending(database: &mut (dyn Database + '_), sets: &[MigrationSet]) -> Result<Vec<MigrationName>> {
    if database.contents()?.datasets.is_empty() {
        return Err(Error::NothingLoaded { place: database.describe() });
    }
    match schema_state(database, sets)? {
        SchemaState::Current => Ok(Vec::new()),
        SchemaState::Behind(pending) => Ok(pending),
        other => Err(other.refusal(&database.describe())),
    }
}

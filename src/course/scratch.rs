//! Databases that are generated for a while: one that nobody has seen, and those of a class.

use std::sync::atomic::{AtomicU32, Ordering};

use crate::database::{Control, Database, Location, open, open_with};
use crate::datasets::{self, Choices, Dataset, core};
use crate::error::{Error, Result};
use crate::load::{Length, LoadRequest, Observer, Phase, load};
use crate::memory::Shortage;
use crate::record::{Record, nothing_loaded};
use crate::world::Options;

/// A hidden database has no more patients than this.
const PATIENTS: u64 = 1_000;

/// What the record of its load says in place of the command that repeats it.
const COMMAND: &str = "caseload course";

/// What a database is made of.
#[derive(Clone, Debug)]
pub struct Recipe {
    /// The options of the core.
    pub options: Options,
    /// The datasets beside the core, with their choices.
    pub datasets: Vec<(&'static Dataset, Choices)>,
    /// Is the seed kept out of the record?
    pub sealed: bool,
}

impl Recipe {
    /// A database of the shape of another one, but small, of another seed, and with the named datasets at most.
    ///
    /// # Errors
    /// When the other one holds nothing of caseload, or cannot be read.
    pub fn like(database: &mut dyn Database, names: &[&str], seed: u64) -> Result<Self> {
        let record = Record::read(database)?;
        let Some(core) = record.options(core::DATASET.name)? else { return Err(nothing_loaded(database)) };
        let mut found = Vec::new();
        for dataset in names.iter().filter_map(|name| datasets::find(name)).filter(|dataset| dataset.stands_on_core()) {
            if let Some(run) = record.options(dataset.name)? {
                found.push((dataset, run.choices));
            }
        }
        let options = Options { seed, patients: core.core.patients.min(PATIENTS), ..core.core };
        Ok(Self { options, datasets: found, sealed: false })
    }

    /// Loads it into an empty place.
    ///
    /// # Errors
    /// When an option cannot be used, or the database refuses.
    pub fn load(&self, database: &mut dyn Database, replace: bool, command: &str) -> Result<()> {
        let choices = self.datasets.first().map(|(_, choices)| choices.clone()).unwrap_or_default();
        let (with, after): (Vec<_>, Vec<_>) = self.datasets.iter().partition(|(_, own)| *own == choices);
        let request = LoadRequest {
            datasets: std::iter::once(&core::DATASET).chain(with.into_iter().map(|(dataset, _)| *dataset)).collect(),
            choices,
            replace,
            sealed: self.sealed,
            command: command.to_owned(),
            ..LoadRequest::new(self.options.clone())
        };
        load(database, &request, &Silent)?;
        for (dataset, choices) in after {
            let added =
                LoadRequest { datasets: vec![dataset], choices: choices.clone(), replace: false, ..request.clone() };
            load(database, &added, &Silent)?;
        }
        Ok(())
    }

    /// The statements that let a role read all of it.
    pub(super) fn grants(&self, role: &str) -> String {
        let schemas =
            ["public", "flat"].into_iter().chain(self.datasets.iter().filter_map(|(dataset, _)| dataset.schema()));
        let (schemas, role) = (schemas.collect::<Vec<_>>().join(", "), role.replace('"', "\"\""));
        format!(
            "GRANT USAGE ON SCHEMA {schemas} TO \"{role}\"; GRANT SELECT ON ALL TABLES IN SCHEMA {schemas} TO \"{role}\""
        )
    }
}

/// The statements that let a role connect to a database, and no other.
pub(super) fn only_for(database: &str, role: &str) -> String {
    let [database, role] = [database, role].map(|name| name.replace('"', "\"\""));
    format!("REVOKE ALL ON DATABASE \"{database}\" FROM PUBLIC; GRANT CONNECT ON DATABASE \"{database}\" TO \"{role}\"")
}

/// A database that is gone at the end: a DuckDB file in a folder of its own, or one on a PostgreSQL server.
pub enum Scratch {
    /// The folder.
    File(tempfile::TempDir),
    /// Where answers are run, and where and under which name it was made.
    Server {
        /// The database for the role that can only read.
        reader: Location,
        /// A database of the role that has made it.
        maker: Location,
        /// Its name.
        name: String,
    },
}

impl Scratch {
    /// Generates a DuckDB database.
    ///
    /// # Errors
    /// When there is no room for it, or an option cannot be used.
    pub fn make(recipe: &Recipe, control: Control) -> Result<Self> {
        let folder = tempfile::tempdir().map_err(|source| Error::File {
            action: "create a folder in",
            path: std::env::temp_dir(),
            source,
        })?;
        let scratch = Self::File(folder);
        recipe.load(scratch.open(control)?.as_mut(), false, COMMAND)?;
        Ok(scratch)
    }

    /// Generates one on a server, by a role that may create databases, for the role of another location, which gets to read it.
    ///
    /// # Errors
    /// When the server or the role refuses, or an option cannot be used.
    pub fn make_on_server(recipe: &Recipe, here: &Location, maker: &Location, control: Control) -> Result<Self> {
        let role = open_with(here, control.clone())?.query("SELECT session_user::text")?;
        let role = role.single().map(ToString::to_string).unwrap_or_default();
        Self::make_for_role(recipe, &role, here, maker, control)
    }

    /// As [`Scratch::make_on_server`], where the role's name is known.
    ///
    /// # Errors
    /// When the server or the role refuses, or an option cannot be used.
    pub fn make_for_role(
        recipe: &Recipe,
        role: &str,
        reader: &Location,
        maker: &Location,
        control: Control,
    ) -> Result<Self> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let name = format!("caseload_hidden_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        open_with(maker, control.clone())?.execute(&format!("CREATE DATABASE {name}"))?;
        let scratch = Self::Server { reader: reader.with_database(&name), maker: maker.clone(), name: name.clone() };
        let mut database = open_with(&maker.with_database(&name), control)?;
        recipe.load(database.as_mut(), false, COMMAND)?;
        database.execute(&format!("{}; {}", only_for(&name, role), recipe.grants(role)))?;
        Ok(scratch)
    }

    /// Opens it.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn open(&self, control: Control) -> Result<Box<dyn Database>> {
        match self {
            Self::File(folder) => open_with(&Location::DuckDb(folder.path().join("hidden.duckdb")), control),
            Self::Server { reader, .. } => open_with(reader, control),
        }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Self::Server { maker, name, .. } = self {
            // An interrupt must not keep it; and nobody is left to hear of a failure.
            let _ =
                open(maker).and_then(|mut database| database.execute(&format!("DROP DATABASE {name} WITH (FORCE)")));
        }
    }
}

/// Tells nobody.
pub(crate) struct Silent;

impl Observer for Silent {
    fn phase(&self, _: Phase, _: Option<Length>) {}
    fn progress(&self, _: u64, _: u64) {}
    fn shortage(&self, _: Shortage) {}
}

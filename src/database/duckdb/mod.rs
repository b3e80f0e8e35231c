//! DuckDB: a database is a file. A load makes a new file beside it and renames it into place.

mod catalog;
mod cells;
mod file;
mod load;
mod sandbox;

use std::path::{Path, PathBuf};

use arrow::datatypes::SchemaRef;
use arrow::record_batch::RecordBatch;
use duckdb::{AccessMode, Config, Connection};

use super::migrate::{self, FlatViews};
use super::ours::{self, FLAT};
use super::{
    Constraint, Contents, Control, Database, Load, LoadPlan, MigrationName, MigrationSet, Rows, require_current,
};
use crate::datasets::Dataset;
use crate::error::{Error, Result};
use crate::interrupt::{Interrupt, OnRaise};
use crate::sandbox::Limits;
use cells::failed;

/// A batch is a transaction here, which costs.
const UNITS_AT_ONCE: u64 = 8_192;

/// A DuckDB file, which need not exist yet. It is opened when it is first asked for, read-only as long as only reading is asked.
pub struct DuckDb {
    shown: String,
    path: PathBuf,
    control: Control,
    session: Option<Session>,
}

struct Session {
    connection: Connection,
    writable: bool,
    /// Is it confined as far as [`sandbox`] confines it, to this many megabytes?
    confined: Option<u64>,
    _stop: OnRaise,
}

impl DuckDb {
    /// Checks that the path can be a database file.
    ///
    /// # Errors
    /// When it is a folder, lies in no folder, or has a name that would make SQL ambiguous.
    pub fn open(path: &Path, control: Control) -> Result<Self> {
        Ok(Self { shown: path.display().to_string(), path: file::check(path)?, control, session: None })
    }

    fn connection(&mut self, writable: bool) -> Result<&Connection> {
        self.control.interrupt.check()?;
        if !file::exists(&self.path) {
            return Err(Error::Database(format!("no database at `{}`; run `caseload load` first", self.shown)));
        }
        // One process must not have the same file open twice: closing one would release the lock of the other.
        let session = match self.session.take() {
            Some(session) if session.writable || !writable => session,
            other => {
                drop(other);
                self.session(self.connect(writable)?, writable, None)
            }
        };
        Ok(&self.session.insert(session).connection)
    }

    fn connect(&self, writable: bool) -> Result<Connection> {
        let mode = if writable { AccessMode::ReadWrite } else { AccessMode::ReadOnly };
        config()
            .and_then(|config| config.access_mode(mode))
            .and_then(|config| Connection::open_with_flags(&self.path, config))
            .map_err(|source| refused(&self.shown, source))
    }

    fn session(&self, connection: Connection, writable: bool, confined: Option<u64>) -> Session {
        let stop = stop_with(&self.control.interrupt, &connection);
        Session { connection, writable, confined, _stop: stop }
    }

    fn place(&self) -> String {
        format!("`{}`", self.shown)
    }

    /// Drops datasets inside the file, for the sake of what else is in it.
    fn drop_inside(&mut self, contents: &Contents, datasets: &[&'static Dataset]) -> Result<()> {
        let connection = self.connection(true)?;
        let run = |sql: &str| connection.execute_batch(sql).map_err(refused_drop);
        let mut sql: String = datasets.iter().rev().map(|dataset| drops(dataset)).collect();
        let all = datasets.len() == contents.datasets.len();
        if !all {
            sql.push_str(&format!("{};", ours::forget("main", datasets)));
        }
        let schemas = datasets.iter().filter_map(|dataset| dataset.schema()).chain(all.then_some(FLAT));
        for schema in schemas {
            // Something of the user's in it keeps the schema.
            if !contents.strangers.iter().any(|name| name.split_once('.').is_some_and(|(within, _)| within == schema)) {
                sql.push_str(&format!("DROP SCHEMA IF EXISTS {schema};"));
            }
        }
        run("BEGIN")?;
        if let Err(error) = drop_unless_needed(connection, &sql).and_then(|()| run("COMMIT")) {
            let _ = run("ROLLBACK");
            return Err(error);
        }
        run("CHECKPOINT")
    }
}

/// The flat views in a file.
struct Views;

impl FlatViews for Views {
    fn drops(&self, dataset: &Dataset) -> Vec<String> {
        ours::views(dataset).iter().map(|view| format!("DROP VIEW IF EXISTS {FLAT}.{view}")).collect()
    }

    fn makes(&self, dataset: &Dataset) -> Vec<String> {
        let schema = format!("CREATE SCHEMA IF NOT EXISTS {FLAT}");
        [schema].into_iter().chain(load::make_views(dataset)).collect()
    }
}

/// Statements that drop what caseload made of a dataset, but for its schema.
fn drops(dataset: &Dataset) -> String {
    let mut sql = String::new();
    for view in ours::views(dataset) {
        sql.push_str(&format!("DROP VIEW IF EXISTS {FLAT}.{view};"));
    }
    for table in ours::tables(dataset).iter().rev() {
        let schema = if dataset.schema().is_none() { "main." } else { "" };
        sql.push_str(&format!("DROP TABLE IF EXISTS {schema}{table};"));
    }
    sql
}

/// Drops, unless a view of the user's would be left without its tables: DuckDB itself does not mind.
fn drop_unless_needed(connection: &Connection, sql: &str) -> Result<()> {
    let usable = |view: &String| connection.prepare(&format!("SELECT * FROM {view}")).is_ok();
    let before: Vec<String> = catalog::views(connection)?.into_iter().filter(usable).collect();
    connection.execute_batch(sql).map_err(refused_drop)?;
    let left = catalog::views(connection)?;
    let broken: Vec<String> = before.into_iter().filter(|view| left.contains(view) && !usable(view)).collect();
    if broken.is_empty() {
        return Ok(());
    }
    Err(Error::Database(format!(
        "views of yours read caseload's tables, which cannot be dropped therefore: {}; drop that first",
        ours::quoted(&broken)
    )))
}

/// DuckDB names the table of the user's that refers to ours.
fn refused_drop(source: duckdb::Error) -> Error {
    let reason = source.to_string();
    match reason.split_once("main key table of the table ") {
        Some((_, table)) => Error::Database(format!(
            "a foreign key of yours refers to caseload's tables, which cannot be dropped therefore: table {}; drop that first",
            table.trim_end_matches(['.', '!'])
        )),
        None => failed("caseload's tables cannot be dropped")(source),
    }
}

/// Ends what the connection does when the interrupt is raised.
fn stop_with(interrupt: &Interrupt, connection: &Connection) -> OnRaise {
    let handle = connection.interrupt_handle();
    interrupt.on_raise(move || handle.interrupt())
}

/// Says what it means that a file cannot be opened; DuckDB names the process that keeps others out.
fn refused(shown: &str, source: duckdb::Error) -> Error {
    let reason = source.to_string();
    let holder = reason.split_once("Conflicting lock is held in ").map(|(_, after)| after);
    let context = match holder.and_then(|holder| holder.split_once(')')) {
        Some((holder, _)) => {
            format!("`{shown}` is open in another program, {holder}); close it there, then try again")
        }
        None => format!("cannot open `{shown}`"),
    };
    Error::DuckDb { context, source }
}

/// No extension is fetched or loaded behind the user's back.
fn config() -> duckdb::Result<Config> {
    Config::default().enable_autoload_extension(false)
}

impl Database for DuckDb {
    fn describe(&self) -> String {
        self.shown.clone()
    }

    fn engine(&self) -> &'static str {
        "DuckDB"
    }

    fn has_keys_across_schemas(&self) -> bool {
        false
    }

    fn units_at_once(&self) -> u64 {
        UNITS_AT_ONCE
    }

    fn interrupt(&self) -> &Interrupt {
        &self.control.interrupt
    }

    fn contents(&mut self) -> Result<Contents> {
        if !file::exists(&self.path) {
            return Ok(Contents::default());
        }
        catalog::contents(self.connection(false)?)
    }

    fn constraints(&mut self) -> Result<Vec<Constraint>> {
        catalog::constraints(self.connection(false)?)
    }

    fn query(&mut self, sql: &str) -> Result<Rows> {
        cells::query(self.connection(false)?, sql)
    }

    fn answer(&mut self, sql: &str, limits: &Limits) -> Result<Rows> {
        sandbox::answer(self, sql, limits)
    }

    fn execute(&mut self, sql: &str) -> Result<()> {
        self.connection(true)?.execute_batch(sql).map_err(failed("the statement was refused"))
    }

    fn set_schema(&mut self, schema: Option<&'static str>) -> Result<()> {
        self.execute(&format!("USE {}", schema.unwrap_or("main")))
    }

    fn store(&mut self, name: &str, query: &str) -> Result<()> {
        let sql = format!("CREATE TEMPORARY TABLE {name} AS\n{query}");
        self.connection(false)?.execute_batch(&sql).map_err(failed("rows cannot be kept for the while"))
    }

    fn forget(&mut self, name: &str) -> Result<()> {
        let sql = format!("DROP TABLE temp.{name}");
        self.connection(false)?.execute_batch(&sql).map_err(failed("rows cannot be forgotten"))
    }

    fn sibling(&mut self) -> Result<Box<dyn Database + Send>> {
        let connection = self.connection(false)?.try_clone().map_err(failed("another connection cannot be opened"))?;
        let confined = self.session.as_ref().and_then(|session| session.confined);
        let session = Some(self.session(connection, false, confined));
        let (shown, path, control) = (self.shown.clone(), self.path.clone(), self.control.clone());
        Ok(Box::new(Self { shown, path, control, session }))
    }

    fn read(&mut self, sql: &str, schema: &SchemaRef, each: &mut dyn FnMut(&RecordBatch) -> Result<()>) -> Result<u64> {
        let interrupt = self.control.interrupt.clone();
        cells::read(self.connection(false)?, sql, schema, &mut |batch| interrupt.check().and_then(|()| each(batch)))
    }

    fn begin(&mut self, plan: LoadPlan<'_>) -> Result<Box<dyn Load + '_>> {
        // What is there is read under the claim: a load that has just ended may have changed it.
        let claim = file::Claim::take(&self.path)?;
        self.session = None;
        let contents = self.contents()?;
        let advice = "a load replaces the whole file; name another one";
        ours::admit(&self.place(), &contents, &plan, advice)?;
        require_current(self)?;
        self.session = None;
        Ok(Box::new(load::DuckDbLoad::begin(&self.path, claim, plan, &contents, &self.control.interrupt)?))
    }

    fn migrate(&mut self, sets: &[MigrationSet]) -> Result<Vec<MigrationName>> {
        let _claim = file::Claim::take(&self.path)?;
        self.session = None;
        let pending = migrate::pending(self, sets)?;
        if !pending.is_empty() {
            let database: &mut dyn Database = self;
            migrate::in_transaction(database, |session| migrate::apply(session, sets, &pending, &Views))?;
            // So that the file alone is the database, without a log beside it.
            self.execute("CHECKPOINT")?;
        }
        self.session = None;
        Ok(pending)
    }

    fn drop_ours(&mut self, datasets: &[&'static Dataset]) -> Result<Vec<String>> {
        let contents = self.contents()?;
        let datasets = ours::to_drop(&self.place(), &contents, datasets)?;
        let mut names = Vec::new();
        for dataset in &datasets {
            names.extend(ours::tables(dataset));
            names.extend(ours::views(dataset).iter().map(|view| format!("{FLAT}.{view}")));
        }
        if names.is_empty() {
            return Ok(names);
        }
        let _claim = file::Claim::take(&self.path)?;
        if contents.strangers.is_empty() && datasets.len() == contents.datasets.len() {
            // Nobody else has it open if it can be opened for writing.
            self.connection(true)?;
            self.session = None;
            file::remove(&self.path)?;
        } else {
            self.drop_inside(&contents, &datasets)?;
            self.session = None;
        }
        Ok(names)
    }
}

//! DuckDB: a database is a file. A load makes a new file beside it and renames it into place.

mod catalog;
mod cells;
mod connection;
mod file;
mod load;
mod removal;
mod sandbox;
mod views;

use arrow::datatypes::SchemaRef;
use arrow::record_batch::RecordBatch;

pub use connection::DuckDb;

use super::migrate;
use super::ownership::{self, FLAT};
use super::sandbox::Limits;
use super::schema_state::pending;
use super::{Constraint, Contents, Database, Load, LoadPlan, MigrationName, MigrationSet, Rows, require_current};
use crate::datasets::Dataset;
use crate::error::Result;
use crate::interrupt::Interrupt;
use cells::failed;
use views::Views;

/// A batch is a transaction here, which costs.
const UNITS_AT_ONCE: u64 = 8_192;

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

    fn flat_view(&self, view: &str) -> String {
        format!("{FLAT}.{view}")
    }

    fn query(&mut self, sql: &str) -> Result<Rows> {
        cells::query(self.connection(false)?, sql)
    }

    fn run_confined(&mut self, sql: &str, limits: &Limits) -> Result<Rows> {
        sandbox::run(self, sql, limits)
    }

    fn execute(&mut self, sql: &str) -> Result<()> {
        self.connection(true)?.execute_batch(sql).map_err(failed("cannot run the statement"))
    }

    fn set_schema(&mut self, schema: Option<&'static str>) -> Result<()> {
        self.execute(&format!("USE {}", schema.unwrap_or("main")))
    }

    fn create_temporary(&mut self, name: &str, query: &str) -> Result<()> {
        let sql = format!("CREATE TEMPORARY TABLE {name} AS\n{query}");
        self.connection(false)?.execute_batch(&sql).map_err(failed("cannot create a temporary table"))
    }

    fn drop_temporary(&mut self, name: &str) -> Result<()> {
        let sql = format!("DROP TABLE temp.{name}");
        self.connection(false)?.execute_batch(&sql).map_err(failed("cannot drop a temporary table"))
    }

    fn sibling(&mut self) -> Result<Box<dyn Database + Send>> {
        let connection = self.connection(false)?.try_clone().map_err(failed("cannot open another connection"))?;
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
        // What is there is read under the lock: a load that has just ended may have changed it.
        let lock = file::FileLock::take(&self.path)?;
        self.session = None;
        let contents = self.contents()?;
        let remedy = "use another file, since a load replaces the whole file";
        ownership::admit(&self.shown, &contents, &plan, remedy)?;
        require_current(self, &contents.datasets)?;
        self.session = None;
        Ok(Box::new(load::DuckDbLoad::begin(&self.path, lock, plan, &contents, &self.control.interrupt)?))
    }

    fn migrate(&mut self, sets: &[MigrationSet]) -> Result<Vec<MigrationName>> {
        let _lock = file::FileLock::take(&self.path)?;
        self.session = None;
        let pending = pending(self, sets)?;
        if !pending.is_empty() {
            let database: &mut dyn Database = self;
            migrate::in_transaction(database, |session| migrate::apply(session, sets, &pending, &Views))?;
            // So that the file alone is the database, without a log beside it.
            self.execute("CHECKPOINT")?;
        }
        self.session = None;
        Ok(pending)
    }

    fn drop_datasets(&mut self, datasets: &[&'static Dataset]) -> Result<Vec<String>> {
        let contents = self.contents()?;
        let datasets = ownership::to_drop(&self.shown, &contents, datasets)?;
        let mut names = Vec::new();
        for dataset in &datasets {
            names.extend(ownership::tables(dataset));
            names.extend(ownership::views(dataset).iter().map(|view| format!("{FLAT}.{view}")));
        }
        if names.is_empty() {
            return Ok(names);
        }
        let _lock = file::FileLock::take(&self.path)?;
        if contents.unowned.is_empty() && datasets.len() == contents.datasets.len() {
            // Nobody else has it open if it can be opened for writing.
            self.connection(true)?;
            self.session = None;
            file::remove(&self.path)?;
        } else {
            removal::drop_inside(self.connection(true)?, &contents, &datasets)?;
            self.session = None;
        }
        Ok(names)
    }
}

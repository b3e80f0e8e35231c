//! What a database can do on either engine, and a load into it.

use std::sync::Arc;
use std::time::Duration;

use arrow::datatypes::SchemaRef;
use arrow::record_batch::RecordBatch;

use super::keys::{Constraint, Keys};
use super::migrations::{MigrationName, MigrationSet};
use super::sandbox::{self, Limits};
use super::value::Rows;
use crate::datasets::{Dataset, core};
use crate::error::{Error, Result};
use crate::interrupt::Interrupt;
use crate::table::Table;

/// How a database is to behave where it has to wait.
#[derive(Clone)]
pub struct Control {
    /// Ends whatever the database does.
    pub interrupt: Interrupt,
    /// How long to wait for others who hold caseload's tables locked.
    pub lock_timeout: Duration,
    /// Gets a sentence that names who is being waited for.
    pub notice: Arc<dyn Fn(&str) + Send + Sync>,
}

impl Control {
    /// How long to wait for a lock when nobody says so.
    pub const LOCK_TIMEOUT: Duration = Duration::from_secs(60);
}

impl Default for Control {
    /// Never interrupted; waits for [`Control::LOCK_TIMEOUT`] and says nothing.
    fn default() -> Self {
        Self { interrupt: Interrupt::new(), lock_timeout: Self::LOCK_TIMEOUT, notice: Arc::new(|_| ()) }
    }
}

/// What a database holds, as far as caseload is concerned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// Datasets that caseload loaded here, by their history tables.
    pub datasets: Vec<String>,
    /// Objects with names of caseload's that caseload did not make: they are in the way of a load.
    pub unowned: Vec<String>,
}

impl Contents {
    /// Is the core here?
    #[must_use]
    pub fn has_core(&self) -> bool {
        self.datasets.iter().any(|name| name == core::DATASET.name)
    }
}

/// What a load is to make.
#[derive(Clone, Copy, Debug)]
pub struct LoadPlan<'a> {
    /// The datasets, the core first. Without the core they are added to what is there.
    pub datasets: &'a [&'static Dataset],
    /// May the present contents be replaced? Where datasets are added, only they are.
    pub replace: bool,
    /// The keys to declare.
    pub keys: Keys,
    /// Connections that load and build keys at once, where the engine has connections.
    pub jobs: usize,
    /// Are the datasets to be alone, without a core and the records of loads?
    pub alone: bool,
}

impl LoadPlan<'_> {
    /// Are the datasets added to the core that is there?
    #[must_use]
    pub fn adds(&self) -> bool {
        !self.alone && !self.datasets.iter().any(|dataset| dataset.is_core())
    }
}

/// A database that exists, or will exist once something is published.
pub trait Database: Send {
    /// Name for people, without a password.
    fn describe(&self) -> String;

    /// `DuckDB` or `PostgreSQL`.
    fn engine(&self) -> &'static str;

    /// Can a foreign key refer to a table of another schema, or to its own table during a load?
    fn has_keys_across_schemas(&self) -> bool;

    /// How many patients' rows to hand over at once: many make a batch cheap, few keep the batches that wait small.
    fn units_at_once(&self) -> u64;

    /// The request to stop that this database obeys, as do its siblings and loads.
    fn interrupt(&self) -> &Interrupt;

    /// What is there now.
    ///
    /// # Errors
    /// When the database cannot be read.
    fn contents(&mut self) -> Result<Contents>;

    /// The constraints that are in force on the tables of caseload's schemas.
    ///
    /// # Errors
    /// When the database cannot be read.
    fn constraints(&mut self) -> Result<Vec<Constraint>>;

    /// The whole name of a flat view.
    fn flat_view(&self, view: &str) -> String;

    /// Runs a query with a small result.
    ///
    /// # Errors
    /// When the database refuses it.
    fn query(&mut self, sql: &str) -> Result<Rows>;

    /// Runs one untrusted query, which can do nothing but read what anybody may, and returns its rows.
    ///
    /// # Errors
    /// [`Error::Query`] when it is the query's fault: it is wrong, is more than one query that reads, or goes beyond the limits.
    /// Any other error when the database cannot be used in safety, or not at all.
    fn answer(&mut self, sql: &str, limits: &Limits) -> Result<Rows> {
        self.run_confined(sandbox::trimmed(sql)?, limits)
    }

    /// What [`Database::answer`] does with a query that is neither empty nor ended by a semicolon.
    ///
    /// # Errors
    /// As [`Database::answer`].
    fn run_confined(&mut self, sql: &str, limits: &Limits) -> Result<Rows>;

    /// Runs statements that return nothing.
    ///
    /// # Errors
    /// When the database refuses one.
    fn execute(&mut self, sql: &str) -> Result<()>;

    /// From now on unqualified names mean tables of this schema, or of the core's.
    ///
    /// # Errors
    /// When there is no such schema.
    fn set_schema(&mut self, schema: Option<&'static str>) -> Result<()>;

    /// Creates a temporary table of the rows of a query; only this connection sees it, until [`Database::drop_temporary`].
    ///
    /// # Errors
    /// When the database refuses it, as it does if temporary tables are not allowed.
    fn create_temporary(&mut self, name: &str, query: &str) -> Result<()>;

    /// Drops a temporary table.
    ///
    /// # Errors
    /// When there are none under this name.
    fn drop_temporary(&mut self, name: &str) -> Result<()>;

    /// Another connection to the same database, for reading from another thread.
    ///
    /// # Errors
    /// When the database refuses it.
    fn sibling(&mut self) -> Result<Box<dyn Database + Send>>;

    /// Streams the result of a query of any size as batches of the given schema; returns the number of rows.
    ///
    /// # Errors
    /// When the database refuses the query, a column does not fit the schema, or `each` fails.
    fn read(&mut self, sql: &str, schema: &SchemaRef, each: &mut dyn FnMut(&RecordBatch) -> Result<()>) -> Result<u64>;

    /// Starts a load beside the present contents, which stay as they are until [`Load::publish`].
    ///
    /// # Errors
    /// When there is something in the way (see [`Contents`]), or when the database cannot be written.
    fn begin(&mut self, plan: LoadPlan<'_>) -> Result<Box<dyn Load + '_>>;

    /// Applies the migrations that the database does not have yet, keeping its data, all in one transaction with their
    /// history and the flat views; returns their names.
    ///
    /// # Errors
    /// When the database holds nothing of caseload, or was made by a newer version or another build, or refuses.
    fn migrate(&mut self, sets: &[MigrationSet]) -> Result<Vec<MigrationName>>;

    /// Removes what caseload made of these datasets, and nothing else; returns the names of what was removed. Without the core, the
    /// core goes on.
    ///
    /// # Errors
    /// When unowned objects or another dataset depend on it, or the database refuses.
    fn drop_datasets(&mut self, datasets: &[&'static Dataset]) -> Result<Vec<String>>;
}

/// A load under way. Dropping it without [`Load::publish`] leaves the present contents untouched and removes what was begun.
pub trait Load {
    /// Bytes of this process's memory that so many rows will need at once, beyond what any load needs.
    fn memory_needed(&self, rows: &[(&'static Table, u64)]) -> u64 {
        let _ = rows;
        0
    }

    /// Adds rows. Batches of a table arrive in order; a child's batch arrives after its parents' rows that it refers to.
    /// The call may return before the rows are in the database; a failure is then reported by a later call.
    ///
    /// # Errors
    /// When the database refuses rows.
    fn append(&mut self, table: &'static Table, batch: RecordBatch) -> Result<()>;

    /// Waits until all rows given so far are in; their tables get no more.
    ///
    /// # Errors
    /// When rows were refused.
    fn flush(&mut self) -> Result<()>;

    /// Flushes, then puts keys and constraints in force and gathers statistics.
    ///
    /// # Errors
    /// When rows were refused or violate a constraint.
    fn complete(&mut self) -> Result<()>;

    /// Runs queries with small results on what is being loaded, in parallel where that helps; only after [`Load::complete`].
    /// The results are in the order of the queries.
    ///
    /// # Errors
    /// When the database refuses one.
    fn queries(&mut self, sql: &[String]) -> Result<Vec<Rows>>;

    /// Runs one such query.
    ///
    /// # Errors
    /// When the database refuses it.
    fn query(&mut self, sql: &str) -> Result<Rows> {
        let mut results = self.queries(&[sql.to_owned()])?;
        results.pop().ok_or_else(|| Error::defect("a load answered no query"))
    }

    /// Makes the load visible in one step, in place of what was there. Earlier rows of `load_runs` are kept.
    ///
    /// # Errors
    /// When the database refuses; what was there before is then still there.
    fn publish(self: Box<Self>) -> Result<()>;
}

/// How many connections work in parallel unless the user says otherwise: one for each processor, but so many at least, and eight at
/// most, since each uses memory of the database.
#[must_use]
pub fn default_jobs(least: usize) -> usize {
    std::thread::available_parallelism().map_or(1, usize::from).clamp(least, 8)
}

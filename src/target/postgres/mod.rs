//! PostgreSQL: a load fills a staging schema and moves it into place in one transaction.

mod catalog;
mod cells;
mod client;
mod decode;
mod encode;
mod keys;
mod load;
mod numeric;

use arrow::datatypes::SchemaRef;
use arrow::record_batch::RecordBatch;

use super::ours;
use super::{Contents, Load, LoadPlan, MigrationName, MigrationSet, Rows, Target, Value, migrate, require_current};
use crate::datasets::Dataset;
use crate::error::{Error, Result};
use client::{Address, Client};
use decode::Decoder;

/// The schema of the core's tables.
const PUBLIC: &str = "public";

/// The schema in which a load is made.
const STAGING: &str = "caseload_staging";

/// How long a migration waits for readers of the tables that it changes.
const LOCK_TIMEOUT: &str = "30s";

/// The oldest server that is known to work, as `server_version_num`.
const OLDEST: i64 = 150_000;

/// A database on a PostgreSQL server.
pub struct Postgres {
    address: Address,
    client: Client,
}

impl Postgres {
    /// Connects to the database of a `postgres://` URL. What it leaves out comes from `PGHOST`, `PGUSER`, `PGPASSWORD` and
    /// the like, and from the password file.
    ///
    /// # Errors
    /// When the URL cannot be read, the server does not answer or does not let us in, or is older than PostgreSQL 15.
    pub fn connect(url: &str) -> Result<Self> {
        let address = Address::parse(url)?;
        let mut client = Client::connect(&address, PUBLIC)?;
        let version = client.query("SELECT current_setting('server_version_num')::bigint")?;
        let version = version.single().and_then(Value::integer).unwrap_or(0);
        if version < OLDEST {
            let major = version / 10_000;
            return Err(Error::Target(format!("the server is PostgreSQL {major}; caseload needs 15 or newer")));
        }
        Ok(Self { address, client })
    }
}

/// The statements that make the flat views of a dataset.
fn make_views(dataset: &Dataset) -> Vec<String> {
    ours::view_files(dataset).iter().map(|file| file.text.to_owned()).collect()
}

/// The first column of a result, as texts.
fn texts(client: &mut Client, sql: &str) -> Result<Vec<String>> {
    let rows = client.query(sql)?.rows;
    Ok(rows.iter().filter_map(|row| row.first()?.text().map(str::to_owned)).collect())
}

impl Target for Postgres {
    fn describe(&self) -> String {
        self.address.shown()
    }

    fn engine(&self) -> &'static str {
        "PostgreSQL"
    }

    fn contents(&mut self) -> Result<Contents> {
        catalog::contents(&mut self.client)
    }

    fn query(&mut self, sql: &str) -> Result<Rows> {
        self.client.query(sql)
    }

    fn execute(&mut self, sql: &str) -> Result<()> {
        self.client.batch("the statement was refused", sql)
    }

    fn sibling(&mut self) -> Result<Box<dyn Target + Send>> {
        let mut client = Client::connect(&self.address, PUBLIC)?;
        // Siblings work side by side, so that helpers for one query would take the cores of the others; sorts stay in memory.
        client.batch(
            "the connection cannot be prepared",
            "SET max_parallel_workers_per_gather = 0; SET work_mem = '64MB'",
        )?;
        Ok(Box::new(Self { address: self.address.clone(), client }))
    }

    fn read(&mut self, sql: &str, schema: &SchemaRef, each: &mut dyn FnMut(&RecordBatch) -> Result<()>) -> Result<u64> {
        // A connection of its own: should `each` fail, closing it is the way to be rid of the rows still to come.
        let mut client = Client::connect(&self.address, PUBLIC)?;
        let mut decoder = Decoder::new(schema)?;
        let mut rows = 0;
        let mut give = |batch: Option<RecordBatch>| {
            let Some(batch) = batch else { return Ok(()) };
            rows += u64::try_from(batch.num_rows()).unwrap_or(u64::MAX);
            each(&batch)
        };
        client.copy_out("the query failed", &typed(sql, schema)?, &mut |piece| give(decoder.feed(piece)?))?;
        give(decoder.finish()?)?;
        Ok(rows)
    }

    fn begin(&mut self, plan: LoadPlan<'_>) -> Result<Box<dyn Load + '_>> {
        // What is there is read under the lock: a load that has just ended may have changed it.
        let lock = load::Lock::take(&self.address)?;
        let contents = self.contents()?;
        let advice = "rename that, or load into another database";
        ours::admit(&self.describe(), &contents, plan.replace, advice)?;
        require_current(self)?;
        Ok(Box::new(load::PostgresLoad::begin(&self.address, lock, plan.datasets, contents)?))
    }

    fn migrate(&mut self, sets: &[MigrationSet]) -> Result<Vec<MigrationName>> {
        let _lock = load::Lock::take(&self.address)?;
        // A reader who holds a table must not make everyone behind us wait for ever.
        self.execute(&format!("SET lock_timeout = '{LOCK_TIMEOUT}'"))?;
        let applied = migrate::upgrade(self, sets, make_views);
        // The first error is the one to report.
        let reset = self.execute("SET lock_timeout = 0");
        applied.and_then(|names| reset.map(|()| names))
    }

    fn drop_ours(&mut self) -> Result<Vec<String>> {
        let _lock = load::Lock::take(&self.address)?;
        let contents = self.contents()?;
        let (sql, names) = catalog::drop_statements(&mut self.client, &contents)?;
        catalog::drop_all(&mut self.client, &format!("{sql}; DROP SCHEMA IF EXISTS {STAGING} CASCADE"))?;
        Ok(names)
    }
}

/// The query as a binary COPY whose cells have exactly the types of the schema.
fn typed(sql: &str, schema: &SchemaRef) -> Result<String> {
    let mut names = Vec::new();
    let mut casts = Vec::new();
    for (i, field) in schema.fields().iter().enumerate() {
        let sql_type = decode::sql_type(field.data_type()).ok_or_else(|| {
            let (name, wanted) = (field.name(), field.data_type());
            Error::Target(format!("column `{name}` cannot be read as {wanted}"))
        })?;
        names.push(format!("c{i}"));
        casts.push(format!("CAST(c{i} AS {sql_type})"));
    }
    let sql = sql.trim_end().trim_end_matches(';');
    let (names, casts) = (names.join(", "), casts.join(", "));
    Ok(format!("COPY (SELECT {casts} FROM (\n{sql}\n) AS result ({names})) TO STDOUT (FORMAT binary)"))
}

//! PostgreSQL: a load fills a staging schema and moves it into place in one transaction.

mod catalog;
mod cells;
mod client;
mod decode;
pub mod encode;
mod keys;
mod load;
mod locks;
mod numeric;
mod sandbox;
mod url;

use arrow::datatypes::SchemaRef;
use arrow::record_batch::RecordBatch;

use super::ours;
use super::{
    Constraint, Contents, Control, Load, LoadPlan, MigrationName, MigrationSet, Rows, Target, Value, migrate,
    require_current,
};
use crate::datasets::{self, Dataset};
use crate::error::{Error, Result};
use crate::interrupt::Interrupt;
use crate::sandbox::Limits;
use crate::side_by_side;
use client::{Address, Client};
use decode::Decoder;

/// The schema of the core's tables.
const PUBLIC: &str = "public";

/// The schema in which a load is made.
const STAGING: &str = "caseload_staging";

/// The schema in which the tables of a schema are made; `None` stands for the core's.
fn staging(schema: Option<&str>) -> String {
    schema.map_or_else(|| STAGING.to_owned(), |schema| format!("{STAGING}_{schema}"))
}

/// Where unqualified names are looked for during a load: in the core that is being loaded, or in the one that is there.
fn in_staging() -> String {
    format!("{STAGING}, {PUBLIC}")
}

/// The schemas in which the tables of datasets are made, in quotes, for a list; that of the core and of the bookkeeping is always there.
fn staging_list(datasets: &[&Dataset]) -> String {
    let schemas = datasets.iter().map(|dataset| staging(dataset.schema())).chain([STAGING.to_owned()]);
    schemas.map(|schema| format!("'{schema}'")).collect::<Vec<_>>().join(", ")
}

/// A statement that removes what a load has left in staging, whatever its datasets.
fn clear_staging() -> String {
    let schemas: Vec<String> = datasets::known().map(|dataset| staging(dataset.schema())).collect();
    format!("DROP SCHEMA IF EXISTS {} CASCADE", schemas.join(", "))
}

/// The oldest server that is known to work, as `server_version_num`.
const OLDEST: i64 = 150_000;

/// A database on a PostgreSQL server.
pub struct Postgres {
    address: Address,
    client: Client,
    control: Control,
    /// Has it been seen that the role can do nothing but read?
    confined: bool,
}

impl Postgres {
    /// Connects to the database of a `postgres://` URL. What it leaves out comes from `PGHOST`, `PGUSER`, `PGPASSWORD` and
    /// the like, and from the password file.
    ///
    /// # Errors
    /// When the URL cannot be read, the server does not answer or does not let us in, or is older than PostgreSQL 15.
    pub fn connect(url: &str, control: Control) -> Result<Self> {
        let address = Address::parse(url, control.interrupt.clone())?;
        let mut client = Client::connect(&address, PUBLIC)?;
        let version = client.query("SELECT current_setting('server_version_num')::bigint")?;
        let version = version.single().and_then(Value::integer).unwrap_or(0);
        if version < OLDEST {
            let major = version / 10_000;
            return Err(Error::Target(format!("the server is PostgreSQL {major}; caseload needs 15 or newer")));
        }
        Ok(Self { address, client, control, confined: false })
    }
}

/// Connections to the staging schema that work side by side.
struct Crew {
    address: Address,
    jobs: usize,
}

impl Crew {
    /// Does all pieces of work, each on one of the connections; results in the order of the work.
    fn work<T: Sync, R: Send>(&self, work: &[T], run: impl Fn(&mut Client, &T) -> Result<R> + Sync) -> Result<Vec<R>> {
        let jobs = self.jobs.min(work.len());
        let connect = |_| {
            let mut client = Client::connect(&self.address, &in_staging())?;
            prepare(&mut client, self.jobs)?;
            Ok(client)
        };
        let clients = (0..jobs).map(connect).collect::<Result<Vec<_>>>()?;
        side_by_side::run(clients, work, run, |_| ())
    }
}

/// Prepares a connection that is one of several at work: sorts stay in memory, unless the server allows more already; the server's
/// helpers for one statement are as many as keep each connection's share of the jobs; indexes are followed where rows lie in their
/// order, as they do after a load, so that pages are not read at random; and tables are joined in the order in which a check names them.
fn prepare(client: &mut Client, jobs: usize) -> Result<()> {
    // Two tables are large, so that no more than two connections are busy for long.
    let helpers = (jobs / 2).saturating_sub(1);
    client.batch(
        "the connection cannot be prepared",
        &format!(
            "SELECT set_config(name, CASE name WHEN 'work_mem' THEN '64MB' ELSE '256MB' END, false)
             FROM pg_settings
             WHERE CASE name
                 WHEN 'work_mem' THEN setting::bigint < 65536
                 WHEN 'maintenance_work_mem' THEN setting::bigint < 262144
             END;
             SET random_page_cost = 1.1;
             SET jit_inline_above_cost = -1;
             SET join_collapse_limit = 1;
             SET max_parallel_workers_per_gather = {helpers};
             SET max_parallel_maintenance_workers = {helpers}"
        ),
    )
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

    fn has_keys_across_schemas(&self) -> bool {
        true
    }

    fn interrupt(&self) -> &Interrupt {
        &self.control.interrupt
    }

    fn contents(&mut self) -> Result<Contents> {
        catalog::contents(&mut self.client)
    }

    fn constraints(&mut self) -> Result<Vec<Constraint>> {
        catalog::constraints(&mut self.client)
    }

    fn query(&mut self, sql: &str) -> Result<Rows> {
        self.client.query(sql)
    }

    fn answer(&mut self, sql: &str, limits: &Limits) -> Result<Rows> {
        sandbox::answer(self, sql, limits)
    }

    fn execute(&mut self, sql: &str) -> Result<()> {
        self.client.batch("the statement was refused", sql)
    }

    fn set_schema(&mut self, schema: Option<&'static str>) -> Result<()> {
        self.execute(&format!("SET search_path TO {}", schema.unwrap_or(PUBLIC)))
    }

    fn store(&mut self, name: &str, query: &str) -> Result<()> {
        let sql = format!("CREATE TEMPORARY TABLE {name} AS\n{query}\n; ANALYZE pg_temp.{name}");
        self.client.batch("rows cannot be kept for the while", &sql)
    }

    fn forget(&mut self, name: &str) -> Result<()> {
        self.client.batch("rows cannot be forgotten", &format!("DROP TABLE pg_temp.{name}"))
    }

    fn sibling(&mut self) -> Result<Box<dyn Target + Send>> {
        let mut client = Client::connect(&self.address, PUBLIC)?;
        prepare(&mut client, 1)?;
        Ok(Box::new(Self {
            address: self.address.clone(),
            client,
            control: self.control.clone(),
            confined: self.confined,
        }))
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
        let contents = ours::in_the_way(self.contents()?, &plan);
        let advice = "rename that, or load into another database";
        ours::admit(&self.describe(), &contents, &plan, advice)?;
        require_current(self)?;
        Ok(Box::new(load::PostgresLoad::begin(&self.address, lock, plan, contents, self.control.clone())?))
    }

    fn migrate(&mut self, sets: &[MigrationSet]) -> Result<Vec<MigrationName>> {
        let _lock = load::Lock::take(&self.address)?;
        // A reader who holds a table must not make everyone behind us wait for ever.
        self.execute(&format!("SET lock_timeout = '{}ms'", self.control.lock_timeout.as_millis()))?;
        let applied = migrate::upgrade(self, sets, make_views);
        // The first error is the one to report.
        let reset = self.execute("SET lock_timeout = 0");
        applied.and_then(|names| reset.map(|()| names))
    }

    fn drop_ours(&mut self, datasets: &[&'static Dataset]) -> Result<Vec<String>> {
        let _lock = load::Lock::take(&self.address)?;
        let contents = self.contents()?;
        let datasets = ours::to_drop(&self.describe(), &contents, datasets)?;
        let (sql, names) = catalog::drop_statements(&mut self.client, &datasets)?;
        let forget = if datasets.len() < contents.datasets.len() && !datasets.is_empty() {
            format!("{};\n", ours::forget(PUBLIC, &datasets))
        } else {
            String::new()
        };
        let sql = format!("{forget}{sql};\n{}", clear_staging());
        locks::exclusively(&mut self.client, &self.control, &names, &sql)?;
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

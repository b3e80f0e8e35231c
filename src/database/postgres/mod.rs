//! PostgreSQL: a load fills tables beside those in use and puts them in their place in one transaction.

mod catalog;
mod cells;
mod client;
mod decode;
pub mod encode;
mod errors;
mod keys;
mod layout;
mod load;
mod locks;
mod numeric;
mod pool;
mod rights;
mod sandbox;
mod server;
mod staging;

use arrow::datatypes::SchemaRef;
use arrow::record_batch::RecordBatch;

use super::sandbox::Limits;
use super::schema_state::pending;
use super::{
    Constraint, Contents, Control, Database, Load, LoadPlan, MigrationName, MigrationSet, Rows, Value, require_current,
};
use super::{chosen_schema, migrate, ownership};
use crate::datasets::{Dataset, find};
use crate::error::{Error, Result};
use crate::interrupt::Interrupt;
use client::Client;
use decode::Decoder;
use layout::Layout;
use pool::prepare;
use server::Server;

/// The oldest server that is known to work, as `server_version_num`.
const OLDEST: i64 = 150_000;

/// A batch is a piece of one COPY here, whatever its size.
const UNITS_AT_ONCE: u64 = 2_048;

/// A database on a PostgreSQL server.
pub struct Postgres {
    server: Server,
    client: Client,
    control: Control,
    /// Has it been seen that the role can do nothing but read?
    confined: bool,
}

impl Postgres {
    /// Connects to the database of a `postgres://` URL. What it leaves out comes from `PGHOST`, `PGUSER`, `PGPASSWORD` and
    /// the like, and from the password file. With a `schema`, everything is in that one.
    ///
    /// # Errors
    /// When the URL cannot be read, the server does not answer or does not let us in, or is older than PostgreSQL 15; when the
    /// role may not look into the schema.
    pub fn connect(url: &str, schema: Option<&str>, control: Control) -> Result<Self> {
        let server = Server::parse(url, Layout::new(schema), control.interrupt.clone())?;
        let mut client = Client::connect(&server, &server.layout().tables.schema())?;
        let version = client.query("SELECT current_setting('server_version_num')::bigint")?;
        let version = version.single().and_then(Value::integer).unwrap_or(0);
        if version < OLDEST {
            return Err(Error::ServerTooOld { found: version / 10_000 });
        }
        rights::require_usage(&mut client, &server)?;
        Ok(Self { server, client, control, confined: false })
    }
}

impl Database for Postgres {
    fn describe(&self) -> String {
        self.server.shown()
    }

    fn engine(&self) -> &'static str {
        "PostgreSQL"
    }

    fn has_keys_across_schemas(&self) -> bool {
        true
    }

    fn units_at_once(&self) -> u64 {
        UNITS_AT_ONCE
    }

    fn interrupt(&self) -> &Interrupt {
        &self.control.interrupt
    }

    fn contents(&mut self) -> Result<Contents> {
        catalog::contents(&mut self.client, self.server.layout())
    }

    fn constraints(&mut self) -> Result<Vec<Constraint>> {
        catalog::constraints(&mut self.client, self.server.layout())
    }

    fn flat_view(&self, view: &str) -> String {
        self.server.layout().views.of(view)
    }

    fn query(&mut self, sql: &str) -> Result<Rows> {
        self.client.query(sql)
    }

    fn run_confined(&mut self, sql: &str, limits: &Limits) -> Result<Rows> {
        if !self.confined {
            sandbox::require_reader(&mut self.client, &self.server)?;
            self.confined = true;
        }
        sandbox::run(&self.server, sql, limits)
    }

    fn execute(&mut self, sql: &str) -> Result<()> {
        self.client.batch("cannot run the statement", sql)
    }

    fn set_schema(&mut self, schema: Option<&'static str>) -> Result<()> {
        let schema = self.server.layout().place(schema).schema();
        self.execute(&format!("SET search_path TO {schema}"))
    }

    fn create_temporary(&mut self, name: &str, query: &str) -> Result<()> {
        let sql = format!("CREATE TEMPORARY TABLE {name} AS\n{query}\n; ANALYZE pg_temp.{name}");
        self.client.batch("cannot create a temporary table", &sql)
    }

    fn drop_temporary(&mut self, name: &str) -> Result<()> {
        self.client.batch("cannot drop a temporary table", &format!("DROP TABLE pg_temp.{name}"))
    }

    fn sibling(&mut self) -> Result<Box<dyn Database + Send>> {
        let mut client = Client::connect(&self.server, &self.server.layout().tables.schema())?;
        prepare(&mut client, 1)?;
        Ok(Box::new(Self {
            server: self.server.clone(),
            client,
            control: self.control.clone(),
            confined: self.confined,
        }))
    }

    fn read(&mut self, sql: &str, schema: &SchemaRef, each: &mut dyn FnMut(&RecordBatch) -> Result<()>) -> Result<u64> {
        // A connection of its own: should `each` fail, closing it is the way to be rid of the rows still to come.
        let mut client = Client::connect(&self.server, &self.server.layout().tables.schema())?;
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
        chosen_schema::admit(self.server.layout().schema(), plan.datasets)?;
        // What is there is read under the lock: a load that has just ended may have changed it.
        let lock = load::Lock::take(&self.server)?;
        let contents = ownership::in_the_way(self.contents()?, &plan);
        ownership::admit(&self.describe(), &contents, &plan, load::ADVICE)?;
        require_current(self, &contents.datasets)?;
        Ok(Box::new(load::PostgresLoad::begin(&self.server, lock, plan, contents, self.control.clone())?))
    }

    fn migrate(&mut self, sets: &[MigrationSet]) -> Result<Vec<MigrationName>> {
        let _lock = load::Lock::take(&self.server)?;
        let pending = pending(self, sets)?;
        if pending.is_empty() {
            return Ok(pending);
        }
        let present: Vec<_> = self.contents()?.datasets.iter().filter_map(|name| find(name)).collect();
        let layout = self.server.layout();
        let in_use = catalog::in_use(&mut self.client, layout, &present)?;
        let views = staging::Views(layout);
        locks::exclusively(&mut self.client, &self.control, &in_use, |client| {
            migrate::apply(&mut staging::InUse { client, layout }, sets, &pending, &views)
        })?;
        Ok(pending)
    }

    fn drop_datasets(&mut self, datasets: &[&'static Dataset]) -> Result<Vec<String>> {
        let _lock = load::Lock::take(&self.server)?;
        let contents = self.contents()?;
        let datasets = ownership::to_drop(&self.describe(), &contents, datasets)?;
        let layout = self.server.layout();
        let in_use = catalog::in_use(&mut self.client, layout, &datasets)?;
        let forget = (datasets.len() < contents.datasets.len() && !datasets.is_empty())
            .then(|| ownership::delete_calibration(&layout.tables.schema(), &datasets));
        let left_behind = staging::removal(&mut self.client, layout)?;
        let sql = [forget.unwrap_or_default(), in_use.drops.clone(), left_behind].join(";\n");
        self.client.ignore_interrupt();
        locks::exclusively(&mut self.client, &self.control, &in_use, |client| {
            client.execute(&sql).map_err(catalog::refused)
        })?;
        Ok(in_use.shown)
    }
}

/// The query as a binary COPY whose cells have exactly the types of the schema.
fn typed(sql: &str, schema: &SchemaRef) -> Result<String> {
    let mut names = Vec::new();
    let mut casts = Vec::new();
    for (i, field) in schema.fields().iter().enumerate() {
        let sql_type = decode::sql_type(field.data_type()).ok_or_else(|| {
            let (name, wanted) = (field.name(), field.data_type());
            Error::defect(format!("column `{name}` cannot be read as {wanted}"))
        })?;
        names.push(format!("c{i}"));
        casts.push(format!("CAST(c{i} AS {sql_type})"));
    }
    let sql = sql.trim_end().trim_end_matches(';');
    let (names, casts) = (names.join(", "), casts.join(", "));
    Ok(format!("COPY (SELECT {casts} FROM (\n{sql}\n) AS result ({names})) TO STDOUT (FORMAT binary)"))
}

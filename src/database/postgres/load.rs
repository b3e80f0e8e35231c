//! A load into a PostgreSQL database: staged beside what is there, then put in its place in one transaction.

use std::time::Duration;

use arrow::record_batch::RecordBatch;

use super::catalog::{self, InUse};
use super::client::Client;
use super::keys::Suspended;
use super::layout::{Layout, literal};
use super::pool::ConnectionPool;
use super::server::Server;
use super::{locks, rights, staging};
use crate::database::migrate::FlatViews as _;
use crate::database::ownership::{self, CARRIED};
use crate::database::writer_pool::{BatchReceiver, Work, WriterPool};
use crate::database::{Contents, Control, Load, LoadPlan, Rows, Value};
use crate::datasets::core::tables::CALIBRATION;
use crate::datasets::{self, Dataset};
use crate::error::{Error, Result};
use crate::table::Table;

/// What to do about unowned objects with names of caseload's.
pub(super) const ADVICE: &str = "rename them, or load into another database or schema";

/// How often the lock is asked for: the server takes a moment to notice that a process was killed.
const TRIES: u32 = 10;

/// The pause between two tries.
const PAUSE: Duration = Duration::from_millis(200);

/// The right to change caseload's tables in a database or schema, held by a connection of its own.
pub(super) struct Lock {
    client: Client,
    /// Class and object of the advisory lock.
    number: (u32, u32),
    /// The server process that holds it.
    process: i64,
}

impl Lock {
    /// Takes the right, or says who has it.
    pub(super) fn take(server: &Server) -> Result<Self> {
        let mut client = Client::connect(server, &server.layout().while_loading())?;
        let number = server.layout().lock();
        let (class, object) = number;
        for _ in 0..TRIES {
            let taken = format!("SELECT pg_backend_pid() WHERE pg_try_advisory_lock({class}, {object})");
            if let Some(process) = client.query(&taken)?.single().and_then(Value::integer) {
                return Ok(Self { client, number, process });
            }
            server.interrupt.sleep(PAUSE)?;
        }
        let holder = client.texts(&format!(
            "SELECT format('server process %s, user %s, since %s', l.pid, a.usename, a.backend_start::timestamp(0))
                 FROM pg_locks AS l LEFT JOIN pg_stat_activity AS a ON a.pid = l.pid
                 WHERE l.locktype = 'advisory' AND l.granted AND l.classid = {class} AND l.objid = {object}
                     AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
        ))?;
        let holder = holder.first().map_or("unknown", String::as_str);
        Err(Error::InUse {
            what: format!("`{}`", server.shown()),
            holder: format!("another load ({holder})"),
            remedy: "wait until it is done, or stop it",
        })
    }
}

impl Lock {
    /// A statement that fails once the lock is lost, since another load may then have made tables of the same names.
    fn assertion(&self) -> String {
        let ((class, object), process) = (self.number, self.process);
        format!(
            "DO $$ BEGIN
                 IF NOT EXISTS (
                     SELECT 1 FROM pg_locks
                     WHERE locktype = 'advisory' AND granted AND classid = {class} AND objid = {object} AND pid = {process}
                 ) THEN RAISE EXCEPTION 'the connection that holds the lock of the load was lost'; END IF;
             END $$"
        )
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing the connection would do, but only after we are gone; the next load may be quicker.
        let (class, object) = self.number;
        let _ = self.client.execute(&format!("SELECT pg_advisory_unlock({class}, {object})"));
    }
}

pub(super) struct PostgresLoad {
    /// The connections that work in parallel.
    pool: ConnectionPool,
    datasets: Vec<&'static Dataset>,
    /// Does the core that is there go on?
    adds: bool,
    contents: Contents,
    control: Control,
    /// The writers hold tables locked: they go first.
    writers: Option<WriterPool>,
    suspended: Option<Suspended>,
    lock: Lock,
    /// Did this load make the schema that the user named?
    made_schema: bool,
    published: bool,
}

impl PostgresLoad {
    pub(super) fn begin(
        server: &Server,
        lock: Lock,
        plan: LoadPlan<'_>,
        contents: Contents,
        control: Control,
    ) -> Result<Self> {
        let mut load = Self {
            pool: ConnectionPool { server: server.clone(), jobs: plan.jobs.max(1) },
            datasets: plan.datasets.to_vec(),
            adds: plan.adds(),
            contents,
            writers: Some(WriterPool::new(false, plan.jobs, &control.interrupt)),
            control,
            suspended: None,
            lock,
            made_schema: false,
            published: false,
        };
        rights::require_loading(&mut load.lock.client, server)?;
        load.clear()?;
        load.make_schema()?;
        let replaced = load.replaced();
        let (client, layout) = (&mut load.lock.client, server.layout());
        let in_use = catalog::in_use(client, layout, &replaced)?;
        locks::dry_run(client, &in_use.drops)?;
        staging::run_migrations(client, layout, &plan)?;
        if !load.adds {
            load.check_names()?;
        }
        load.suspended = Some(staging::make_ready(&mut load.lock.client, layout, &plan)?);
        Ok(load)
    }

    /// The datasets that are there and will be replaced.
    fn replaced(&self) -> Vec<&'static Dataset> {
        let present = self.contents.datasets.iter().filter_map(|name| datasets::find(name));
        let is_replaced = |dataset: &&Dataset| !self.adds || self.datasets.iter().any(|one| one.name == dataset.name);
        present.filter(is_replaced).collect()
    }

    fn layout(&self) -> &Layout {
        self.pool.server.layout()
    }

    /// Makes the schema that the user named, if there is none.
    fn make_schema(&mut self) -> Result<()> {
        let tables = &self.pool.server.layout().tables;
        let sql = format!("SELECT nspname::text FROM pg_namespace WHERE nspname = {}", tables.schema_text());
        if self.layout().is_named() && self.lock.client.texts(&sql)?.is_empty() {
            let sql = format!("CREATE SCHEMA {}", tables.schema());
            self.lock.client.batch("cannot create the schema", &sql)?;
            self.made_schema = true;
        }
        Ok(())
    }

    /// Removes what a load that was killed has left behind.
    fn clear(&mut self) -> Result<()> {
        let removal = staging::removal(&mut self.lock.client, self.pool.server.layout())?;
        self.lock.client.batch("cannot remove what an earlier load left behind", &removal)
    }

    /// Removes what this load has begun. An interrupt that ended it must not end this, and may have cut the connection.
    fn abort(&mut self) -> Result<()> {
        self.writers = None;
        self.lock.client.ignore_interrupt();
        if self.clear().is_err() {
            self.lock = Lock::take(&self.pool.server.uninterrupted())?;
            self.clear()?;
        }
        if self.made_schema {
            let sql = format!("DROP SCHEMA {}", self.layout().tables.schema());
            self.lock.client.batch("cannot remove the schema", &sql)?;
        }
        Ok(())
    }

    /// Tables were checked before; an unowned index or type can have one of the names, too.
    fn check_names(&mut self) -> Result<()> {
        let layout = self.pool.server.layout();
        let own: Vec<String> =
            self.contents.datasets.iter().filter_map(|name| datasets::find(name)).flat_map(ownership::tables).collect();
        let own: Vec<String> = own.iter().map(|name| format!("'{name}'")).chain(["''".to_owned()]).collect();
        let taken = self.lock.client.texts(&format!(
            "SELECT DISTINCT o.relname::text
                 FROM pg_class AS s
                 JOIN pg_class AS o ON o.relname IN (s.relname, {} || s.relname)
                 JOIN pg_namespace AS n ON n.oid = o.relnamespace
                 LEFT JOIN pg_index AS i ON i.indexrelid = o.oid
                 LEFT JOIN pg_class AS t ON t.oid = COALESCE(i.indrelid, o.oid)
                 WHERE s.relnamespace = {} AND n.nspname = {} AND t.relname NOT IN ({})
                 ORDER BY 1",
            literal(layout.staged.prefix()),
            layout.migrated(),
            layout.tables.schema_text(),
            own.join(", ")
        ))?;
        ownership::require_no_unowned(&self.pool.server.shown(), &taken, ADVICE)
    }

    /// The statements that put the tables of the load in the place of those in use.
    fn publication(&mut self, in_use: &InUse) -> Result<String> {
        let layout = self.pool.server.layout();
        let mut sql = Vec::new();
        if self.contents.has_core() {
            // Earlier records join the new ones, or the new ones those that are there.
            let (from, to) =
                if self.adds { (&layout.staged, &layout.tables) } else { (&layout.tables, &layout.staged) };
            if self.adds {
                sql.push(ownership::delete_calibration(&layout.tables.schema(), &self.datasets));
            }
            for table in CARRIED.into_iter().chain(self.adds.then_some(&CALIBRATION)) {
                let columns: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
                let (from, to, columns) = (from.of(table.name), to.of(table.name), columns.join(", "));
                sql.push(format!("INSERT INTO {to} ({columns}) SELECT {columns} FROM {from}"));
            }
        }
        if !in_use.drops.is_empty() {
            sql.push(in_use.drops.clone());
        }
        sql.extend(staging::moves(&mut self.lock.client, layout, &self.datasets)?);
        sql.push(format!("SET LOCAL search_path TO {}", layout.tables.schema()));
        sql.extend(self.datasets.iter().flat_map(|dataset| staging::Views(layout).makes(dataset)));
        Ok(sql.join(";\n"))
    }
}

impl Load for PostgresLoad {
    fn append(&mut self, table: &'static Table, batch: RecordBatch) -> Result<()> {
        let server = &self.pool.server;
        let layout = server.layout();
        match &mut self.writers {
            Some(writers) => writers.append(table, batch, 1, || Ok(writer(server.clone(), self.lock.assertion()))),
            None => self.lock.client.copy_in(&context(table), &copy(layout, table, ""), &batch),
        }
    }

    fn flush(&mut self) -> Result<()> {
        self.writers.as_mut().map_or(Ok(()), WriterPool::finish)
    }

    fn complete(&mut self) -> Result<()> {
        self.flush()?;
        self.writers = None;
        match self.suspended.take() {
            Some(suspended) => {
                let lock = self.lock.assertion();
                suspended.restore(&self.pool, &mut self.lock.client, &lock)
            }
            None => Ok(()),
        }
    }

    fn queries(&mut self, sql: &[String]) -> Result<Vec<Rows>> {
        let layout = self.pool.server.layout();
        let staged: Vec<String> = sql.iter().map(|sql| layout.on_staged(sql, &self.datasets)).collect();
        match staged.as_slice() {
            [sql] => Ok(vec![self.lock.client.query(sql)?]),
            several => self.pool.run(several, |client, sql| client.query(sql)),
        }
    }

    fn publish(mut self: Box<Self>) -> Result<()> {
        self.complete()?;
        let replaced = self.replaced();
        let in_use = catalog::in_use(&mut self.lock.client, self.pool.server.layout(), &replaced)?;
        let sql = self.publication(&in_use)?;
        // This is short; to be rid of it in the middle would take longer than to end it.
        self.lock.client.ignore_interrupt();
        locks::exclusively(&mut self.lock.client, &self.control, &in_use, |client| {
            client.execute(&sql).map_err(catalog::refused)
        })?;
        self.published = true;
        Ok(())
    }
}

impl Drop for PostgresLoad {
    fn drop(&mut self) {
        if !self.published {
            // What cannot be removed now is removed by the next load.
            let _ = self.abort();
        }
    }
}

fn context(table: &Table) -> String {
    format!("cannot write rows of `{}`", table.path())
}

fn copy(layout: &Layout, table: &Table, freeze: &str) -> String {
    let columns: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
    let staged = layout.staging(table.schema).of(table.name);
    format!("COPY {staged} ({}) FROM STDIN (FORMAT binary{freeze})", columns.join(", "))
}

/// A writer copies through a connection of its own. FREEZE saves the first readers a rewrite of every row; the server allows
/// it for a table that was emptied in the same transaction. `lock` fails if another load may have taken the table, or
/// dropped it before; once it is locked here, no other load can.
fn writer(server: Server, lock: String) -> Work {
    Box::new(move |receiver: &BatchReceiver| {
        let layout = server.layout();
        let empty = |table: &Table| format!("{lock}; TRUNCATE {}; {lock}", layout.staging(table.schema).of(table.name));
        Client::connect(&server, &layout.while_loading())?
            .copy_batches(receiver, empty, |table| copy(layout, table, ", FREEZE"))
    })
}

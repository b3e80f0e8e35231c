//! A load into a PostgreSQL database: staged beside what is there, then put in its place in one transaction.

use std::time::Duration;

use arrow::record_batch::RecordBatch;

use super::catalog;
use super::client::{Address, Client};
use super::keys::{self, Suspended};
use super::locks;
use super::{Crew, PUBLIC, STAGING, clear_staging, in_staging, staging, texts};
use crate::datasets::core::tables::{CALIBRATION, RECORDS};
use crate::datasets::{self, Dataset};
use crate::error::{Error, Result};
use crate::table::Table;
use crate::target::lanes::{Feed, Lanes, Worker};
use crate::target::migrate::migrate;
use crate::target::ours::{self, CARRIED, FLAT};
use crate::target::{Contents, Control, Load, LoadPlan, Rows, Value};

/// Number of the advisory lock that keeps two loads into one database apart: "case", "load".
const LOCK: (i32, i32) = (0x6361_7365, 0x6C6F_6164);

/// How often the lock is asked for: the server takes a moment to notice that a process was killed.
const TRIES: u32 = 10;

/// The pause between two tries.
const PAUSE: Duration = Duration::from_millis(200);

/// The right to change caseload's tables in a database, held by a connection of its own.
pub(super) struct Lock {
    client: Client,
    /// The server process that holds it.
    process: i64,
}

impl Lock {
    /// Takes the right, or says who has it.
    pub(super) fn take(address: &Address) -> Result<Self> {
        let mut client = Client::connect(address, &in_staging())?;
        let (class, object) = LOCK;
        for _ in 0..TRIES {
            let taken = format!("SELECT pg_backend_pid() WHERE pg_try_advisory_lock({class}, {object})");
            if let Some(process) = client.query(&taken)?.single().and_then(Value::integer) {
                return Ok(Self { client, process });
            }
            address.interrupt().sleep(PAUSE)?;
        }
        let holder = texts(
            &mut client,
            &format!(
                "SELECT format('server process %s, user %s, since %s', l.pid, a.usename, a.backend_start::timestamp(0))
                 FROM pg_locks AS l LEFT JOIN pg_stat_activity AS a ON a.pid = l.pid
                 WHERE l.locktype = 'advisory' AND l.granted AND l.classid = {class} AND l.objid = {object}
                     AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
            ),
        )?;
        let holder = holder.first().map_or("unknown", String::as_str);
        Err(Error::Target(format!(
            "another load into {} is running ({holder}); wait until it is done, or stop it",
            address.shown()
        )))
    }
}

impl Lock {
    /// A statement that fails once the lock is lost, since another load may then have made the staging schema its own.
    fn assertion(&self) -> String {
        let ((class, object), process) = (LOCK, self.process);
        format!(
            "DO $$ BEGIN
                 IF NOT EXISTS (
                     SELECT 1 FROM pg_locks
                     WHERE locktype = 'advisory' AND granted AND classid = {class} AND objid = {object} AND pid = {process}
                 ) THEN RAISE EXCEPTION 'the connection that keeps other loads away was lost'; END IF;
             END $$"
        )
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing the connection would do, but only after we are gone; the next load may be quicker.
        let (class, object) = LOCK;
        let _ = self.client.execute(&format!("SELECT pg_advisory_unlock({class}, {object})"));
    }
}

pub(super) struct PostgresLoad {
    /// The connections that work side by side.
    crew: Crew,
    datasets: Vec<&'static Dataset>,
    /// Does the core that is there go on?
    adds: bool,
    contents: Contents,
    control: Control,
    /// The lanes hold tables locked: they go first.
    lanes: Option<Lanes>,
    suspended: Option<Suspended>,
    lock: Lock,
    published: bool,
}

impl PostgresLoad {
    pub(super) fn begin(
        address: &Address,
        lock: Lock,
        plan: LoadPlan<'_>,
        contents: Contents,
        control: Control,
    ) -> Result<Self> {
        let mut load = Self {
            crew: Crew { address: address.clone(), jobs: plan.jobs.max(1) },
            datasets: plan.datasets.to_vec(),
            adds: plan.adds(),
            contents,
            lanes: Some(Lanes::new(false, plan.jobs, &control.interrupt)),
            control,
            suspended: None,
            lock,
            published: false,
        };
        load.check_rights()?;
        load.clear()?;
        let replaced = load.replaced();
        let client = &mut load.lock.client;
        let (drops, _) = catalog::drop_statements(client, &replaced)?;
        catalog::rehearse(client, &drops)?;
        client.batch("the staging schema cannot be made", &format!("CREATE SCHEMA {STAGING}"))?;
        if load.adds {
            for table in RECORDS.map(|table| table.name) {
                let sql = format!("CREATE TABLE {STAGING}.{table} (LIKE {PUBLIC}.{table})");
                client.batch("the records of the load cannot be made", &sql)?;
            }
        }
        for dataset in &load.datasets {
            migrate(client, dataset)?;
        }
        if !load.adds {
            load.check_names()?;
        }
        load.suspended = Some(keys::suspend(&mut load.lock.client, &plan)?);
        Ok(load)
    }

    /// The datasets that are there and will be replaced.
    fn replaced(&self) -> Vec<&'static Dataset> {
        let present = self.contents.datasets.iter().filter_map(|name| datasets::find(name));
        let is_replaced = |dataset: &&Dataset| !self.adds || self.datasets.iter().any(|one| one.name == dataset.name);
        present.filter(is_replaced).collect()
    }

    /// Removes what a load that was killed has left behind.
    fn clear(&mut self) -> Result<()> {
        self.lock.client.batch("the staging schema of an earlier load cannot be removed", &clear_staging())
    }

    /// Removes what this load has begun. An interrupt that ended it must not end this, and may have cut the connection.
    fn give_up(&mut self) -> Result<()> {
        self.lanes = None;
        self.lock.client.shield();
        if self.clear().is_err() {
            self.lock = Lock::take(&self.crew.address.uninterrupted())?;
            self.clear()?;
        }
        Ok(())
    }

    fn check_rights(&mut self) -> Result<()> {
        let advice = texts(
            &mut self.lock.client,
            &format!(
                "SELECT format('GRANT CREATE ON DATABASE %I TO %I', current_database(), current_user)
                 WHERE NOT has_database_privilege(current_database(), 'CREATE')
                 UNION ALL
                 SELECT format('GRANT CREATE ON SCHEMA {PUBLIC} TO %I', current_user)
                 FROM pg_namespace WHERE nspname = '{PUBLIC}' AND NOT has_schema_privilege(oid, 'CREATE')
                 UNION ALL
                 SELECT 'CREATE SCHEMA {PUBLIC}' WHERE to_regnamespace('{PUBLIC}') IS NULL"
            ),
        )?;
        if advice.is_empty() {
            return Ok(());
        }
        let (place, advice) = (self.crew.address.shown(), advice.join("; "));
        Err(Error::Target(format!("this user may not make tables in {place}; an administrator can run: {advice}")))
    }

    /// Tables were checked before; an index or a type of the user's can have one of our names, too.
    fn check_names(&mut self) -> Result<()> {
        let own: Vec<String> =
            self.contents.datasets.iter().filter_map(|name| datasets::find(name)).flat_map(ours::tables).collect();
        let own: Vec<String> = own.iter().map(|name| format!("'{name}'")).chain(["''".to_owned()]).collect();
        let taken = texts(
            &mut self.lock.client,
            &format!(
                "SELECT o.relname::text
                 FROM pg_class AS s
                 JOIN pg_class AS o ON o.relname = s.relname
                 LEFT JOIN pg_index AS i ON i.indexrelid = o.oid
                 LEFT JOIN pg_class AS t ON t.oid = COALESCE(i.indrelid, o.oid)
                 WHERE s.relnamespace = '{STAGING}'::regnamespace AND o.relnamespace = '{PUBLIC}'::regnamespace
                     AND t.relname NOT IN ({})
                 ORDER BY 1",
                own.join(", ")
            ),
        )?;
        ours::no_strangers(&self.crew.address.shown(), &taken, "rename that, or load into another database")
    }

    /// The statements that put the staged tables in the place of the present ones, and the names of these.
    fn publication(&mut self) -> Result<(String, Vec<String>)> {
        let replaced = self.replaced();
        let (drops, names) = catalog::drop_statements(&mut self.lock.client, &replaced)?;
        let mut sql = Vec::new();
        // Earlier records join the new ones, or the new ones those that are there.
        let (from, to) = if self.adds { (STAGING, PUBLIC) } else { (PUBLIC, STAGING) };
        if self.contents.datasets.iter().any(|name| name == "core") {
            if self.adds {
                sql.push(ours::forget(PUBLIC, &self.datasets));
            }
            for table in CARRIED.into_iter().chain(self.adds.then_some(&CALIBRATION)) {
                let columns: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
                let (name, columns) = (table.name, columns.join(", "));
                sql.push(format!("INSERT INTO {to}.{name} ({columns}) SELECT {columns} FROM {from}.{name}"));
            }
        }
        if !replaced.is_empty() {
            sql.push(drops);
        }
        for dataset in &self.datasets {
            let (place, schema) = (staging(dataset.schema()), dataset.schema().unwrap_or(PUBLIC));
            if dataset.schema().is_some() {
                sql.push(format!("CREATE SCHEMA IF NOT EXISTS {schema}"));
            }
            let moves = ours::tables(dataset).into_iter().map(|path| {
                let table = path.rsplit_once('.').map_or(path.as_str(), |(_, table)| table);
                format!("ALTER TABLE {place}.{table} SET SCHEMA {schema}")
            });
            sql.extend(moves);
        }
        sql.push(format!("SET LOCAL search_path TO {PUBLIC}"));
        for file in self.datasets.iter().flat_map(|dataset| ours::view_files(dataset)) {
            sql.push(format!("CREATE SCHEMA IF NOT EXISTS {FLAT}"));
            // A comment on the last line must not swallow what follows.
            sql.push(format!("{}\n", file.query()));
        }
        sql.push(clear_staging());
        Ok((sql.join(";\n"), names))
    }

    /// A query on the tables that are being loaded.
    fn staged(&self, sql: &str) -> String {
        let schemas = self.datasets.iter().filter_map(|dataset| dataset.schema());
        schemas.fold(sql.to_owned(), |sql, schema| {
            sql.replace(&format!("{schema}."), &format!("{}.", staging(Some(schema))))
        })
    }
}

impl Load for PostgresLoad {
    fn append(&mut self, table: &'static Table, batch: RecordBatch) -> Result<()> {
        let address = &self.crew.address;
        match &mut self.lanes {
            Some(lanes) => lanes.append(table, batch, 1, || Ok(lane(address.clone(), self.lock.assertion()))),
            None => self.lock.client.copy_in(&context(table), &copy(table, ""), &batch),
        }
    }

    fn flush(&mut self) -> Result<()> {
        self.lanes.as_mut().map_or(Ok(()), Lanes::finish)
    }

    fn complete(&mut self) -> Result<()> {
        self.flush()?;
        self.lanes = None;
        match self.suspended.take() {
            Some(suspended) => suspended.restore(&self.crew, &mut self.lock.client),
            None => Ok(()),
        }
    }

    fn queries(&mut self, sql: &[String]) -> Result<Vec<Rows>> {
        let staged: Vec<String> = sql.iter().map(|sql| self.staged(sql)).collect();
        match staged.as_slice() {
            [sql] => Ok(vec![self.lock.client.query(sql)?]),
            several => self.crew.work(several, |client, sql| client.query(sql)),
        }
    }

    fn publish(mut self: Box<Self>) -> Result<()> {
        self.complete()?;
        let (sql, names) = self.publication()?;
        locks::exclusively(&mut self.lock.client, &self.control, &names, &sql)?;
        self.published = true;
        Ok(())
    }
}

impl Drop for PostgresLoad {
    fn drop(&mut self) {
        if !self.published {
            // What cannot be removed now is removed by the next load.
            let _ = self.give_up();
        }
    }
}

fn context(table: &Table) -> String {
    format!("rows of `{}` were refused", table.path())
}

fn copy(table: &Table, freeze: &str) -> String {
    let columns: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
    let place = staging(table.schema);
    format!("COPY {place}.{} ({}) FROM STDIN (FORMAT binary{freeze})", table.name, columns.join(", "))
}

/// A lane copies through a connection of its own. FREEZE saves the first readers a rewrite of every row; the server allows
/// it for a table that was emptied in the same transaction. `lock` fails if the table may not be ours any more; once the
/// table is locked by us, it stays ours.
fn lane(address: Address, lock: String) -> Worker {
    Box::new(move |feed: &Feed| {
        let empty = |table: &Table| format!("TRUNCATE {}.{}; {lock}", staging(table.schema), table.name);
        Client::connect(&address, STAGING)?.copy_lane(feed, empty, |table| copy(table, ", FREEZE"))
    })
}

//! A load into a new DuckDB file, with all keys in force from the start: DuckDB cannot add a foreign key to a table.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use arrow::record_batch::RecordBatch;
use duckdb::Connection;

use super::cells::{self, failed};
use super::file::{self, FileLock};
use super::views::make_views;
use super::{connection, removal};
use crate::database::keys::without_keys;
use crate::database::migrate::{Session, migrate};
use crate::database::ownership::{self, CARRIED, FLAT};
use crate::database::writer_pool::{BatchReceiver, Next, Work, WriterPool};
use crate::database::{Contents, Keys, Load, LoadPlan, Rows};
use crate::datasets::Dataset;
use crate::datasets::core::tables::RECORDS;
use crate::error::{Error, Result};
use crate::interrupt::{Interrupt, OnRaise};
use crate::memory::available;
use crate::table::Table;

/// Oldest DuckDB whose storage format is written, so that the many tools built on 1.x open the file.
const STORAGE_VERSION: &str = "v1.0.0";

/// Least changes that are held in memory before they are written to the file, in bytes: each time all indexes are written, too.
const LEAST_CHECKPOINT: u64 = 256_000_000;

/// Foreign keys that keep a table's writer busy longer than all others: it gets two, which check rows in parallel and commit them in
/// turn.
const WIDE: usize = 4;

/// Memory of an index for a row: a million patients have 50 million entries, with which a load took 1.14 GB at the peak; rounded up.
const INDEX_BYTES: u64 = 24;

/// What fails when the file cannot be written.
const WRITING: &str = "cannot write the new database";

/// Name of the new database inside the loading process.
const NEW: &str = "caseload_new";

/// Name of the database that is being replaced.
const OLD: &str = "caseload_old";

pub(super) struct DuckDbLoad {
    database: PathBuf,
    /// The file whose copy is added to, as it was.
    copied: Option<Stamp>,
    datasets: Vec<&'static Dataset>,
    keys: Keys,
    /// Does the old file hold rows of earlier loads?
    carry_over: bool,
    /// Are the keys in force?
    is_complete: bool,
    writers: Option<WriterPool>,
    // The order matters: the database is closed before its file is removed.
    connection: Option<Connection>,
    lock: FileLock,
    interrupt: Interrupt,
    _stop: OnRaise,
}

impl DuckDbLoad {
    pub(super) fn begin(
        database: &Path,
        lock: FileLock,
        plan: LoadPlan<'_>,
        contents: &Contents,
        interrupt: &Interrupt,
    ) -> Result<Self> {
        let copied = if plan.adds() { Some(copy(database, &lock.partial(), interrupt)?) } else { None };
        let connection = create(&lock, plan.adds())?;
        let stop = connection::stop_with(interrupt, &connection);
        let mut load = Self {
            database: database.to_owned(),
            copied,
            datasets: plan.datasets.to_vec(),
            keys: plan.keys,
            carry_over: !plan.adds() && contents.has_core(),
            is_complete: false,
            writers: Some(WriterPool::new(plan.keys == Keys::Full, usize::MAX, interrupt)),
            connection: Some(connection),
            lock,
            interrupt: interrupt.clone(),
            _stop: stop,
        };
        if plan.adds() {
            load.execute("cannot remove earlier records", &ownership::delete_calibration("main", plan.datasets))?;
        }
        for dataset in plan.datasets {
            if plan.adds() && contents.datasets.iter().any(|name| name == dataset.name) {
                load.execute("cannot replace the dataset", &removal::drops(dataset))?;
            }
            migrate(&mut load, dataset)?;
        }
        Ok(load)
    }

    fn connection(&self) -> Result<&Connection> {
        self.interrupt.check()?;
        self.connection.as_ref().ok_or_else(|| Error::defect("a load that is over goes on"))
    }

    fn execute(&self, context: &str, sql: &str) -> Result<()> {
        self.connection()?.execute_batch(sql).map_err(failed(context))
    }

    /// Copies the rows of earlier loads from the file that is there.
    fn carry_over(&self) -> Result<()> {
        write_out(&self.database)?;
        if !self.carry_over {
            return Ok(());
        }
        let context = "cannot carry over the records of earlier loads";
        let path = literal(&self.database);
        self.execute(context, &format!("ATTACH {path} AS {OLD} (READ_ONLY)"))?;
        for table in CARRIED {
            let columns: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
            let columns = columns.join(", ");
            let name = table.name;
            self.execute(context, &format!("INSERT INTO {name} ({columns}) SELECT {columns} FROM {OLD}.main.{name}"))?;
        }
        self.execute(context, &format!("DETACH {OLD}"))
    }

    /// What others have written since the file was copied would be lost.
    fn require_unchanged(&self) -> Result<()> {
        let Some(copied) = &self.copied else { return Ok(()) };
        write_out(&self.database)?;
        if stamp(&self.database)? == *copied {
            return Ok(());
        }
        Err(Error::ChangedMeanwhile { place: self.database.display().to_string() })
    }

    /// Makes the flat views, and writes the file: changes are beyond the threshold when these are committed. `CHECKPOINT` alone would do
    /// it in one of DuckDB's threads while this one spins; a commit does it in its own thread, and all others help.
    fn write_file(&self) -> Result<()> {
        let views: Vec<String> = self.datasets.iter().flat_map(|dataset| make_views(dataset)).collect();
        let sql = format!(
            "SET checkpoint_threshold = '1KB'; BEGIN; CREATE SCHEMA IF NOT EXISTS {FLAT}; {} COMMIT",
            views.join(" "),
        );
        let connection = another(self.connection()?, WRITING)?;
        let _stop = connection::stop_with(&self.interrupt, &connection);
        connection.execute_batch(&sql).map_err(failed(WRITING))?;
        self.execute(WRITING, &format!("CHECKPOINT {NEW}"))
    }
}

impl Session for DuckDbLoad {
    fn run(&mut self, sql: &str) -> Result<()> {
        // Primary keys alone are added in bulk, when the rows are in.
        let inline = if self.keys == Keys::Full { Keys::Full } else { Keys::None };
        self.execute("cannot run the statement", &without_keys(sql, inline))
    }

    fn rows(&mut self, sql: &str) -> Result<Rows> {
        cells::query(self.connection()?, sql)
    }

    fn enter(&mut self, dataset: &Dataset) -> Result<()> {
        let context = "cannot create the schema of a dataset";
        match dataset.schema() {
            Some(schema) => {
                self.execute(context, &format!("CREATE SCHEMA IF NOT EXISTS {NEW}.{schema}; USE {NEW}.{schema}"))
            }
            None => Ok(()),
        }
    }

    fn leave(&mut self) -> Result<()> {
        self.execute("cannot set the default schema", &format!("USE {NEW}.main"))
    }
}

impl Load for DuckDbLoad {
    // DuckDB keeps an index for each key and does not write it out while rows are added.
    fn memory_needed(&self, rows: &[(&'static Table, u64)]) -> u64 {
        let indexes = |table: &Table| match self.keys {
            Keys::Full => usize::from(!table.primary_key.is_empty()) + table.uniques.len() + table.foreign_keys.len(),
            Keys::Primary => usize::from(!table.primary_key.is_empty()),
            Keys::None => 0,
        };
        rows.iter().map(|(table, rows)| rows * indexes(table) as u64 * INDEX_BYTES).sum()
    }

    fn append(&mut self, table: &'static Table, batch: RecordBatch) -> Result<()> {
        match &mut self.writers {
            Some(writers) => {
                let connection =
                    self.connection.as_ref().ok_or_else(|| Error::defect("a load that is over goes on"))?;
                let width = if table.foreign_keys.len() < WIDE { 1 } else { 2 };
                writers.append(table, batch, width, || writer(connection, table, &self.interrupt))
            }
            None => write(self.connection()?, table, batch),
        }
    }

    fn flush(&mut self) -> Result<()> {
        self.writers.as_mut().map_or(Ok(()), WriterPool::finish)
    }

    fn complete(&mut self) -> Result<()> {
        self.flush()?;
        if self.writers.take().is_some() {
            self.execute("cannot set the number of threads", "RESET threads")?;
        }
        // All keys have been in force from the start; primary keys alone are built in bulk.
        if self.keys == Keys::Primary && !self.is_complete {
            let tables = self.datasets.iter().flat_map(|dataset| dataset.tables).copied();
            for table in tables.chain(RECORDS).filter(|table| !table.primary_key.is_empty()) {
                let (name, columns) = (table.path(), table.primary_key.join(", "));
                let context = format!("the rows of `{name}` violate its primary key");
                self.execute(&context, &format!("ALTER TABLE {name} ADD PRIMARY KEY ({columns})"))?;
            }
        }
        self.is_complete = true;
        Ok(())
    }

    fn queries(&mut self, sql: &[String]) -> Result<Vec<Rows>> {
        let connection = self.connection()?;
        // Each uses all cores.
        sql.iter().map(|sql| cells::query(connection, sql)).collect()
    }

    fn publish(mut self: Box<Self>) -> Result<()> {
        self.complete()?;
        self.require_unchanged()?;
        self.carry_over()?;
        self.write_file()?;
        self.connection = None;
        self.lock.publish()
    }
}

/// Has the log of a database written into its file: what another process has not written out yet would be lost, and its log
/// would be taken for the new file's.
fn write_out(path: &Path) -> Result<()> {
    if !file::log(path).exists() {
        return Ok(());
    }
    let context = "cannot write the pending changes of the present database";
    let old = connection::config().and_then(|config| Connection::open_with_flags(path, config));
    old.and_then(|old| old.execute_batch("CHECKPOINT")).map_err(failed(context))
}

/// Length and time of the last change of a file.
type Stamp = (u64, SystemTime);

fn stamp(path: &Path) -> Result<Stamp> {
    let read = std::fs::metadata(path).and_then(|data| Ok((data.len(), data.modified()?)));
    read.map_err(file_error("read", path))
}

fn file_error(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = path.to_owned();
    move |source| Error::File { action, path, source }
}

/// Copies a database file, unless interrupted, and says what it was like.
fn copy(from: &Path, to: &Path, interrupt: &Interrupt) -> Result<Stamp> {
    write_out(from)?;
    let before = stamp(from)?;
    let mut source = File::open(from).map_err(file_error("read", from))?;
    let mut copy = File::create(to).map_err(file_error("write", to))?;
    loop {
        interrupt.check()?;
        // In pieces, so that a large file does not hold up a signal.
        let copied =
            io::copy(&mut Read::by_ref(&mut source).take(64 << 20), &mut copy).map_err(file_error("copy", from))?;
        if copied == 0 {
            return Ok(before);
        }
    }
}

/// Changes that are held in memory before they are written to the file: half of what can be had.
fn checkpoint_threshold() -> String {
    format!("{}KB", LEAST_CHECKPOINT.max(available() / 2) / 1_000)
}

/// Makes the new file, or opens the copy of the present one, and a connection for which it is the default database.
fn create(lock: &FileLock, exists: bool) -> Result<Connection> {
    let context = format!("cannot create `{}`", lock.partial().display());
    let connection = connection::config().and_then(Connection::open_in_memory_with_flags).map_err(failed(&*context))?;
    // The file is worth nothing until it is published: no log is needed to recover it. Writers are threads enough: handing
    // each batch to helpers costs half as much again. Checkpoints while loading hold memory down, but each has its price.
    let version = if exists { String::new() } else { format!("STORAGE_VERSION '{STORAGE_VERSION}', ") };
    let sql = format!(
        "SET temp_directory = {};
         SET threads = 1;
         SET checkpoint_threshold = '{}';
         ATTACH {} AS {NEW} ({version}RECOVERY_MODE no_wal_writes);
         USE {NEW};",
        literal(&lock.spill()),
        checkpoint_threshold(),
        literal(&lock.partial()),
    );
    connection.execute_batch(&sql).map_err(failed(context))?;
    Ok(connection)
}

fn literal(path: &Path) -> String {
    format!("'{}'", path.display().to_string().replace('\'', "''"))
}

/// Another connection to the new database.
fn another(connection: &Connection, context: &str) -> Result<Connection> {
    let connection = connection.try_clone().map_err(failed(context))?;
    connection.execute_batch(&format!("USE {NEW}")).map_err(failed(context))?;
    Ok(connection)
}

/// A writer writes through a connection of its own, each batch in its own transaction, so that other writers see it.
fn writer(connection: &Connection, table: &'static Table, interrupt: &Interrupt) -> Result<Work> {
    let context = format!("cannot write rows of `{}`", table.name);
    let connection = another(connection, &context)?;
    let stop = connection::stop_with(interrupt, &connection);
    Ok(Box::new(move |receiver: &BatchReceiver| {
        let _stop = stop;
        while let Next::Batch(table, batch, predecessors) = receiver.next() {
            let refused = || failed(format!("cannot write rows of `{}`", table.name));
            connection.execute_batch("BEGIN").map_err(refused())?;
            write(&connection, table, batch)?;
            if !receiver.wait_for(&predecessors) {
                break;
            }
            connection.execute_batch("COMMIT").map_err(refused())?;
            receiver.written();
        }
        Ok(())
    }))
}

fn write(connection: &Connection, table: &Table, batch: RecordBatch) -> Result<()> {
    let refused = || failed(format!("cannot write rows of `{}`", table.path()));
    let mut appender = connection.appender_to_db(table.name, table.schema.unwrap_or("main")).map_err(refused())?;
    appender.append_record_batch(batch).map_err(refused())?;
    // Dropping the appender would write the rows too, but swallow a violated key.
    appender.flush().map_err(refused())
}

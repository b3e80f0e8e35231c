//! One connection to a PostgreSQL server, used from one thread, with errors that say what to do.

use std::future::{Future, poll_fn};
use std::io;
use std::time::Duration;

use arrow::record_batch::RecordBatch;
use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, Column, ConnectOptions, Connection, Executor, Row, Statement};
use tokio::runtime::Runtime;

use super::cells;
use super::encode::{Encoder, HEADER, TRAILER};
use super::errors::{failed, interrupted, is_interrupt};
use super::server::Server;
use crate::database::Rows;
use crate::database::writer_pool::{BatchReceiver, Next};
use crate::error::{Error, Result};
use crate::interrupt::Interrupt;
use crate::table::Table;

/// How long a server may take to answer at all.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(20);

/// Bytes sent at a time: large enough that the flush after each costs nothing.
const CHUNK: usize = 256 * 1024;

/// How soon the server notices that we are gone: a statement of a client that was killed, or that gave up, would otherwise
/// go on to its end and keep its locks. Not every platform knows it; there the statement goes on.
const DETECT_LOST_CLIENT: &str = "DO $$ BEGIN
    PERFORM set_config('client_connection_check_interval', '250ms', false);
EXCEPTION WHEN OTHERS THEN NULL;
END $$";

/// A connection with the runtime that drives it.
pub(super) struct Client {
    runtime: Runtime,
    interrupt: Interrupt,
    /// Taken when it is closed, or given up in the middle of something.
    connection: Option<PgConnection>,
}

impl Client {
    /// Connects; names without a schema mean tables of the first of the schemas in `path`, separated by commas, that has one.
    pub(super) fn connect(server: &Server, path: &str) -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|source| {
            Error::Format { context: "cannot start the connection's runtime".to_owned(), source: source.into() }
        })?;
        let connecting = async { tokio::time::timeout(CONNECT_TIMEOUT, server.options.connect()).await };
        let connection = match runtime.block_on(server.interrupt.race(connecting)) {
            None => return Err(Error::Interrupted),
            Some(Ok(connected)) => connected.map_err(|source| server.refused(source))?,
            Some(Err(_)) => {
                let (name, seconds) = (server.name(), CONNECT_TIMEOUT.as_secs());
                let reason = format!("{name} did not answer within {seconds} seconds; is a firewall in between?");
                return Err(Error::Connection { reason, source: sqlx::Error::Io(io::ErrorKind::TimedOut.into()) });
            }
        };
        let mut client = Self { runtime, interrupt: server.interrupt.clone(), connection: Some(connection) };
        // A server's or a user's default time limits are for other work than a load. Older servers lack some of them.
        client.batch(
            "cannot prepare the connection",
            &format!(
                "SET search_path TO {path};
             SET client_min_messages TO error;
             SELECT set_config(name, '0', false) FROM pg_settings
             WHERE name IN ('statement_timeout', 'lock_timeout', 'idle_session_timeout',
                 'idle_in_transaction_session_timeout', 'transaction_timeout');
             {DETECT_LOST_CLIENT}"
            ),
        )?;
        Ok(client)
    }

    /// From now on the interrupt does not stop this connection: what it does is short, or cleans up.
    pub(super) fn ignore_interrupt(&mut self) {
        self.interrupt = Interrupt::new();
    }

    /// Runs statements; `context` is what is being done.
    pub(super) fn batch(&mut self, context: &str, sql: &str) -> Result<()> {
        self.execute(sql).map_err(failed(context))
    }

    /// Runs statements; the driver's own error.
    pub(super) fn execute(&mut self, sql: &str) -> sqlx::Result<()> {
        self.drive(async |connection| sqlx::raw_sql(AssertSqlSafe(sql)).execute(connection).await).map(|_| ())
    }

    /// Runs a query with a small result; the server refuses a text with several statements.
    pub(super) fn query(&mut self, sql: &str) -> Result<Rows> {
        let fetched = self.drive(async |connection| {
            let rows = sqlx::query(AssertSqlSafe(sql)).fetch_all(&mut *connection).await?;
            let names = |columns: &[sqlx::postgres::PgColumn]| columns.iter().map(|c| c.name().to_owned()).collect();
            let columns = match rows.first() {
                Some(row) => names(row.columns()),
                None => names(connection.prepare(sqlx::SqlSafeStr::into_sql_str(AssertSqlSafe(sql))).await?.columns()),
            };
            Ok((columns, rows))
        });
        let (columns, rows): (Vec<String>, _) = fetched.map_err(failed("the query failed"))?;
        Ok(Rows { columns, rows: rows.iter().map(cells::row).collect::<Result<_>>()? })
    }

    /// The first column of a result, as texts.
    pub(super) fn texts(&mut self, sql: &str) -> Result<Vec<String>> {
        let rows = self.query(sql)?.rows;
        Ok(rows.iter().filter_map(|row| row.first()?.text().map(str::to_owned)).collect())
    }

    /// Sends one batch with `COPY ... FROM STDIN (FORMAT binary)`.
    pub(super) fn copy_in(&mut self, context: &str, copy: &str, batch: &RecordBatch) -> Result<()> {
        let mut encoder = Encoder::new(batch)?;
        let sent = self.drive(async |connection| {
            let mut stream = connection.copy_in_raw(copy).await?;
            let mut buffer = HEADER.to_vec();
            while encoder.fill(CHUNK, &mut buffer) {
                stream.send(buffer.as_slice()).await?;
                buffer.clear();
            }
            stream.send([&buffer, TRAILER].concat().as_slice()).await?;
            stream.finish().await
        });
        sent.map(|_| ()).map_err(failed(context))
    }

    /// Sends what a writer receives, all in one transaction: the rows count only when the writer is finished. `before` are the statements
    /// that a table needs before its first COPY.
    pub(super) fn copy_batches(
        &mut self,
        receiver: &BatchReceiver,
        before: impl Fn(&Table) -> String,
        copy: impl Fn(&Table) -> String,
    ) -> Result<()> {
        self.batch("cannot begin a transaction", "BEGIN")?;
        let mut begun: Vec<&str> = Vec::new();
        let mut next = receiver.next();
        loop {
            next = match next {
                Next::Batch(table, batch, _) => {
                    let context = format!("cannot write rows of `{}`", table.name);
                    if !begun.contains(&table.name) {
                        self.batch(&context, &before(table))?;
                        begun.push(table.name);
                    }
                    self.copy_table(&context, &copy(table), table, batch, receiver)?
                }
                Next::Finish => return self.batch("cannot commit the rows", "COMMIT"),
                // The transaction is never committed.
                Next::Abort => return Ok(()),
            }
        }
    }

    /// Sends batches with one COPY as long as they are of the same table; returns what comes next.
    fn copy_table(
        &mut self,
        context: &str,
        copy: &str,
        table: &Table,
        first: RecordBatch,
        receiver: &BatchReceiver,
    ) -> Result<Next> {
        self.stream(context, async |connection, interrupt| {
            let mut stream = or_interrupted(interrupt, connection.copy_in_raw(copy)).await.map_err(failed(context))?;
            let mut buffer = HEADER.to_vec();
            let mut batch = first;
            let next = loop {
                let mut encoder = Encoder::new(&batch)?;
                while encoder.fill(CHUNK, &mut buffer) {
                    if buffer.len() >= CHUNK {
                        or_interrupted(interrupt, stream.send(buffer.as_slice())).await.map_err(failed(context))?;
                        buffer.clear();
                    }
                }
                receiver.written();
                match receiver.next() {
                    Next::Batch(same, more, _) if same.name == table.name => batch = more,
                    // The transaction is never committed.
                    Next::Abort => return Ok(Next::Abort),
                    other => break other,
                }
            };
            buffer.extend_from_slice(TRAILER);
            or_interrupted(interrupt, stream.send(buffer.as_slice())).await.map_err(failed(context))?;
            or_interrupted(interrupt, stream.finish()).await.map_err(failed(context))?;
            Ok(next)
        })
    }

    /// Streams `COPY ... TO STDOUT`; `each` gets the pieces as they come.
    pub(super) fn copy_out(
        &mut self,
        context: &str,
        copy: &str,
        each: &mut dyn FnMut(&[u8]) -> Result<()>,
    ) -> Result<()> {
        self.stream(context, async |connection, interrupt| {
            let mut stream = or_interrupted(interrupt, connection.copy_out_raw(copy)).await.map_err(failed(context))?;
            loop {
                let next = poll_fn(|task| stream.as_mut().poll_next(task));
                match interrupt.race(next).await.ok_or(Error::Interrupted)? {
                    Some(piece) => each(&piece.map_err(failed(context))?)?,
                    None => return Ok(()),
                }
            }
        })
    }

    /// Drives work to its end, or until it is interrupted; the connection is of no use then.
    fn drive<T>(&mut self, work: impl AsyncFnOnce(&mut PgConnection) -> sqlx::Result<T>) -> sqlx::Result<T> {
        let connection = self.connection.as_mut().ok_or(sqlx::Error::PoolClosed)?;
        let done = self.runtime.block_on(or_interrupted(&self.interrupt, work(connection)));
        if done.as_ref().is_err_and(is_interrupt) {
            self.connection = None;
        }
        done
    }

    /// Drives work that sees to the interrupt itself; unless it succeeds, the connection is of no use any more.
    fn stream<T>(
        &mut self,
        context: &str,
        work: impl AsyncFnOnce(&mut PgConnection, &Interrupt) -> Result<T>,
    ) -> Result<T> {
        let connection = self.connection.as_mut().ok_or(sqlx::Error::PoolClosed).map_err(failed(context))?;
        let done = self.runtime.block_on(work(connection, &self.interrupt));
        if done.is_err() {
            self.connection = None;
        }
        done
    }
}

/// Waits for what the driver does, unless the interrupt is raised first.
async fn or_interrupted<T>(interrupt: &Interrupt, work: impl Future<Output = sqlx::Result<T>>) -> sqlx::Result<T> {
    interrupt.race(work).await.unwrap_or_else(|| Err(interrupted()))
}

impl Drop for Client {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take() {
            // A proper farewell lets the server free locks at once; a server that is gone needs none.
            let closing = async { tokio::time::timeout(Duration::from_secs(1), connection.close()).await };
            let _ = self.runtime.block_on(closing);
        }
    }
}

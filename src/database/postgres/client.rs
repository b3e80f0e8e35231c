//! One connection to a PostgreSQL server, used from one thread, with errors that say what to do.

use std::future::{Future, poll_fn};
use std::io;
use std::str::FromStr;
use std::time::Duration;

use arrow::record_batch::RecordBatch;
use sqlx::postgres::{PgConnectOptions, PgConnection, PgDatabaseError, PgSslMode};
use sqlx::{AssertSqlSafe, Column, ConnectOptions, Connection, Executor, Row, Statement};
use tokio::runtime::Runtime;

use super::cells;
use super::encode::{Encoder, HEADER, TRAILER};
use super::layout::Layout;
use super::url;
use crate::database::Rows;
use crate::database::lanes::{Feed, Next};
use crate::error::{Error, Result};
use crate::interrupt::Interrupt;
use crate::table::Table;

/// How long a server may take to answer at all.
const PATIENCE: Duration = Duration::from_secs(20);

/// Bytes sent at a time: large enough that the flush after each costs nothing.
const CHUNK: usize = 256 * 1024;

/// How soon the server notices that we are gone: a statement of a client that was killed, or that gave up, would otherwise
/// go on to its end and keep its locks. Not every platform knows it; there the statement goes on.
const NOTICE_WE_ARE_GONE: &str = "DO $$ BEGIN
    PERFORM set_config('client_connection_check_interval', '250ms', false);
EXCEPTION WHEN OTHERS THEN NULL;
END $$";

/// SQLSTATE of a file that cannot grow.
const DISK_FULL: &str = "53100";

/// Where a server is, who asks, where in the database caseload's tables are, and what makes connections stop; may hold a password.
#[derive(Clone)]
pub(super) struct Address {
    options: PgConnectOptions,
    layout: Layout,
    interrupt: Interrupt,
}

impl Address {
    /// Reads a `postgres://` URL, and what it leaves out from the environment and the password file.
    pub(super) fn parse(url: &str, layout: Layout, interrupt: Interrupt) -> Result<Self> {
        url::check(url)?;
        url::check_environment()?;
        let options = PgConnectOptions::from_str(url).map_err(|source| Error::Postgres {
            context: "the URL cannot be read; it looks like `postgres://user@host:5432/database`".to_owned(),
            source,
        })?;
        let options = options.application_name("caseload").disable_statement_logging();
        Ok(Self { options, layout, interrupt })
    }

    /// The same address for connections that clean up after an interrupt, which must not stop them.
    pub(super) fn uninterrupted(&self) -> Self {
        Self { interrupt: Interrupt::new(), ..self.clone() }
    }

    /// What makes connections to this address stop.
    pub(super) fn interrupt(&self) -> &Interrupt {
        &self.interrupt
    }

    /// Where in the database everything is.
    pub(super) fn layout(&self) -> &Layout {
        &self.layout
    }

    /// The address without the password.
    pub(super) fn shown(&self) -> String {
        let (user, port) = (self.options.get_username(), self.options.get_port());
        let url = match self.options.get_socket() {
            Some(socket) => format!("postgres://{user}@/{}?host={}&port={port}", self.database(), socket.display()),
            None => format!("postgres://{user}@{}:{port}/{}", self.options.get_host(), self.database()),
        };
        if self.layout.is_named() { format!("{url}, schema {}", self.layout.tables.schema()) } else { url }
    }

    fn database(&self) -> &str {
        self.options.get_database().unwrap_or(self.options.get_username())
    }

    fn server(&self) -> String {
        match self.options.get_socket() {
            Some(socket) => format!("{} (port {})", socket.display(), self.options.get_port()),
            None => format!("{}:{}", self.options.get_host(), self.options.get_port()),
        }
    }

    /// Does the driver not even try TLS?
    fn is_in_the_clear(&self) -> bool {
        matches!(self.options.get_ssl_mode(), PgSslMode::Disable | PgSslMode::Allow)
    }

    /// A network has no files; a socket is one.
    fn is_missing_file(&self, error: &io::Error) -> bool {
        let kinds = [io::ErrorKind::NotFound, io::ErrorKind::PermissionDenied, io::ErrorKind::IsADirectory];
        let is_socket = self.options.get_socket().is_some() || self.options.get_host().starts_with('/');
        !is_socket && kinds.contains(&error.kind())
    }

    /// Says what a failed connection means.
    fn refused(&self, source: sqlx::Error) -> Error {
        let (server, user, database) = (self.server(), self.options.get_username(), self.database());
        let code = source.as_database_error().and_then(|error| error.code()).unwrap_or_default().into_owned();
        let context = match (&source, code.as_str()) {
            (_, "28000") if self.is_in_the_clear() => format!(
                "the server at {server} does not let user `{user}` in without TLS; try `sslmode=require` in the URL"
            ),
            (_, "28P01" | "28000") => format!(
                "the server at {server} does not let user `{user}` in; check the name and the password \
                 (in the URL, in PGPASSWORD or in ~/.pgpass)"
            ),
            (_, "3D000") => {
                format!("there is no database `{database}` at {server}; create it with `createdb {database}`")
            }
            (_, "42501") => {
                format!("user `{user}` may not connect to database `{database}` at {server}; GRANT CONNECT helps")
            }
            (sqlx::Error::Io(error), _) if error.kind() == io::ErrorKind::InvalidData => format!(
                "no secure connection to {server}; with `sslmode=verify-full` its certificate must be of a trusted authority \
                 (`sslrootcert` adds one) and for this host name"
            ),
            (sqlx::Error::Io(error), _) if self.is_missing_file(error) => {
                "a file of `sslrootcert`, `sslcert` or `sslkey` cannot be read".to_owned()
            }
            (sqlx::Error::Io(_), _) => {
                format!("cannot reach a server at {server}; is it running, and are host and port right?")
            }
            (sqlx::Error::Tls(_), _) => format!("no secure connection to {server}; see `sslmode` in the URL"),
            _ => format!("cannot connect to {server}"),
        };
        Error::Postgres { context, source }
    }
}

/// A PostgreSQL error with what was being done, and the server's detail, which names keys and dependents.
pub(super) fn failed(context: impl Into<String>) -> impl FnOnce(sqlx::Error) -> Error {
    let mut context = context.into();
    move |source| {
        if is_interrupt(&source) {
            return Error::Interrupted;
        }
        if is_lost(&source) {
            context = format!("the connection to the server was lost ({context})");
        }
        if source.as_database_error().and_then(|error| error.code()).is_some_and(|code| code == DISK_FULL) {
            context = format!("the server's disk is full ({context}); make room there and try again");
        }
        let detail = source.as_database_error().and_then(|error| error.try_downcast_ref::<PgDatabaseError>());
        if let Some(detail) = detail.and_then(PgDatabaseError::detail) {
            context = format!("{context} ({})", detail.replace('\n', "; "));
        }
        Error::Postgres { context, source }
    }
}

/// Did the connection break, or did the server end it (SQLSTATE class 57P: shutdown, crash, `pg_terminate_backend`)?
fn is_lost(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_) | sqlx::Error::PoolClosed => true,
        _ => error.as_database_error().and_then(|error| error.code()).is_some_and(|code| code.starts_with("57P")),
    }
}

/// The driver has no error of its own for work that was given up.
fn interrupted() -> sqlx::Error {
    sqlx::Error::Io(io::ErrorKind::Interrupted.into())
}

fn is_interrupt(error: &sqlx::Error) -> bool {
    matches!(error, sqlx::Error::Io(source) if source.kind() == io::ErrorKind::Interrupted)
}

/// A connection with the runtime that drives it.
pub(super) struct Client {
    runtime: Runtime,
    interrupt: Interrupt,
    /// Taken when it is closed, or given up in the middle of something.
    connection: Option<PgConnection>,
}

impl Client {
    /// Connects; names without a schema mean tables of the first of the schemas in `path`, separated by commas, that has one.
    pub(super) fn connect(address: &Address, path: &str) -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|source| {
            Error::Format { context: "cannot start a connection".to_owned(), source: source.into() }
        })?;
        let connecting = async { tokio::time::timeout(PATIENCE, address.options.connect()).await };
        let connection = match runtime.block_on(address.interrupt.race(connecting)) {
            None => return Err(Error::Interrupted),
            Some(Ok(connected)) => connected.map_err(|source| address.refused(source))?,
            Some(Err(_)) => {
                let (server, patience) = (address.server(), PATIENCE.as_secs());
                return Err(Error::Database(format!(
                    "no answer from {server} within {patience} seconds; is a firewall in between?"
                )));
            }
        };
        let mut client = Self { runtime, interrupt: address.interrupt.clone(), connection: Some(connection) };
        // A server's or a user's default time limits are for other work than a load. Older servers lack some of them.
        client.batch(
            "the connection cannot be prepared",
            &format!(
                "SET search_path TO {path};
             SET client_min_messages TO error;
             SELECT set_config(name, '0', false) FROM pg_settings
             WHERE name IN ('statement_timeout', 'lock_timeout', 'idle_session_timeout',
                 'idle_in_transaction_session_timeout', 'transaction_timeout');
             {NOTICE_WE_ARE_GONE}"
            ),
        )?;
        Ok(client)
    }

    /// From now on the interrupt does not stop this connection: what it does is short, or cleans up.
    pub(super) fn shield(&mut self) {
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

    /// Sends what a lane is fed, all in one transaction: the rows count only when the lane is finished. `before` are the statements
    /// that a table needs before its first COPY.
    pub(super) fn copy_lane(
        &mut self,
        feed: &Feed,
        before: impl Fn(&Table) -> String,
        copy: impl Fn(&Table) -> String,
    ) -> Result<()> {
        self.batch("a transaction cannot be begun", "BEGIN")?;
        let mut begun: Vec<&str> = Vec::new();
        let mut next = feed.next();
        loop {
            next = match next {
                Next::Batch(table, batch, _) => {
                    let context = format!("rows of `{}` were refused", table.name);
                    if !begun.contains(&table.name) {
                        self.batch(&context, &before(table))?;
                        begun.push(table.name);
                    }
                    self.copy_table(&context, &copy(table), table, batch, feed)?
                }
                Next::Finish => return self.batch("rows cannot be committed", "COMMIT"),
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
        feed: &Feed,
    ) -> Result<Next> {
        self.stream(context, async |connection, interrupt| {
            let mut stream = heed(interrupt, connection.copy_in_raw(copy)).await.map_err(failed(context))?;
            let mut buffer = HEADER.to_vec();
            let mut batch = first;
            let next = loop {
                let mut encoder = Encoder::new(&batch)?;
                while encoder.fill(CHUNK, &mut buffer) {
                    if buffer.len() >= CHUNK {
                        heed(interrupt, stream.send(buffer.as_slice())).await.map_err(failed(context))?;
                        buffer.clear();
                    }
                }
                feed.written();
                match feed.next() {
                    Next::Batch(same, more, _) if same.name == table.name => batch = more,
                    // The transaction is never committed.
                    Next::Abort => return Ok(Next::Abort),
                    other => break other,
                }
            };
            buffer.extend_from_slice(TRAILER);
            heed(interrupt, stream.send(buffer.as_slice())).await.map_err(failed(context))?;
            heed(interrupt, stream.finish()).await.map_err(failed(context))?;
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
            let mut stream = heed(interrupt, connection.copy_out_raw(copy)).await.map_err(failed(context))?;
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
        let done = self.runtime.block_on(heed(&self.interrupt, work(connection)));
        if done.as_ref().is_err_and(is_interrupt) {
            self.connection = None;
        }
        done
    }

    /// Drives work that heeds the interrupt itself; unless it succeeds, the connection is of no use any more.
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
async fn heed<T>(interrupt: &Interrupt, work: impl Future<Output = sqlx::Result<T>>) -> sqlx::Result<T> {
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

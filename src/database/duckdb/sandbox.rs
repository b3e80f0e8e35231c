//! Untrusted queries. The file is open read-only, in an instance that has no files, no network and no
//! extensions, a bound on memory, and settings that cannot be changed any more; DuckDB's own parser says whether it is one query.

use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use arrow::array::{Array, ArrayRef, AsArray};
use arrow::compute::cast;
use arrow::datatypes::{self, DataType, TimeUnit};
use arrow::util::display::{ArrayFormatter, FormatOptions};
use duckdb::{AccessMode, Connection};

use super::cells::failed;
use super::connection::{DuckDb, cannot_open, config};
use super::file;
use crate::database::sandbox::{LimitedRows, Limits, refused};
use crate::database::{Rows, Value};
use crate::error::{Error, Result};
use crate::interrupt::Interrupt;

/// How long a query may take to notice that it has been interrupted.
const GRACE: Duration = Duration::from_secs(2);

/// How often a running query is looked after.
const POLL: Duration = Duration::from_millis(50);

/// What the confined instance begins with, in this order. Nothing is written beside the database when memory does not suffice.
const CONFINE: &str = "SET temp_directory = ''; SET enable_external_access = false; SET lock_configuration = true";

/// Runs the query, on a connection of its own.
pub(super) fn run(duckdb: &mut DuckDb, sql: &str, limits: &Limits) -> Result<Rows> {
    let interrupt = duckdb.control.interrupt.clone();
    let connection = confined(duckdb, limits)?.try_clone().map_err(failed("cannot open another connection"))?;
    let handle = connection.interrupt_handle();
    let (sender, finished) = mpsc::channel();
    let (sql, own, within) = (sql.to_owned(), interrupt.clone(), *limits);
    // A thread of its own: it is left behind if the query ignores the interrupt.
    let runner = thread::Builder::new().name("answer".to_owned()).spawn(move || {
        let _ = sender.send(run_one(&connection, &sql, within, &own));
    });
    runner.map_err(|source| Error::Format { context: "cannot start a thread".to_owned(), source: source.into() })?;
    let began = Instant::now();
    loop {
        let late = began.elapsed() > limits.time();
        match finished.recv_timeout(POLL) {
            Ok(Err(_)) if interrupt.is_raised() => return Err(Error::Interrupted),
            Ok(Err(_)) if late => return Err(limits.too_slow()),
            Ok(result) => return result,
            Err(mpsc::RecvTimeoutError::Disconnected) => return Err(refused("DuckDB crashed while it ran")),
            Err(mpsc::RecvTimeoutError::Timeout) => {}
        }
        if late || interrupt.is_raised() {
            handle.interrupt();
        }
        if began.elapsed() > limits.time() + GRACE {
            return Err(limits.too_slow());
        }
    }
}

/// The confined instance, opened in place of another one.
fn confined<'d>(duckdb: &'d mut DuckDb, limits: &Limits) -> Result<&'d Connection> {
    duckdb.control.interrupt.check()?;
    let session = match duckdb.session.take() {
        Some(session) if session.confined == Some(limits.megabytes) => session,
        other => {
            drop(other);
            let connection = open(duckdb, limits)?;
            duckdb.session(connection, false, Some(limits.megabytes))
        }
    };
    Ok(&duckdb.session.insert(session).connection)
}

fn open(duckdb: &DuckDb, limits: &Limits) -> Result<Connection> {
    if !file::exists(&duckdb.path) {
        return Err(Error::NoDatabase { place: duckdb.shown.clone() });
    }
    let connection = config()
        .and_then(|config| config.access_mode(AccessMode::ReadOnly))
        .and_then(|config| config.max_memory(&format!("{}MB", limits.megabytes)))
        .and_then(|config| Connection::open_with_flags(&duckdb.path, config))
        .map_err(|source| cannot_open(&duckdb.shown, source))?;
    connection.execute_batch(CONFINE).map_err(failed("cannot confine the database"))?;
    require_tight(&connection.version().map_err(failed("cannot read the version of DuckDB"))?)?;
    // Whoever may read a file may read all of it.
    let key = "SELECT COUNT(*) FROM duckdb_schemas() WHERE schema_name = 'answer_key' AND NOT internal";
    let key: i64 = connection.query_row(key, [], |row| row.get(0)).map_err(failed("cannot read the schemas"))?;
    if key > 0 {
        return Err(Error::Unsafe {
            reason: format!("`{}` holds the answer key, which any query on it could read", duckdb.shown),
            remedy: "remove it with `caseload drop --datasets answer_key`, and keep the key in a file of its own \
                     (`caseload answer-key --out`)"
                .to_owned(),
        });
    }
    Ok(connection)
}

/// Refuses DuckDB 1, which may have been linked: there a confined query still writes a file, by `enable_logging`.
fn require_tight(version: &str) -> Result<()> {
    let number = version.trim_start_matches('v').split('.').next();
    match number.and_then(|number| number.parse::<u32>().ok()) {
        Some(2..) => Ok(()),
        _ => Err(Error::Unsafe {
            reason: format!("only DuckDB 2 can confine queries of others, and this program has DuckDB {version}"),
            remedy: "build it with `CASELOAD_DUCKDB=pypi ./caseloadw --build` or `CASELOAD_DUCKDB=source`".to_owned(),
        }),
    }
}

fn run_one(connection: &Connection, sql: &str, limits: Limits, interrupt: &Interrupt) -> Result<Rows> {
    one_query(connection, sql)?;
    let wrong = |source| explained(source, &limits);
    let mut statement = connection.prepare(sql).map_err(wrong)?;
    let stream = statement.stream_arrow([]).map_err(wrong)?;
    let columns = stream.get_schema().fields().iter().map(|field| field.name().clone()).collect();
    let mut gathered = LimitedRows::new(limits);
    for batch in stream {
        interrupt.check()?;
        let batch = batch.map_err(wrong)?;
        let cells = batch.columns().iter().map(cells).collect::<Result<Vec<_>>>()?;
        let mut cells: Vec<_> = cells.into_iter().map(Vec::into_iter).collect();
        for _ in 0..batch.num_rows() {
            gathered.push(cells.iter_mut().map(|column| column.next().unwrap_or(Value::Null)).collect())?;
        }
    }
    Ok(gathered.into_rows(columns))
}

/// Refuses all but one query. Several statements would be run one after the other, so that DuckDB is first asked to take the text
/// for what stands in a subquery, which it does not run but bind.
fn one_query(connection: &Connection, sql: &str) -> Result<()> {
    let quoted = sql.replace('\'', "''");
    match connection.prepare(&format!("SELECT * FROM query('{quoted}')")) {
        Err(error) if error.to_string().contains("Expected a single SELECT statement") => {
            Err(refused("it has to be one query that reads: SELECT, or WITH and SELECT"))
        }
        // What else is wrong with it is better said of the query itself; but only if that is one.
        Err(error) if error.to_string().contains("Parser Error") => Err(refused(plain(&error))),
        _ => Ok(()),
    }
}

/// What DuckDB says of a wrong query.
fn explained(source: duckdb::Error, limits: &Limits) -> Error {
    let text = plain(&source);
    if text.contains("Out of Memory") { limits.too_large() } else { refused(text) }
}

/// The first part of a message: what follows are the query's own lines and advice for whoever may change settings.
fn plain(error: &duckdb::Error) -> String {
    let text = error.to_string();
    text.split("\n\nLINE").next().unwrap_or(&text).trim().to_owned()
}

/// The cells of a column.
fn cells(column: &ArrayRef) -> Result<Vec<Value>> {
    let unreadable = |source: arrow::error::ArrowError| refused(format!("its result cannot be read: {source}"));
    let as_type = |wanted: &DataType| cast(column, wanted).map_err(unreadable);
    Ok(match column.data_type() {
        DataType::Null => vec![Value::Null; column.len()],
        DataType::Boolean => filled(column.as_boolean().iter(), Value::Bool),
        DataType::UInt64 => filled(column.as_primitive::<datatypes::UInt64Type>().iter(), |v| Value::Int(v.into())),
        kind if kind.is_integer() => {
            filled(as_type(&DataType::Int64)?.as_primitive::<datatypes::Int64Type>().iter(), |v| Value::Int(v.into()))
        }
        kind if kind.is_floating() => {
            filled(as_type(&DataType::Float64)?.as_primitive::<datatypes::Float64Type>().iter(), Value::Float)
        }
        DataType::Decimal32(_, scale) | DataType::Decimal64(_, scale) | DataType::Decimal128(_, scale) => {
            let digits = u32::try_from(*scale).unwrap_or(0);
            let wide = as_type(&DataType::Decimal128(38, *scale))?;
            filled(wide.as_primitive::<datatypes::Decimal128Type>().iter(), |value| Value::Decimal(value, digits))
        }
        DataType::Date32 => filled(column.as_primitive::<datatypes::Date32Type>().iter(), Value::Date),
        DataType::Timestamp(..) => {
            let micros = as_type(&DataType::Timestamp(TimeUnit::Microsecond, None))?;
            filled(micros.as_primitive::<datatypes::TimestampMicrosecondType>().iter(), Value::Timestamp)
        }
        _ => {
            let options = FormatOptions::default();
            let shown = ArrayFormatter::try_new(column, &options).map_err(unreadable)?;
            let cell = |row| if column.is_null(row) { Value::Null } else { Value::Text(shown.value(row).to_string()) };
            (0..column.len()).map(cell).collect()
        }
    })
}

fn filled<T>(values: impl Iterator<Item = Option<T>>, cell: impl Fn(T) -> Value) -> Vec<Value> {
    values.map(|value| value.map_or(Value::Null, &cell)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn duckdb_1_confines_nobody() {
        for (version, tight) in
            [("v1.5.6", false), ("v2.0.0", true), ("v2.1.0-dev42", true), ("v10.0.0", true), ("", false)]
        {
            assert_eq!(require_tight(version).is_ok(), tight, "{version}");
        }
    }
}

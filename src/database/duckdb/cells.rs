//! Results of DuckDB queries: small ones as cells, large ones as Arrow batches of the wanted types.

use arrow::array::{Array, ArrayRef};
use arrow::compute::{CastOptions, cast_with_options};
use arrow::datatypes::SchemaRef;
use arrow::record_batch::RecordBatch;
use duckdb::Connection;
use duckdb::types::ValueRef;

use crate::database::{Rows, Value};
use crate::error::{Error, Result};

/// What the operating system says when a file cannot grow.
const FULL: [&str; 3] = ["No space left on device", "File too large", "Disk quota exceeded"];

/// A DuckDB error with what was being done.
pub(super) fn failed(context: impl Into<String>) -> impl FnOnce(duckdb::Error) -> Error {
    let mut context = context.into();
    move |source| {
        let reason = source.to_string();
        if FULL.iter().any(|full| reason.contains(full)) {
            context = format!("the disk is full ({context}); make room and try again");
        }
        Error::DuckDb { context, source }
    }
}

/// Runs a query with a small result.
pub(super) fn query(connection: &Connection, sql: &str) -> Result<Rows> {
    let mut statement = connection.prepare(sql).map_err(failed("cannot prepare the query"))?;
    let mut result = statement.query([]).map_err(failed("the query failed"))?;
    let columns = result.as_ref().map(|statement| statement.column_names()).unwrap_or_default();
    let mut rows = Vec::new();
    while let Some(row) = result.next().map_err(failed("the query failed"))? {
        let cell = |(i, name): (usize, &String)| {
            value(row.get_ref(i).map_err(failed("the query failed"))?).ok_or_else(|| {
                let kind = row.get_ref(i).map(|cell| format!("{:?}", cell.data_type())).unwrap_or_default();
                Error::ColumnType { column: name.clone(), found: kind, castable: "VARCHAR" }
            })
        };
        rows.push(columns.iter().enumerate().map(cell).collect::<Result<Vec<_>>>()?);
    }
    Ok(Rows { columns, rows })
}

/// None for a type that a cell cannot hold.
fn value(cell: ValueRef<'_>) -> Option<Value> {
    Some(match cell {
        ValueRef::Null => Value::Null,
        ValueRef::Boolean(value) => Value::Bool(value),
        ValueRef::TinyInt(value) => Value::Int(value.into()),
        ValueRef::SmallInt(value) => Value::Int(value.into()),
        ValueRef::Int(value) => Value::Int(value.into()),
        ValueRef::BigInt(value) => Value::Int(value.into()),
        ValueRef::HugeInt(value) => Value::Int(value),
        ValueRef::UHugeInt(value) => Value::Int(i128::try_from(value).ok()?),
        ValueRef::UTinyInt(value) => Value::Int(value.into()),
        ValueRef::USmallInt(value) => Value::Int(value.into()),
        ValueRef::UInt(value) => Value::Int(value.into()),
        ValueRef::UBigInt(value) => Value::Int(value.into()),
        ValueRef::Float(value) => Value::Float(value.into()),
        ValueRef::Double(value) => Value::Float(value),
        ValueRef::Decimal(value) => Value::Decimal(value.value(), value.scale().into()),
        ValueRef::Timestamp(unit, value) => Value::Timestamp(unit.to_micros(value)),
        ValueRef::Text(text) => Value::Text(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Date32(days) => Value::Date(days),
        _ => return None,
    })
}

/// Streams the result of a query as batches of the given schema; returns the number of rows.
pub(super) fn read(
    connection: &Connection,
    sql: &str,
    schema: &SchemaRef,
    each: &mut dyn FnMut(&RecordBatch) -> Result<()>,
) -> Result<u64> {
    let mut statement = connection.prepare(sql).map_err(failed("cannot prepare the query"))?;
    let stream = statement.stream_arrow([]).map_err(failed("the query failed"))?;
    let mut rows = 0;
    for batch in stream {
        let batch = cast_to(&batch.map_err(failed("the query failed"))?, schema)?;
        rows += u64::try_from(batch.num_rows()).unwrap_or(u64::MAX);
        each(&batch)?;
    }
    Ok(rows)
}

fn cast_to(batch: &RecordBatch, schema: &SchemaRef) -> Result<RecordBatch> {
    if batch.num_columns() != schema.fields().len() {
        let (found, expected) = (format!("{} columns", batch.num_columns()), schema.fields().len().to_string());
        return Err(Error::ResultShape { found, expected });
    }
    let strict = CastOptions { safe: false, ..CastOptions::default() };
    let cast = |(array, field): (&ArrayRef, &arrow::datatypes::FieldRef)| {
        if array.data_type() == field.data_type() {
            return Ok(array.clone());
        }
        cast_with_options(array, field.data_type(), &strict).map_err(|source| Error::Format {
            context: format!(
                "column `{}` does not fit: expected {}, found {}",
                field.name(),
                field.data_type(),
                array.data_type()
            ),
            source: Box::new(source),
        })
    };
    let columns = batch.columns().iter().zip(schema.fields()).map(cast).collect::<Result<Vec<_>>>()?;
    RecordBatch::try_new(schema.clone(), columns).map_err(|source| Error::Format {
        context: "the rows of the query do not fit the schema".to_owned(),
        source: Box::new(source),
    })
}

//! Cells of small PostgreSQL results, from the binary format of the types that caseload's queries return.

use sqlx::postgres::PgRow;
use sqlx::{Column, Row, TypeInfo, ValueRef};

use super::decode::{date, timestamp};
use super::errors::failed;
use super::numeric::Numeric;
use crate::database::Value;
use crate::error::{Error, Result};

/// The cells of a row.
pub(super) fn row(row: &PgRow) -> Result<Vec<Value>> {
    let cell = |column: &sqlx::postgres::PgColumn| {
        let raw = row.try_get_raw(column.ordinal()).map_err(failed("the query failed"))?;
        if raw.is_null() {
            return Ok(Value::Null);
        }
        let oid = column.type_info().oid().map_or(0, |oid| oid.0);
        raw.as_bytes().ok().and_then(|bytes| value(oid, bytes)).ok_or_else(|| {
            let (name, found) = (column.name(), column.type_info().name().to_lowercase());
            Error::ColumnType { column: name.to_owned(), found, castable: "text" }
        })
    };
    row.columns().iter().map(cell).collect()
}

/// None for a type that a cell cannot hold. The numbers are those of `pg_type`, which never change.
fn value(oid: u32, bytes: &[u8]) -> Option<Value> {
    Some(match oid {
        16 => Value::Bool(bytes != [0]),
        20 => Value::Int(i64::from_be_bytes(bytes.try_into().ok()?).into()),
        21 => Value::Int(i16::from_be_bytes(bytes.try_into().ok()?).into()),
        23 => Value::Int(i32::from_be_bytes(bytes.try_into().ok()?).into()),
        26 => Value::Int(u32::from_be_bytes(bytes.try_into().ok()?).into()),
        700 => Value::Float(f32::from_be_bytes(bytes.try_into().ok()?).into()),
        701 => Value::Float(f64::from_be_bytes(bytes.try_into().ok()?)),
        // "char", name, text, unknown, bpchar, varchar
        18 | 19 | 25 | 705 | 1042 | 1043 => Value::Text(std::str::from_utf8(bytes).ok()?.to_owned()),
        1082 => Value::Date(date(bytes)?),
        1114 | 1184 => Value::Timestamp(timestamp(bytes)?),
        1700 => match Numeric::parse(bytes)? {
            Numeric::Exact(digits, scale) => Value::Decimal(digits, scale),
            Numeric::Float(value) => Value::Float(value),
        },
        _ => return None,
    })
}

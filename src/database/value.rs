//! Cells of a small query result, the same for both engines.

use std::fmt;

/// One cell of a result.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// SQL NULL.
    Null,
    /// Boolean.
    Bool(bool),
    /// Any integer.
    Int(i128),
    /// Exact decimal: digits as an integer, and how many of them follow the point.
    Decimal(i128, u32),
    /// Floating point.
    Float(f64),
    /// Text.
    Text(String),
    /// Days since 1970-01-01.
    Date(i32),
    /// Microseconds since 1970-01-01 00:00.
    Timestamp(i64),
}

impl Value {
    /// The number in this cell, if it is one; a decimal or a large integer is rounded.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "a number for people and bands; rounding is said in the doc")]
    pub fn number(&self) -> Option<f64> {
        match *self {
            Self::Int(value) => Some(value as f64),
            Self::Decimal(digits, scale) => Some(digits as f64 / 10f64.powi(i32::try_from(scale).ok()?)),
            Self::Float(value) => Some(value),
            _ => None,
        }
    }

    /// The whole number in this cell, if it is one.
    #[must_use]
    pub fn integer(&self) -> Option<i64> {
        match *self {
            Self::Int(value) => i64::try_from(value).ok(),
            Self::Decimal(digits, 0) => i64::try_from(digits).ok(),
            _ => None,
        }
    }

    /// The text in this cell, if it is text.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// As CSV and people see it: NULL is empty, dates are ISO 8601.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => Ok(()),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Int(value) => write!(f, "{value}"),
            Self::Decimal(digits, scale) => {
                let sign = if *digits < 0 { "-" } else { "" };
                let unit = 10u128.pow(*scale);
                let digits = digits.unsigned_abs();
                let width = *scale as usize;
                match scale {
                    0 => write!(f, "{sign}{digits}"),
                    _ => write!(f, "{sign}{}.{:0width$}", digits / unit, digits % unit),
                }
            }
            Self::Float(value) => write!(f, "{value}"),
            Self::Text(text) => f.write_str(text),
            Self::Date(days) => write!(f, "{}", crate::calendar::date(*days)),
            Self::Timestamp(micros) => match chrono::DateTime::from_timestamp_micros(*micros) {
                Some(moment) => write!(f, "{}", moment.naive_utc().format("%Y-%m-%d %H:%M:%S%.f")),
                None => write!(f, "{micros} us"),
            },
        }
    }
}

/// A small result: column names and rows of cells.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    /// Names of the columns.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<Value>>,
}

impl Rows {
    /// The only cell of a result with one row and one column.
    #[must_use]
    pub fn single(&self) -> Option<&Value> {
        match self.rows.as_slice() {
            [row] => match row.as_slice() {
                [value] => Some(value),
                _ => None,
            },
            _ => None,
        }
    }
}

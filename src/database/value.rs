//! Cells of a small query result, the same for both engines.

use std::fmt;

use serde_json::{Number, Value as Json};

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

    /// The cell as JSON: numbers plain, dates and times as ISO 8601 text.
    #[must_use]
    pub fn to_json(&self) -> Json {
        match self {
            Self::Null => Json::Null,
            Self::Bool(value) => Json::from(*value),
            Self::Int(value) | Self::Decimal(value, 0) => whole(*value),
            // Through text, so that 0.425 is the number nearest to 0.425.
            Self::Decimal(..) => self.to_string().parse().map_or(Json::Null, float),
            Self::Float(value) => float(*value),
            Self::Text(_) | Self::Date(_) | Self::Timestamp(_) => Json::from(self.to_string()),
        }
    }
}

fn whole(value: i128) -> Json {
    let number = u64::try_from(value).map(Number::from).or_else(|_| i64::try_from(value).map(Number::from));
    // Beyond 64 bits JSON readers lose digits; as text they keep them.
    number.map_or_else(|_| Json::from(value.to_string()), Json::from)
}

/// A count that the engine computed as a float is written as the whole number it is.
fn float(value: f64) -> Json {
    let whole = (value.fract() == 0.0).then(|| format!("{value:.0}").parse::<i64>().ok()).flatten();
    whole.map(Json::from).or_else(|| Number::from_f64(value).map(Json::from)).unwrap_or(Json::Null)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_become_plain_json() {
        assert_eq!(Value::Decimal(425_000, 6).to_json().to_string(), "0.425");
        assert_eq!(Value::Decimal(i128::from(u64::MAX), 0).to_json().to_string(), "18446744073709551615");
        assert_eq!(Value::Int(-3).to_json().to_string(), "-3");
        assert_eq!(Value::Date(0).to_json().to_string(), "\"1970-01-01\"");
        assert_eq!(Value::Float(59.0).to_json().to_string(), "59");
        assert_eq!(Value::Float(0.5).to_json().to_string(), "0.5");
        assert_eq!(Value::Float(f64::NAN).to_json(), Json::Null);
    }
}

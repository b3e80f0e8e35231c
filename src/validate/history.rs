//! What the database says about how it came to be: the rows of `load_runs` and `load_run_tables`.

use serde::Serialize;
use serde_json::{Map, Number, Value as Json};

use crate::database::{Database, Rows, Value, require_current};
use crate::datasets::core::{self, tables};
use crate::datasets::{self, DATASETS};
use crate::error::Result;

/// One table of a load.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TableHistory {
    /// The dataset.
    pub dataset: String,
    /// The table.
    pub table: String,
    /// Its rows.
    pub rows: i64,
    /// Its fingerprint, 16 hexadecimal digits.
    pub fingerprint: String,
}

/// Every load recorded here, oldest first, with all columns of `load_runs`; the options as an object. The last one is
/// the load whose data are here.
///
/// # Errors
/// When the database cannot be read.
pub fn runs(database: &mut dyn Database) -> Result<Vec<Map<String, Json>>> {
    let names: Vec<&str> = tables::LOAD_RUNS.columns.iter().map(|column| column.name).collect();
    let found = database.query(&format!("SELECT {} FROM load_runs ORDER BY run_id", names.join(", ")))?;
    let object = |row: &Vec<Value>| {
        let mut run: Map<String, Json> =
            names.iter().map(|name| (*name).to_owned()).zip(row.iter().map(to_json)).collect();
        if let Some(options) = run.get_mut("options") {
            // Options that are no JSON stay the text they are.
            if let Some(parsed) = options.as_str().and_then(|text| serde_json::from_str(text).ok()) {
                *options = parsed;
            }
        }
        run
    };
    Ok(found.rows.iter().map(object).collect())
}

/// The rows of the table `calibration`, by dataset, with all its columns.
///
/// # Errors
/// When the database cannot be read, or was made by a version without that table.
pub fn receipt(database: &mut dyn Database) -> Result<Vec<Map<String, Json>>> {
    require_current(database)?;
    let names: Vec<&str> = tables::CALIBRATION.columns.iter().map(|column| column.name).collect();
    let sql = format!("SELECT {} FROM calibration ORDER BY dataset, quantity", names.join(", "));
    let rows = database.query(&sql)?.rows;
    let object = |row: &Vec<Value>| names.iter().map(|name| (*name).to_owned()).zip(row.iter().map(to_json)).collect();
    let mut figures: Vec<Map<String, Json>> = rows.iter().map(object).collect();
    let position = |figure: &Map<String, Json>| {
        let dataset = figure.get("dataset").and_then(Json::as_str);
        DATASETS.iter().position(|known| Some(known.name) == dataset)
    };
    figures.sort_by_key(|figure| position(figure).unwrap_or(usize::MAX));
    Ok(figures)
}

/// The tables of the datasets that are there, each from the last load that had its dataset, in the order of the registry.
///
/// # Errors
/// When the database cannot be read.
pub fn last_tables(database: &mut dyn Database) -> Result<Vec<TableHistory>> {
    let present = database.contents()?.datasets;
    let found = database.query(
        "SELECT t.dataset, t.table_name, t.row_count, t.fingerprint FROM load_run_tables AS t \
         WHERE t.run_id = (SELECT MAX(l.run_id) FROM load_run_tables AS l WHERE l.dataset = t.dataset) \
         ORDER BY t.dataset, t.table_name",
    )?;
    let mut tables = table_histories(&found);
    tables.retain(|table| present.contains(&table.dataset));
    let position = |table: &TableHistory| {
        let all = datasets::known().flat_map(|dataset| dataset.tables.iter().map(|table| (dataset.name, table.name)));
        all.enumerate().find(|(_, name)| *name == (table.dataset.as_str(), table.table.as_str())).map(|(at, _)| at)
    };
    tables.sort_by_key(|table| position(table).unwrap_or(usize::MAX));
    Ok(tables)
}

impl TableHistory {
    /// The table with its schema, as a query writes it.
    #[must_use]
    pub fn path(&self) -> String {
        path(&self.dataset, &self.table)
    }
}

/// A table of a dataset with its schema, as a query writes it; the core's have none.
pub(crate) fn path(dataset: &str, table: &str) -> String {
    if dataset == core::DATASET.name { table.to_owned() } else { format!("{dataset}.{table}") }
}

fn table_histories(found: &Rows) -> Vec<TableHistory> {
    let table = |row: &Vec<Value>| match row.as_slice() {
        [dataset, table, rows, fingerprint] => Some(TableHistory {
            dataset: dataset.to_string(),
            table: table.to_string(),
            rows: rows.integer()?,
            fingerprint: fingerprint.to_string(),
        }),
        _ => None,
    };
    found.rows.iter().filter_map(table).collect()
}

/// A cell as JSON: numbers plain, dates and times as ISO 8601 text.
pub(super) fn to_json(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::from(*value),
        Value::Int(value) | Value::Decimal(value, 0) => whole(*value),
        // Through text, so that 0.425 is the number nearest to 0.425.
        Value::Decimal(..) => value.to_string().parse().map_or(Json::Null, float),
        Value::Float(value) => float(*value),
        Value::Text(_) | Value::Date(_) | Value::Timestamp(_) => Json::from(value.to_string()),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_become_plain_json() {
        assert_eq!(to_json(&Value::Decimal(425_000, 6)).to_string(), "0.425");
        assert_eq!(to_json(&Value::Decimal(i128::from(u64::MAX), 0)).to_string(), "18446744073709551615");
        assert_eq!(to_json(&Value::Int(-3)).to_string(), "-3");
        assert_eq!(to_json(&Value::Date(0)).to_string(), "\"1970-01-01\"");
        assert_eq!(to_json(&Value::Float(59.0)).to_string(), "59");
        assert_eq!(to_json(&Value::Float(0.5)).to_string(), "0.5");
        assert_eq!(to_json(&Value::Float(f64::NAN)), Json::Null);
    }
}

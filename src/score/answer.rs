//! What somebody found: lines, or cells, from a query or a CSV file.

use std::collections::BTreeSet;
use std::path::Path;

use super::key::Place;
use crate::database::{Rows, Value};
use crate::datasets::raw::{self, KINDS, LINE_KINDS};
use crate::error::{Error, Result};

/// Rows with the columns `table_name`, `line_number` and `column_name`, or some of them.
#[derive(Clone, Debug)]
pub struct Found {
    rows: Vec<[Option<String>; 3]>,
    has: [bool; 3],
}

/// The columns of an answer.
const COLUMNS: [&str; 3] = ["table_name", "line_number", "column_name"];

/// Takes the rows of a query as an answer. A single column is taken for `line_number`, whatever its name.
///
/// # Errors
/// When it has none.
pub fn read_rows(rows: &Rows) -> Result<Found> {
    let text = |value: &Value| match value {
        Value::Null => None,
        other => Some(other.to_string()),
    };
    let cells = rows.rows.iter().map(|row| row.iter().map(text).collect()).collect();
    found(&rows.columns, cells)
}

/// Reads an answer from a CSV file with a header.
///
/// # Errors
/// When the file cannot be read, or has no column `line_number`.
pub fn read_csv(path: &Path) -> Result<Found> {
    let broken = |error: csv::Error| Error::Input {
        path: path.to_owned(),
        line: error.position().map_or(1, csv::Position::line),
        reason: format!("this is not a CSV file with a header: {error}"),
    };
    let mut reader = csv::Reader::from_path(path).map_err(broken)?;
    let names: Vec<String> = reader.headers().map_err(broken)?.iter().map(str::to_owned).collect();
    let filled = |cell: &str| Some(cell.to_owned()).filter(|cell| !cell.is_empty());
    let cells = reader.records().map(|record| record.map(|record| record.iter().map(filled).collect()));
    let cells = cells.collect::<csv::Result<Vec<Vec<_>>>>().map_err(broken)?;
    found(&names, cells)
}

fn found(names: &[String], cells: Vec<Vec<Option<String>>>) -> Result<Found> {
    let place = |wanted: &str| names.iter().position(|name| name.trim().eq_ignore_ascii_case(wanted));
    let mut places = COLUMNS.map(place);
    if places[1].is_none() && names.len() == 1 {
        places[1] = Some(0);
    }
    if places[1].is_none() {
        return Err(Error::Query(format!(
            "the answer needs a column line_number, and table_name or column_name where they matter; it has {}",
            names.join(", ")
        )));
    }
    let row = |row: Vec<Option<String>>| places.map(|place| place.and_then(|place| row.get(place).cloned().flatten()));
    Ok(Found { rows: cells.into_iter().map(row).collect(), has: places.map(|place| place.is_some()) })
}

impl Found {
    /// Does it tell columns apart?
    pub(super) fn names_columns(&self) -> bool {
        self.has[2]
    }

    /// The places that it names.
    pub(super) fn places(&self, kinds: &[&str]) -> Result<BTreeSet<Place>> {
        let only = only_table(kinds);
        self.rows
            .iter()
            .map(|[table, line, column]| {
                let table = match (table.as_deref().map(plain), only) {
                    (Some(table), _) => table.to_owned(),
                    (None, Some(table)) => table.to_owned(),
                    (None, None) => {
                        return Err(Error::Query(
                            "these defects are in several tables; add a column table_name with patients, visits or billing"
                                .to_owned(),
                        ));
                    }
                };
                if !raw::DATASET.tables.iter().any(|known| known.name == table) {
                    return Err(Error::Query(format!("there is no raw table `{table}`; write patients, visits or billing")));
                }
                let text = line.as_deref().unwrap_or_default().trim();
                let line = text.parse().map_err(|_| Error::Query(format!("`{text}` is not a line_number of a raw table")))?;
                Ok(Place { table, line, column: column.clone().filter(|_| self.has[2]) })
            })
            .collect()
    }
}

/// The name of a table without its schema.
fn plain(table: &str) -> &str {
    table.trim().trim_start_matches("raw.")
}

/// The table that has these defects, if it is one.
fn only_table(kinds: &[&str]) -> Option<&'static str> {
    let cells = KINDS.iter().filter(|kind| kinds.contains(&kind.name)).flat_map(|kind| kind.columns);
    let mut tables: BTreeSet<&str> = cells.filter_map(|path| Some(path.split_once('.')?.0)).collect();
    for kind in LINE_KINDS.iter().filter(|kind| kinds.contains(&kind.name)) {
        tables.extend(raw::DATASET.tables.iter().zip(kind.per_mille).filter(|one| one.1 > 0).map(|one| one.0.name));
    }
    match tables.into_iter().collect::<Vec<_>>().as_slice() {
        [table] => raw::DATASET.tables.iter().map(|known| known.name).find(|name| name == table),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(columns: &[&str], rows: &[&[&str]]) -> Rows {
        Rows {
            columns: columns.iter().map(|&name| name.to_owned()).collect(),
            rows: rows.iter().map(|row| row.iter().map(|&cell| Value::Text(cell.to_owned())).collect()).collect(),
        }
    }

    #[test]
    fn an_answer_may_leave_out_what_is_clear() {
        let phones = read_rows(&rows(&["n"], &[&["7"], &["7"], &[" 12 "]])).unwrap().places(&["phone_format"]).unwrap();
        assert_eq!(phones.iter().map(|place| place.line).collect::<Vec<_>>(), [7, 12]);
        assert!(phones.iter().all(|place| place.table == "patients" && place.column.is_none()));
        let dates = read_rows(&rows(&["line_number"], &[&["7"]])).unwrap();
        assert!(dates.places(&["us_date"]).unwrap_err().to_string().contains("table_name"));
    }

    #[test]
    fn what_is_no_line_is_refused() {
        let wrong = |names: &[&str], row: &[&str]| {
            let found = read_rows(&rows(names, &[row]));
            found.and_then(|found| found.places(&["us_date"])).unwrap_err().to_string()
        };
        assert!(wrong(&["a", "b"], &["1", "2"]).contains("line_number"));
        assert!(wrong(&["table_name", "line_number"], &["patients", "x"]).contains("`x`"));
        assert!(wrong(&["table_name", "line_number"], &["pets", "1"]).contains("`pets`"));
    }
}

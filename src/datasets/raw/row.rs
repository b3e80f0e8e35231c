//! A line of a raw table while it is made: its cells lie one after the other in one piece of text, so that writing a clean cell is
//! a copy of a few bytes, and what is wrong with a cell is written behind the others.

use std::sync::Arc;

use arrow::array::{ArrayRef, StringViewBuilder};
use arrow::record_batch::RecordBatch;

use crate::calendar;
use crate::table::Table;
use chrono::Datelike;

/// The cells of a line; `None` is NULL.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    text: String,
    cells: Vec<Option<(usize, usize)>>,
}

impl Row {
    /// Forgets all cells.
    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.cells.clear();
    }

    /// The text of a cell.
    pub(super) fn get(&self, column: usize) -> Option<&str> {
        self.cells[column].map(|(start, end)| &self.text[start..end])
    }

    /// Replaces a cell.
    pub(super) fn set(&mut self, column: usize, value: Option<&str>) {
        self.cells[column] = value.map(|value| self.append(value));
    }

    /// Adds a cell.
    pub(super) fn text(&mut self, value: &str) {
        let cell = self.append(value);
        self.cells.push(Some(cell));
    }

    /// Adds a cell that may be NULL.
    pub(super) fn or_null(&mut self, value: Option<&str>) {
        let cell = value.map(|value| self.append(value));
        self.cells.push(cell);
    }

    /// Adds a cell of several texts.
    pub(super) fn joined(&mut self, parts: &[&str]) {
        let start = self.text.len();
        parts.iter().for_each(|part| self.text.push_str(part));
        self.cells.push(Some((start, self.text.len())));
    }

    /// Adds a whole number, 0 or more.
    pub(super) fn number(&mut self, value: i64) {
        let mut digits = [0; 20];
        let cell = self.append(decimal(value.unsigned_abs(), &mut digits));
        self.cells.push(Some(cell));
    }

    /// Adds dollars and cents, as `1234.50`.
    pub(super) fn money(&mut self, cents: i64) {
        let cents = cents.unsigned_abs();
        let mut digits = [0; 20];
        let (start, _) = self.append(decimal(cents / 100, &mut digits));
        self.text.push('.');
        self.two_digits(cents % 100);
        self.cells.push(Some((start, self.text.len())));
    }

    fn two_digits(&mut self, value: u64) {
        const DIGITS: &str = "0123456789";
        for digit in [value / 10 % 10, value % 10] {
            let at = usize::try_from(digit).unwrap_or(0);
            self.text.push_str(&DIGITS[at..=at]);
        }
    }

    fn append(&mut self, value: &str) -> (usize, usize) {
        let start = self.text.len();
        self.text.push_str(value);
        (start, self.text.len())
    }
}

/// The digits of a number, written into a buffer from its end.
fn decimal(mut value: u64, buffer: &mut [u8; 20]) -> &str {
    let mut at = buffer.len();
    loop {
        at -= 1;
        buffer[at] = b'0' + u8::try_from(value % 10).unwrap_or(0);
        value /= 10;
        if value == 0 {
            break;
        }
    }
    std::str::from_utf8(&buffer[at..]).unwrap_or_default()
}

/// The ISO texts of the days of a simulation, since a date is written several times a visit.
#[derive(Debug)]
pub(super) struct IsoDays {
    first: i32,
    text: String,
}

impl IsoDays {
    /// The days from `first` to `last`, both included.
    pub(super) fn new(first: i32, last: i32) -> Self {
        Self { first, text: (first..=last).map(iso).collect() }
    }

    /// A day as `2026-07-01`.
    pub(super) fn of(&self, day: i32) -> &str {
        let at = usize::try_from(day - self.first).unwrap_or(0) * ISO_LENGTH;
        &self.text[at..at + ISO_LENGTH]
    }
}

/// Length of `2026-07-01`.
pub(super) const ISO_LENGTH: usize = 10;

/// A day as `2026-07-01`.
pub(super) fn iso(day: i32) -> String {
    let date = calendar::date(day);
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}

/// Gathers lines of a raw table into a batch.
pub(super) struct Lines {
    table: &'static Table,
    columns: Vec<StringViewBuilder>,
}

impl Lines {
    /// No line yet.
    pub(super) fn new(table: &'static Table) -> Self {
        Self { table, columns: table.columns.iter().map(|_| StringViewBuilder::new()).collect() }
    }

    /// Adds a line of a file.
    pub(super) fn push(&mut self, row: &Row, file: &str, line: u64) {
        let mut digits = [0; 20];
        let line = decimal(line, &mut digits);
        for (column, builder) in self.columns.iter_mut().enumerate() {
            match column.checked_sub(row.cells.len()) {
                None => builder.append_option(row.get(column)),
                Some(0) => builder.append_value(file),
                Some(_) => builder.append_value(line),
            }
        }
    }

    /// Takes the lines out.
    pub(super) fn take(&mut self) -> RecordBatch {
        let columns = self.columns.iter_mut().map(|builder| Arc::new(builder.finish()) as ArrayRef).collect();
        RecordBatch::try_new(self.table.schema(), columns).expect("text columns of one length")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_have_the_text_form_of_the_flat_views() {
        let mut row = Row::default();
        row.number(0);
        row.number(1_204_331);
        row.money(5);
        row.money(123_450);
        row.joined(&["Dr. ", "Peggy"]);
        row.or_null(None);
        let days = IsoDays::new(-1, 20_000);
        row.text(days.of(-1));
        row.text(days.of(20_000));
        let cells: Vec<_> = (0..8).map(|column| row.get(column)).collect();
        let expected = ["0", "1204331", "0.05", "1234.50", "Dr. Peggy", "", "1969-12-31", "2024-10-04"];
        let expected: Vec<_> = expected.into_iter().map(|text| (!text.is_empty()).then_some(text)).collect();
        assert_eq!(cells, expected);
        row.set(4, None);
        row.set(5, Some("-"));
        assert_eq!((row.get(4), row.get(5), row.get(6)), (None, Some("-"), Some("1969-12-31")));
    }
}

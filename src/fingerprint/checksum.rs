//! The checksum of rows on their way into the database: the number that [`query`](super::query) finds there.

use std::collections::HashMap;

use arrow::array::{Array, ArrayRef, AsArray, StringViewArray};
use arrow::datatypes::{
    ArrowPrimitiveType, DataType, Date32Type, Decimal64Type, Decimal128Type, Int16Type, Int32Type, Int64Type,
    TimestampMicrosecondType,
};
use arrow::record_batch::RecordBatch;
use md5::{Digest, Md5};

use super::{CHECKSUM_MODULUS, KEY_FACTORS, NULL_NUMBER, NULL_TEXT, PRIMES, WEIGHT_MODULUS, has_weight, is_text};
use crate::error::{Error, Result};
use crate::table::{Column, Table};

/// Days from 1970-01-01 to 2000-01-01, from which dates are counted.
const EPOCH_DAYS: i64 = 10_957;

/// Adds up the rows of a table, in any order and in batches of any size.
#[derive(Debug)]
pub struct Checksum {
    table: &'static Table,
    /// Weights times numbers, and times digests. No table has rows enough to fill it.
    sum: i128,
    /// Digests of texts that occur again and again.
    digests: HashMap<Vec<u8>, i64>,
}

impl Checksum {
    /// Of no rows.
    #[must_use]
    pub fn new(table: &'static Table) -> Self {
        Self { table, sum: 0, digests: HashMap::new() }
    }

    /// Adds the rows of a batch.
    ///
    /// # Errors
    /// When a column has a type that no table has.
    pub fn add(&mut self, batch: &RecordBatch) -> Result<()> {
        let columns: Vec<(&Column, &ArrayRef)> = self.table.columns.iter().zip(batch.columns()).collect();
        let weights = self.weights(&columns, batch.num_rows())?;
        let numbers = numbers(&columns, batch.num_rows())?;
        self.sum += weights.iter().zip(&numbers).map(|(weight, number)| i128::from(weight * number)).sum::<i128>();
        let texts: Vec<(&Column, &StringViewArray)> = columns
            .iter()
            .filter(|(column, _)| is_text(column))
            .map(|(column, cells)| (*column, cells.as_string_view()))
            .collect();
        if texts.is_empty() {
            return Ok(());
        }
        let coded = texts.iter().all(|(column, _)| column.coded);
        let mut joined = Vec::new();
        for (row, weight) in weights.iter().enumerate() {
            join(&texts, row, &mut joined);
            let digest = if coded { self.known_digest(&joined) } else { digest(&joined) };
            self.sum += i128::from(*weight) * i128::from(digest);
        }
        Ok(())
    }

    /// The checksum of all rows so far.
    #[must_use]
    pub fn value(&self) -> i64 {
        i64::try_from(self.sum % i128::from(CHECKSUM_MODULUS)).unwrap_or_default()
    }

    fn known_digest(&mut self, text: &[u8]) -> i64 {
        if let Some(digest) = self.digests.get(text) {
            return *digest;
        }
        let digest = digest(text);
        self.digests.insert(text.to_vec(), digest);
        digest
    }

    fn weights(&self, columns: &[(&Column, &ArrayRef)], rows: usize) -> Result<Vec<i64>> {
        let mut sums = vec![0; rows];
        let keys = columns.iter().filter(|(column, _)| has_weight(self.table, column));
        for ((column, cells), factor) in keys.zip(KEY_FACTORS) {
            add(&mut sums, column, cells, factor.into())?;
        }
        Ok(reduced(sums))
    }
}

/// One number for each row of all that are no texts.
fn numbers(columns: &[(&Column, &ArrayRef)], rows: usize) -> Result<Vec<i64>> {
    let mut sums = vec![0; rows];
    for ((column, cells), prime) in columns.iter().zip(PRIMES.iter().cycle()) {
        if !is_text(column) {
            add(&mut sums, column, cells, (*prime).into())?;
        }
    }
    Ok(reduced(sums))
}

fn reduced(mut sums: Vec<i64>) -> Vec<i64> {
    sums.iter_mut().for_each(|sum| *sum %= i64::from(WEIGHT_MODULUS));
    sums
}

/// Adds a column times a factor.
fn add(sums: &mut [i64], column: &Column, cells: &ArrayRef, factor: i64) -> Result<()> {
    match cells.data_type() {
        DataType::Int16 => primitive::<Int16Type>(sums, cells, factor, i64::from),
        DataType::Int32 => primitive::<Int32Type>(sums, cells, factor, i64::from),
        DataType::Int64 => primitive::<Int64Type>(sums, cells, factor, |value| value),
        DataType::Decimal64(..) => primitive::<Decimal64Type>(sums, cells, factor, |value| value),
        DataType::Decimal128(..) => {
            primitive::<Decimal128Type>(sums, cells, factor, |value| i64::try_from(value).unwrap_or(i64::MAX));
        }
        DataType::Date32 => primitive::<Date32Type>(sums, cells, factor, |day| i64::from(day) - EPOCH_DAYS),
        DataType::Timestamp(..) => {
            primitive::<TimestampMicrosecondType>(sums, cells, factor, |micros| {
                (micros + 500_000).div_euclid(1_000_000)
            });
        }
        DataType::Boolean => {
            // NULL is as good as false, here and in the query.
            for (sum, cell) in sums.iter_mut().zip(cells.as_boolean()) {
                *sum += i64::from(cell.unwrap_or(false)) * factor;
            }
        }
        DataType::Utf8View => {
            let mut text = Vec::new();
            for (row, sum) in sums.iter_mut().enumerate() {
                join(&[(column, cells.as_string_view())], row, &mut text);
                *sum += digest(&text) * factor;
            }
        }
        other => {
            return Err(Error::defect(format!("column `{}` has the type {other}, which no table has", column.name)));
        }
    }
    Ok(())
}

fn primitive<T: ArrowPrimitiveType>(
    sums: &mut [i64],
    cells: &ArrayRef,
    factor: i64,
    number: impl Fn(T::Native) -> i64,
) {
    let cells = cells.as_primitive::<T>();
    if cells.null_count() == 0 {
        sums.iter_mut().zip(cells.values()).for_each(|(sum, value)| *sum += number(*value) * factor);
    } else {
        sums.iter_mut().zip(cells).for_each(|(sum, cell)| *sum += cell.map_or(NULL_NUMBER, &number) * factor);
    }
}

/// The texts of a row, one after another.
fn join(texts: &[(&Column, &StringViewArray)], row: usize, joined: &mut Vec<u8>) {
    joined.clear();
    for (index, (_, cells)) in texts.iter().enumerate() {
        if index > 0 {
            joined.push(b'|');
        }
        let text = if cells.is_null(row) { NULL_TEXT } else { cells.value(row) };
        joined.extend_from_slice(text.as_bytes());
    }
}

/// Nine decimal digits of the MD5 of a text, hexadecimal letters folded onto digits.
fn digest(text: &[u8]) -> i64 {
    let hash = Md5::digest(text);
    let digits = hash.iter().flat_map(|byte| [byte >> 4, byte & 15]).take(9);
    digits.fold(0, |number, digit| number * 10 + i64::from(if digit < 10 { digit } else { digit - 10 }))
}

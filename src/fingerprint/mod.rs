//! An order-free checksum of a table: computed from its rows on their way into the database ([`Checksum`]), and in the database by SQL that
//! both engines run unchanged ([`query`]).
//!
//! Every row has a weight from its primary key, w = (sum of keys x primes) mod (2^31 - 1), or from its last column where there is no
//! key: that is the number of a line. Numbers, dates and booleans of a row are combined
//! into one integer n, its texts into another, t (nine digits of an MD5). The checksum is the sum of w x n and of w x t over all rows, modulo
//! 2^61 - 1: swapping two values between rows or columns changes it, the order of the rows does not. Where all texts are of small sets
//! of words, rows are grouped by them first and each combination is digested once.

mod checksum;

use std::fmt::Write;

pub use checksum::Checksum;

use crate::table::{Column, SqlType, Table};

const WEIGHT_MODULUS: u32 = 2_147_483_647;
const CHECKSUM_MODULUS: u64 = 2_305_843_009_213_693_951;
/// Factors of the columns: a column's factor is the prime at its position.
const PRIMES: [u32; 24] = [3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97];
/// Factors of the columns of the primary key.
const KEY_FACTORS: [u32; 3] = [48_271, 69_621, 39_373];
/// What stands for NULL among numbers and texts; neither occurs.
const NULL_NUMBER: i64 = -987_654_321;
const NULL_TEXT: &str = "~";

/// A query that returns the checksum as one BIGINT, 0 for an empty table.
#[must_use]
pub fn query(table: &Table) -> String {
    let numbers = numbers(table);
    let weight = weight(table);
    let texts: Vec<&Column> = table.columns.iter().filter(|c| is_text(c)).collect();
    let coded = !texts.is_empty() && texts.iter().all(|c| c.coded);
    let digest = digest(&texts);
    let rows = if coded {
        let names: Vec<&str> = texts.iter().map(|c| c.name).collect();
        let names = names.join(", ");
        format!(
            "SELECT n, w * {digest} AS t FROM (SELECT {names}, SUM(w * n) AS n, SUM(w) AS w \
             FROM (SELECT {names}, {numbers} AS n, {weight} AS w FROM {table}) AS r GROUP BY {names}) AS g",
            table = table.path()
        )
    } else {
        let text = if texts.is_empty() { "0" } else { &digest };
        format!(
            "SELECT w * n AS n, w * t AS t FROM (SELECT {numbers} AS n, {text} AS t, {weight} AS w FROM {}) AS r",
            table.path()
        )
    };
    format!(
        "SELECT CAST(COALESCE(SUM(n) + SUM(t), 0) % {CHECKSUM_MODULUS} AS BIGINT) AS fingerprint FROM ({rows}) AS c"
    )
}

/// The checksum as people see it.
#[must_use]
pub fn display(checksum: i64) -> String {
    format!("{checksum:016x}")
}

fn is_text(column: &Column) -> bool {
    matches!(column.sql_type, SqlType::Text | SqlType::Char(_))
}

/// Does the weight of a row depend on the column?
fn has_weight(table: &Table, column: &Column) -> bool {
    match table.primary_key {
        [] => table.columns.last().is_some_and(|last| last.name == column.name),
        key => key.contains(&column.name),
    }
}

/// The weight of a row, from 0 to 2^31 - 2.
fn weight(table: &Table) -> String {
    let keys = table.columns.iter().filter(|column| has_weight(table, column));
    let mut sum = String::new();
    for (column, factor) in keys.zip(KEY_FACTORS) {
        let value = if is_text(column) { digest(&[column]) } else { integer(column) };
        let plus = if sum.is_empty() { "" } else { " + " };
        write!(sum, "{plus}({value}) * {factor}").expect("writing to a string cannot fail");
    }
    format!("(({sum}) % {WEIGHT_MODULUS})")
}

/// One integer of all numbers, dates and booleans of a row; NULL counts as a number that does not occur.
fn numbers(table: &Table) -> String {
    let terms: Vec<String> = table
        .columns
        .iter()
        .zip(PRIMES.iter().cycle())
        .filter(|(column, _)| !is_text(column))
        .map(|(column, prime)| {
            let value = integer(column);
            let value = if column.nullable { format!("COALESCE({value}, {NULL_NUMBER})") } else { value };
            format!("{value} * {prime}")
        })
        .collect();
    if terms.is_empty() { "0".to_owned() } else { format!("(({}) % {WEIGHT_MODULUS})", terms.join(" + ")) }
}

/// A column as a BIGINT.
fn integer(column: &Column) -> String {
    let name = column.name;
    match column.sql_type {
        SqlType::SmallInt | SqlType::Integer | SqlType::BigInt => format!("CAST({name} AS BIGINT)"),
        SqlType::Numeric(_, scale) => {
            let unit = 10i64.pow(u32::from(scale.unsigned_abs()));
            format!("CAST({name} * {unit} AS BIGINT)")
        }
        SqlType::Boolean => format!("CASE WHEN {name} THEN 1 ELSE 0 END"),
        SqlType::Date => format!("CAST({name} - DATE '2000-01-01' AS BIGINT)"),
        SqlType::Timestamp => format!("CAST(EXTRACT(EPOCH FROM {name}) AS BIGINT)"),
        SqlType::Char(_) | SqlType::Text => digest(&[column]),
    }
}

/// Nine decimal digits of the MD5 of the texts, hexadecimal letters folded onto digits.
fn digest(texts: &[&Column]) -> String {
    let joined: Vec<String> = texts
        .iter()
        .map(|c| {
            let text = match c.sql_type {
                SqlType::Char(_) => format!("CAST({} AS TEXT)", c.name),
                _ => c.name.to_owned(),
            };
            if c.nullable { format!("COALESCE({text}, '{NULL_TEXT}')") } else { text }
        })
        .collect();
    format!("CAST(SUBSTR(TRANSLATE(MD5({}), 'abcdef', '012345'), 1, 9) AS BIGINT)", joined.join(" || '|' || "))
}

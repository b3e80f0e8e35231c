//! Comparing results: as multisets of rows unless their order matters, columns by position or by name, numbers by value.

use std::collections::HashMap;

use crate::database::{Rows, Value};

/// How much two numbers may differ, absolutely below 1 and relatively above, if one of them is a floating-point number: what different
/// orders of adding make of a sum. A cent in a billion is more than that.
const TOLERANCE: f64 = 5e-12;

/// Rows that are shown of each kind.
pub const SHOWN: usize = 5;

/// Rows with rounding noise are looked for one by one; not among more than this many.
const SEARCHED: usize = 2_000;

/// What differs between an answer and the solution.
#[derive(Clone, Debug, PartialEq)]
pub enum Difference {
    /// The number of columns: that of the answer, and the wanted one.
    Columns(usize, usize),
    /// Rows: those of the solution that are missing, and those that it does not have.
    Rows {
        /// Rows of the answer, and of the solution.
        counts: (usize, usize),
        /// How many are missing, and the first of them.
        missing: (usize, Vec<Vec<Value>>),
        /// How many are too many, and the first of them.
        unexpected: (usize, Vec<Vec<Value>>),
    },
    /// The rows are right, but not their order; the first place (from 1) where another row is wanted.
    Order(usize),
}

/// What differs between two results; nothing if they are the same.
#[must_use]
pub fn compare(expected: &Rows, found: &Rows, ordered: bool) -> Option<Difference> {
    let (wanted, width) = (expected.columns.len(), found.columns.len());
    if wanted != width {
        return Some(Difference::Columns(width, wanted));
    }
    let by_position = compare_rows(&expected.rows, &found.rows, ordered)?;
    match by_name(expected, found) {
        Some(rows) => compare_rows(&expected.rows, &rows, ordered),
        None => Some(by_position),
    }
}

/// The rows with their columns in the wanted order, if their names are the wanted ones in another order.
fn by_name(expected: &Rows, found: &Rows) -> Option<Vec<Vec<Value>>> {
    let lower = |names: &[String]| names.iter().map(|name| name.to_lowercase()).collect::<Vec<_>>();
    let (wanted, names) = (lower(&expected.columns), lower(&found.columns));
    let places: Vec<usize> =
        wanted.iter().map(|name| names.iter().position(|own| own == name)).collect::<Option<_>>()?;
    let mut sorted = places.clone();
    sorted.sort_unstable();
    sorted.dedup();
    if sorted.len() != wanted.len() || places.is_sorted() {
        return None;
    }
    Some(found.rows.iter().map(|row| places.iter().map(|&place| row[place].clone()).collect()).collect())
}

fn compare_rows(expected: &[Vec<Value>], found: &[Vec<Value>], ordered: bool) -> Option<Difference> {
    let (missing, unexpected) = leftovers(expected, found);
    if !missing.is_empty() || !unexpected.is_empty() {
        let first = |rows: &[&Vec<Value>]| (rows.len(), rows.iter().take(SHOWN).copied().cloned().collect());
        return Some(Difference::Rows {
            counts: (found.len(), expected.len()),
            missing: first(&missing),
            unexpected: first(&unexpected),
        });
    }
    if !ordered {
        return None;
    }
    let place = expected.iter().zip(found).position(|(wanted, row)| !same_row(wanted, row))?;
    Some(Difference::Order(place + 1))
}

/// The rows of each side that have no partner on the other.
fn leftovers<'r>(expected: &'r [Vec<Value>], found: &'r [Vec<Value>]) -> (Vec<&'r Vec<Value>>, Vec<&'r Vec<Value>>) {
    let mut unmatched: HashMap<Vec<Key>, Vec<usize>> = HashMap::new();
    for (index, row) in expected.iter().enumerate().rev() {
        unmatched.entry(key(row)).or_default().push(index);
    }
    let mut is_missing = vec![true; expected.len()];
    let mut unexpected = Vec::new();
    for row in found {
        let partners = unmatched.get_mut(&key(row));
        let place =
            partners.as_ref().and_then(|found| found.iter().rposition(|index| same_row(&expected[*index], row)));
        match partners.zip(place).map(|(partners, place)| partners.remove(place)) {
            Some(index) => is_missing[index] = false,
            None => unexpected.push(row),
        }
    }
    let mut missing: Vec<_> = expected.iter().zip(is_missing).filter(|(_, is)| *is).map(|(row, _)| row).collect();
    // Numbers that are the same but for rounding can have keys on either side of an edge.
    if missing.len() <= SEARCHED && unexpected.len() <= SEARCHED {
        unexpected.retain(|row| match missing.iter().position(|wanted| same_row(wanted, row)) {
            Some(place) => {
                missing.remove(place);
                false
            }
            None => true,
        });
    }
    (missing, unexpected)
}

/// What is the same for all cells that are the same, but for numbers at an edge.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Key {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    Moment(i64),
}

fn key(row: &[Value]) -> Vec<Key> {
    let cell = |value: &Value| match (value.number(), moment(value), value) {
        (Some(number), _, _) if number.abs() < TOLERANCE => Key::Number("0".to_owned()),
        (Some(number), _, _) => Key::Number(format!("{number:.12e}")),
        (_, Some(moment), _) => Key::Moment(moment),
        (_, _, Value::Bool(value)) => Key::Bool(*value),
        // CHAR columns are padded on one engine.
        (_, _, Value::Text(text)) => Key::Text(text.trim_end_matches(' ').to_owned()),
        _ => Key::Null,
    };
    row.iter().map(cell).collect()
}

/// A date is its midnight.
fn moment(value: &Value) -> Option<i64> {
    match *value {
        Value::Date(days) => Some(i64::from(days) * 86_400_000_000),
        Value::Timestamp(micros) => Some(micros),
        _ => None,
    }
}

/// An exact number without trailing zeros.
fn exact(value: &Value) -> Option<(i128, u32)> {
    let (mut digits, mut scale) = match *value {
        Value::Int(number) => (number, 0),
        Value::Decimal(digits, scale) => (digits, scale),
        _ => return None,
    };
    while scale > 0 && digits % 10 == 0 {
        (digits, scale) = (digits / 10, scale - 1);
    }
    Some((digits, scale))
}

fn same_row(one: &[Value], other: &[Value]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
}

fn same(one: &Value, other: &Value) -> bool {
    if let (Some(one), Some(other)) = (exact(one), exact(other)) {
        return one == other;
    }
    match (one.number(), other.number()) {
        (Some(a), Some(b)) => {
            (a - b).abs() <= TOLERANCE * a.abs().max(b.abs()).max(1.0) || (a.is_nan() && b.is_nan()) || a == b
        }
        (None, None) => key(std::slice::from_ref(one)) == key(std::slice::from_ref(other)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(columns: &[&str], rows: &[&[Value]]) -> Rows {
        Rows {
            columns: columns.iter().map(|c| (*c).to_owned()).collect(),
            rows: rows.iter().map(|r| r.to_vec()).collect(),
        }
    }

    fn one(value: Value) -> Rows {
        rows(&["a"], &[&[value]])
    }

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    #[test]
    fn types_and_trailing_zeros_do_not_matter() {
        let same = [
            (Value::Int(5), Value::Decimal(500, 2)),
            (Value::Float(12.5), Value::Decimal(1250, 2)),
            (Value::Float(0.1 + 0.2), Value::Decimal(3, 1)),
            (Value::Float(-0.0), Value::Int(0)),
            (Value::Date(1), Value::Timestamp(86_400_000_000)),
            (text("NY "), text("NY")),
            (Value::Null, Value::Null),
            (Value::Float(f64::NAN), Value::Float(f64::NAN)),
        ];
        for (a, b) in same {
            assert_eq!(compare(&one(a.clone()), &one(b.clone()), true), None, "{a:?} {b:?}");
        }
    }

    #[test]
    fn values_matter() {
        let other = [
            (Value::Null, Value::Int(0)),
            (Value::Null, text("")),
            (Value::Int(5), text("5")),
            (text("ny"), text("NY")),
            (text(" NY"), text("NY")),
            (Value::Decimal(1_129_590_268, 2), Value::Decimal(1_129_590_269, 2)),
            (Value::Float(11_295_902.68), Value::Decimal(1_129_590_269, 2)),
            (Value::Float(1_000_000_000.01), Value::Float(1_000_000_000.02)),
            (Value::Int(1_000_000_000_000_001), Value::Int(1_000_000_000_000_002)),
            (Value::Bool(true), Value::Int(1)),
            (Value::Date(1), Value::Timestamp(86_400_000_001)),
        ];
        for (a, b) in other {
            assert!(compare(&one(a.clone()), &one(b.clone()), false).is_some(), "{a:?} {b:?}");
        }
    }

    #[test]
    fn rows_at_the_edge_of_a_key_find_their_partner() {
        let (low, high) = (1.234_567_890_123_4, 1.234_567_890_123_6);
        assert_ne!(key(&[Value::Float(low)]), key(&[Value::Float(high)]));
        assert_eq!(compare(&one(Value::Float(low)), &one(Value::Float(high)), false), None);
    }

    #[test]
    fn order_and_duplicates() {
        let int = |values: &[i128]| Rows {
            columns: vec!["a".to_owned()],
            rows: values.iter().map(|v| vec![Value::Int(*v)]).collect(),
        };
        assert_eq!(compare(&int(&[1, 2, 2]), &int(&[2, 1, 2]), false), None);
        assert_eq!(compare(&int(&[1, 2, 2]), &int(&[2, 1, 2]), true), Some(Difference::Order(1)));
        let Some(Difference::Rows { counts, missing, unexpected }) = compare(&int(&[1, 2, 2]), &int(&[1, 1, 2]), true)
        else {
            panic!("a row is there too often, another not often enough");
        };
        assert_eq!(counts, (3, 3));
        assert_eq!(missing, (1, vec![vec![Value::Int(2)]]));
        assert_eq!(unexpected, (1, vec![vec![Value::Int(1)]]));
    }

    #[test]
    fn columns_by_position_or_by_name() {
        let wanted = rows(&["state", "n"], &[&[text("NY"), Value::Int(3)]]);
        let other_names = rows(&["x", "y"], &[&[text("NY"), Value::Int(3)]]);
        assert_eq!(compare(&wanted, &other_names, false), None);
        let turned = rows(&["N", "State"], &[&[Value::Int(3), text("NY")]]);
        assert_eq!(compare(&wanted, &turned, false), None);
        let turned_without_names = rows(&["n", "x"], &[&[Value::Int(3), text("NY")]]);
        assert!(compare(&wanted, &turned_without_names, false).is_some());
        let more = rows(&["state", "n", "m"], &[&[text("NY"), Value::Int(3), Value::Int(3)]]);
        assert_eq!(compare(&wanted, &more, false), Some(Difference::Columns(3, 2)));
    }

    #[test]
    fn five_rows_of_each_kind_are_shown() {
        let many = |from: i128| Rows {
            columns: vec!["a".to_owned()],
            rows: (from..from + 20).map(|v| vec![Value::Int(v)]).collect(),
        };
        let Some(Difference::Rows { missing, unexpected, .. }) = compare(&many(0), &many(100), false) else { panic!() };
        assert_eq!((missing.0, missing.1.len(), unexpected.0, unexpected.1.len()), (20, 5, 20, 5));
    }
}

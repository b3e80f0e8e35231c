//! What a student is told of an answer: what differs, never how it is done.

use crate::course::Exercise;
use crate::course::check::Verdict;
use crate::course::compare::Difference;
use crate::database::{Rows, Value};
use serde_json::{Value as Json, json};

use crate::cli::numbers::counted;
use crate::cli::output::table;

/// A verdict in words.
pub(super) fn text(exercise: &Exercise, verdict: &Verdict, rows: Option<&Rows>) -> String {
    match verdict {
        Verdict::Right => format!("right: {}", counted(exercise.points.into(), "point")),
        Verdict::Different(difference) => format!("wrong: {}", differs(exercise, difference, rows)),
        Verdict::Mistake(mistake, difference) => format!("wrong: {mistake}\n{}", differs(exercise, difference, rows)),
        other => line(other),
    }
}

/// A verdict in one line.
pub(super) fn line(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Right => "right".to_owned(),
        Verdict::Refused(reason) => format!("not answered: {}", reason.replace('\n', " ")),
        Verdict::Mistake(mistake, _) => format!("wrong: {mistake}"),
        Verdict::Different(Difference::Columns(found, wanted)) => {
            format!("wrong: {found} columns instead of {wanted}")
        }
        Verdict::Different(Difference::Rows { missing, unexpected, .. }) => {
            format!("wrong: {} missing, {} unexpected", counted(wide(missing.0), "row"), wide(unexpected.0))
        }
        Verdict::Different(Difference::Order(place)) => format!("wrong: the order of the rows, from row {place} on"),
        Verdict::OnlyHere => {
            "wrong: right on this database but not on another; does the query hold values that it should compute?"
                .to_owned()
        }
        Verdict::RightFor(student) => format!("wrong: this is the result for the database of {student}"),
    }
}

/// The same as a document.
pub(super) fn document(exercise: &Exercise, verdict: &Verdict) -> Json {
    let difference = match verdict {
        Verdict::Mistake(_, difference) | Verdict::Different(difference) => Some(difference),
        _ => None,
    };
    let rows =
        |rows: &[Vec<Value>]| json!(rows.iter().map(|row| row.iter().map(cell).collect()).collect::<Vec<Vec<_>>>());
    let difference = difference.map(|difference| match difference {
        Difference::Columns(found, wanted) => json!({ "kind": "columns", "found": found, "wanted": wanted }),
        Difference::Rows { counts, missing, unexpected } => json!({
            "kind": "rows", "found": counts.0, "wanted": counts.1, "missing": missing.0, "unexpected": unexpected.0,
            "missing_rows": rows(&missing.1), "unexpected_rows": rows(&unexpected.1),
        }),
        Difference::Order(place) => json!({ "kind": "order", "row": place }),
    });
    json!({
        "exercise": exercise.id(),
        "verdict": verdict.as_str(),
        "message": line(verdict),
        "points": if verdict.is_right() { exercise.points } else { 0 },
        "possible": exercise.points,
        "difference": difference,
    })
}

fn differs(exercise: &Exercise, difference: &Difference, rows: Option<&Rows>) -> String {
    match difference {
        Difference::Columns(found, wanted) => {
            let names = exercise.columns.join(", ");
            format!("the result has {} instead of {wanted}: {names}", counted(wide(*found), "column"))
        }
        Difference::Order(place) => {
            format!("the rows are right but their order is not; it differs from row {place} on")
        }
        Difference::Rows { counts, missing, unexpected } => {
            let (found, wanted) = counts;
            let rows_found = counted(wide(*found), "row");
            let mut text = match found == wanted {
                true => format!("the result has {rows_found}, the right number, but other rows"),
                false => format!("the result has {rows_found} instead of {wanted}"),
            };
            // The names that the student gave, in the student's order, would not fit the rows of the solution.
            let names: Vec<&str> = exercise.columns.iter().map(String::as_str).collect();
            let own: Vec<&str> = rows.map(|rows| rows.columns.iter().map(String::as_str).collect()).unwrap_or_default();
            text.push_str(&some("missing", missing, &names));
            text.push_str(&some("unexpected", unexpected, &own));
            text
        }
    }
}

/// Rows of a kind, the first of them shown.
fn some(kind: &str, (count, first): &(usize, Vec<Vec<Value>>), names: &[&str]) -> String {
    if *count == 0 {
        return String::new();
    }
    let shown = if first.len() < *count { format!(", the first {}", first.len()) } else { String::new() };
    let rows = first.iter().map(|row| row.iter().map(cell).collect()).collect();
    format!("\n\n{}{shown}:\n{}", counted(wide(*count), &format!("{kind} row")), table(names, &[], rows))
}

/// A cell for people: NULL can be seen, and long texts are cut.
fn cell(value: &Value) -> String {
    const LONGEST: usize = 60;
    let text = match value {
        Value::Null => "NULL".to_owned(),
        other => other.to_string(),
    };
    if text.chars().count() > LONGEST { text.chars().take(LONGEST).chain(['.'; 3]).collect() } else { text }
}

fn wide(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

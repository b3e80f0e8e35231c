//! Typical wrong answers to an exercise: `mutants.sql`, where each says how it differs from the solution, or is a query of its own.
//!
//! ```sql
//! -- mutant: starts_at_23
//! -- mistake: You begin after 22:59; the hour from 22:00 is part of the night.
//! -- replace:
//! WHERE EXTRACT(HOUR FROM arrival_timestamp) >= 22
//! -- with:
//! WHERE EXTRACT(HOUR FROM arrival_timestamp) > 22
//!
//! -- mutant: day_shift_too
//! -- mistake: You count the arrivals of the whole day.
//! -- leave out:
//! WHERE EXTRACT(HOUR FROM arrival_timestamp) >= 22
//!     OR EXTRACT(HOUR FROM arrival_timestamp) < 6
//!
//! -- mutant: everybody
//! -- mistake: You count patients who were never here.
//! -- query:
//! SELECT COUNT(*) FROM patients;
//! ```
//!
//! `replace` and `with`, or `leave out`, may come several times, and all of them speak of the solution as it is: each text must be found
//! in it exactly once. What is left out goes with the white space before it. No other comment is allowed.

/// A typical wrong answer.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// Its name.
    pub name: &'static str,
    /// What is wrong with it, in words that give nothing away.
    pub mistake: &'static str,
    /// The query.
    pub sql: String,
}

/// A header line `-- key: value` and the SQL below it.
#[derive(Debug, PartialEq, Eq)]
struct Part {
    key: &'static str,
    value: &'static str,
    sql: String,
}

/// The mutants of a solution, in the order of the file. An error says which mutant is wrong, and how.
pub(super) fn read(text: &'static str, solution: &str) -> Result<Vec<Mutant>, String> {
    let parts = parts(text)?;
    let mut mutants: Vec<Mutant> = Vec::new();
    for parts in parts.chunk_by(|_, next| next.key != "mutant") {
        let mutant = mutant(parts, solution)?;
        if mutants.iter().any(|other| other.name == mutant.name) {
            return Err(format!("has two mutants `{}`", mutant.name));
        }
        mutants.push(mutant);
    }
    Ok(mutants)
}

/// The headers of a file with what stands below them, without empty lines before and after.
fn parts(text: &'static str) -> Result<Vec<Part>, String> {
    let mut parts: Vec<Part> = Vec::new();
    for line in text.lines() {
        if let Some(comment) = line.trim_start().strip_prefix("--") {
            let (key, value) = match comment.split_once(':').map(|(key, value)| (key.trim(), value.trim())) {
                Some((key @ ("mutant" | "mistake"), value)) if !value.is_empty() => (key, value),
                Some((key @ ("replace" | "with" | "leave out" | "query"), "")) => (key, ""),
                _ => return Err(format!("has a line in `mutants.sql` that is no header: `{line}`")),
            };
            parts.push(Part { key, value, sql: String::new() });
        } else if let Some(part) = parts.last_mut() {
            part.sql.push_str(line);
            part.sql.push('\n');
        } else if !line.trim().is_empty() {
            return Err(format!("has text in `mutants.sql` before the first header: `{line}`"));
        }
    }
    for part in &mut parts {
        part.sql = part.sql.trim_start_matches('\n').trim_end().to_owned();
    }
    Ok(parts)
}

fn mutant(parts: &[Part], solution: &str) -> Result<Mutant, String> {
    let [Part { key: "mutant", value: name, sql: above }, changes @ ..] = parts else {
        return Err("has a `mutants.sql` that does not begin with `-- mutant: ...`".to_owned());
    };
    let wrong = |what: &str| format!("has a mutant `{name}` {what}");
    if !name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_')) {
        return Err(wrong("whose name is not of small letters, digits and underscores"));
    }
    let [Part { key: "mistake", value: mistake, sql: below }, changes @ ..] = changes else {
        return Err(wrong("without `-- mistake: ...` after its name"));
    };
    if !above.is_empty() || !below.is_empty() {
        return Err(wrong("with SQL below its name or its mistake"));
    }
    let sql = query(changes, solution).map_err(|what| wrong(&what))?;
    if is_same(&sql, solution) {
        return Err(wrong("that is the solution"));
    }
    Ok(Mutant { name, mistake, sql })
}

/// The query: a whole one, or the solution with other text in some places.
fn query(changes: &[Part], solution: &str) -> Result<String, String> {
    if let Some(empty) = changes.iter().find(|part| part.sql.is_empty()) {
        return Err(format!("with nothing below `-- {}:`", empty.key));
    }
    if let [Part { key: "query", sql, .. }] = changes {
        return Ok(sql.clone());
    }
    let (mut edits, mut rest) = (Vec::new(), changes);
    while !rest.is_empty() {
        let (old, new) = match rest {
            [Part { key: "replace", sql: old, .. }, Part { key: "with", sql: new, .. }, tail @ ..] => {
                rest = tail;
                (old, new.as_str())
            }
            [Part { key: "leave out", sql: old, .. }, tail @ ..] => {
                rest = tail;
                (old, "")
            }
            _ => return Err("that is neither `replace` and `with`, `leave out`, nor one `query`".to_owned()),
        };
        edits.push(edit(solution, old, new)?);
    }
    if edits.is_empty() {
        return Err("that says nothing of its query".to_owned());
    }
    edited(solution, edits)
}

/// A place in the solution, from and to, and what stands there instead.
type Edit<'t> = (usize, usize, &'t str);

fn edit<'t>(solution: &str, old: &str, new: &'t str) -> Result<Edit<'t>, String> {
    if is_same(old, new) {
        return Err(format!("that replaces text by itself: `{old}`"));
    }
    // Places that overlap count, too: in `a AND a AND a`, `a AND a` is no clear place.
    let mut places = solution.char_indices().map(|(at, _)| at).filter(|&at| solution[at..].starts_with(old));
    let Some(start) = places.next() else { return Err(format!("whose text is not in the solution: `{old}`")) };
    if places.next().is_some() {
        return Err(format!("whose text is in the solution more than once: `{old}`"));
    }
    let from = if new.is_empty() { solution[..start].trim_end().len() } else { start };
    Ok((from, start + old.len(), new))
}

fn edited(solution: &str, mut edits: Vec<Edit<'_>>) -> Result<String, String> {
    edits.sort_unstable();
    let (mut sql, mut at) = (String::new(), 0);
    for (from, to, new) in edits {
        let kept = solution.get(at..from).ok_or("that changes the same text twice")?;
        sql.push_str(kept);
        sql.push_str(new);
        at = to;
    }
    sql.push_str(&solution[at..]);
    Ok(sql.trim().to_owned())
}

/// The same but for white space.
fn is_same(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOLUTION: &str = "SELECT state, COUNT(*) AS patients\nFROM patients\nWHERE age > 17\n    AND NOT is_dead\n\
        GROUP BY state\nORDER BY state;\n";

    /// The query of one mutant that says this of it.
    fn sql(changes: &'static str) -> Result<String, String> {
        let text = format!("-- mutant: one\n-- mistake: You.\n{changes}");
        read(text.leak(), SOLUTION).map(|mutants| mutants[0].sql.clone())
    }

    #[test]
    fn a_mutant_is_the_solution_with_other_text() {
        let text = "\n-- mutant: children_too\n-- mistake: You count children: all of them.\n-- leave out:\nage > 17\n    AND\n\n\
            -- mutant: by_city\n-- mistake: You group by city.\n-- replace:\nORDER BY state\n-- with:\nORDER BY city,\n    state\n\
            -- replace:\nSELECT state\n-- with:\nSELECT city\n\n\n-- mutant: other\n-- mistake: You.\n-- query:\n\nSELECT 1\n\nFROM a;\n";
        let found = read(text, SOLUTION).unwrap();
        let names: Vec<_> = found.iter().map(|mutant| (mutant.name, mutant.mistake)).collect();
        let expected = [
            ("children_too", "You count children: all of them."),
            ("by_city", "You group by city."),
            ("other", "You."),
        ];
        assert_eq!(names, expected);
        assert_eq!(found[0].sql, SOLUTION.replace(" age > 17\n    AND", "").trim());
        assert_eq!(
            found[1].sql,
            SOLUTION
                .replace("ORDER BY state", "ORDER BY city,\n    state")
                .replace("SELECT state", "SELECT city")
                .trim()
        );
        assert_eq!(found[2].sql, "SELECT 1\n\nFROM a;");
        assert!(read("", SOLUTION).unwrap().is_empty());
    }

    #[test]
    fn lines_that_are_left_out_leave_no_empty_line() {
        let without = "SELECT state, COUNT(*) AS patients\nFROM patients\nGROUP BY state\nORDER BY state;";
        assert_eq!(sql("-- leave out:\nWHERE age > 17\n    AND NOT is_dead\n").unwrap(), without);
        let two = "-- leave out:\nWHERE age > 17\n-- leave out:\n    AND NOT is_dead\n";
        assert_eq!(sql(two).unwrap(), without);
    }

    #[test]
    fn a_file_that_is_not_clear_is_refused() {
        for (text, message) in [
            ("SELECT 1\n-- mutant: a", "text in `mutants.sql` before the first header: `SELECT 1`"),
            ("-- Mutants of this exercise", "no header: `-- Mutants of this exercise`"),
            ("-- mutant: a\n-- mistake", "no header: `-- mistake`"),
            ("-- mutant: a\n-- mistake:\n", "no header: `-- mistake:`"),
            ("-- mutant: a\n-- mistak: You.", "no header: `-- mistak: You.`"),
            ("-- mutant: a\n-- mistake: You.\n-- query: SELECT 1", "no header: `-- query: SELECT 1`"),
            ("-- mutant: a\n-- mistake: You.\n-- query:\nSELECT\n  -- all\n  1", "no header: `  -- all`"),
            ("-- mistake: You.\n-- query:\nSELECT 1", "does not begin with `-- mutant: ...`"),
            ("-- mutant: A b\n-- mistake: You.\n-- query:\nSELECT 1", "`A b` whose name"),
            ("-- mutant: a\n-- query:\nSELECT 1", "`a` without `-- mistake: ...`"),
            ("-- mutant: a\nSELECT 1\n-- mistake: You.\n-- query:\nSELECT 1", "`a` with SQL below its name"),
            ("-- mutant: a\n-- mistake: You.\nSELECT 1", "`a` with SQL below its name or its mistake"),
            (
                "-- mutant: a\n-- mistake: You.\n-- query:\nSELECT 1\n-- mutant: a\n-- mistake: You.\n-- query:\nSELECT 2",
                "two mutants `a`",
            ),
        ] {
            let error = read(text, SOLUTION).unwrap_err();
            assert!(error.contains(message), "{text}: {error}");
        }
    }

    #[test]
    fn a_change_that_is_not_clear_is_refused() {
        for (changes, message) in [
            ("", "says nothing of its query"),
            ("-- query:\n\n", "nothing below `-- query:`"),
            ("-- replace:\nage\n-- with:\n", "nothing below `-- with:`"),
            ("-- replace:\nage\n", "neither"),
            ("-- with:\nage\n", "neither"),
            ("-- replace:\nage\n-- replace:\nstate\n-- with:\ncity\n", "neither"),
            ("-- query:\nSELECT 1\n-- query:\nSELECT 2\n", "neither"),
            ("-- leave out:\nWHERE age > 17\n-- query:\nSELECT 2\n", "neither"),
            ("-- mistake: You.\n-- query:\nSELECT 2\n", "nothing below `-- mistake:`"),
            ("-- replace:\nWHERE  age\n-- with:\nWHERE\n", "not in the solution: `WHERE  age`"),
            ("-- leave out:\nHAVING\n", "not in the solution: `HAVING`"),
            ("-- replace:\nBY state\n-- with:\nBY city\n", "more than once: `BY state`"),
            ("-- replace:\nage > 17\n-- with:\nage  >  17\n", "replaces text by itself: `age > 17`"),
            ("-- replace:\nage > 17\n-- with:\nage\n-- replace:\n17\n-- with:\n18\n", "changes the same text twice"),
            (
                "-- query:\nSELECT state, COUNT(*) AS patients FROM patients WHERE age > 17 AND NOT is_dead GROUP BY state ORDER BY state;",
                "that is the solution",
            ),
        ] {
            let error = sql(changes).unwrap_err();
            assert!(error.starts_with("has a mutant `one` ") && error.contains(message), "{changes}: {error}");
        }
        let twice = read("-- mutant: a\n-- mistake: You.\n-- leave out:\na OR a\n", "a OR a OR a").unwrap_err();
        assert!(twice.contains("more than once"), "{twice}");
    }
}

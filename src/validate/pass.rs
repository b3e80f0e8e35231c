//! A pass: checks that are run one after the other on one connection, since they take their rows from the same source. Assertions
//! that only pick rows of the source are counted in one reading of it.

use std::time::Instant;

use super::check::{Assertion, Check, Kind, Outcome, milliseconds};
use super::source::Source;
use crate::database::{Database, Value};
use crate::error::{Error, Result};

/// Checks with the same source, or one check that has none; each with its place among all checks.
pub(super) struct Pass {
    source: Option<Source>,
    checks: Vec<(usize, Check)>,
}

/// Outcomes, each with the place of its check.
type Outcomes = Vec<(usize, Outcome)>;

/// Puts checks with the same source together. Passes over sources come first, since they take longest.
pub(super) fn plan(checks: &[Check]) -> Result<Vec<Pass>> {
    let mut shared: Vec<Pass> = Vec::new();
    let mut single = Vec::new();
    for (place, check) in checks.iter().copied().enumerate() {
        let Some(source) = check.source()? else {
            single.push(Pass { source: None, checks: vec![(place, check)] });
            continue;
        };
        match shared.iter_mut().find(|pass| pass.source == Some(source)) {
            Some(pass) => pass.checks.push((place, check)),
            None => shared.push(Pass { source: Some(source), checks: vec![(place, check)] }),
        }
    }
    shared.extend(single);
    Ok(shared)
}

impl Pass {
    /// Runs its checks.
    pub(super) fn run(&self, database: &mut dyn Database) -> Result<Outcomes> {
        let Some(source) = self.source else { return self.run_each(database, &self.checks, |query| query.to_owned()) };
        // Who may not make temporary tables has the rows computed again for each check.
        let is_stored = source.is_stored() && database.create_temporary(source.name(), source.query()).is_ok();
        let complete = |query: &str| if is_stored { query.to_owned() } else { source.in_front_of(query) };
        let outcomes = self.run_all(database, source, &complete);
        if is_stored {
            database.drop_temporary(source.name())?;
        }
        outcomes
    }

    fn run_all(
        &self,
        database: &mut dyn Database,
        source: Source,
        complete: &dyn Fn(&str) -> String,
    ) -> Result<Outcomes> {
        let picks = |check: &Check| {
            let is_assertion = check.kind == Kind::Assertion;
            source.condition(check.file.query()).filter(|_| is_assertion)
        };
        let (counted, rest): (Vec<_>, Vec<_>) =
            self.checks.iter().copied().partition(|(_, check)| picks(check).is_some());
        let mut outcomes = self.run_each(database, &rest, complete)?;
        if counted.is_empty() {
            return Ok(outcomes);
        }
        let began = Instant::now();
        let conditions: Vec<&str> = counted.iter().filter_map(|(_, check)| picks(check)).collect();
        let counts = database.query(&complete(&count_all(source, &conditions))).map_err(|cause| Error::Format {
            context: format!("cannot run the assertions on `{}`", source.name()),
            source: Box::new(cause),
        })?;
        let milliseconds = milliseconds(began);
        for (column, (place, check)) in counted.iter().enumerate() {
            let violations = counts.rows.first().and_then(|row| row.get(column)).and_then(Value::integer);
            let violations = violations.unwrap_or_default();
            let assertion = Assertion::new(check, violations).with_sample(database, &complete(check.file.query()))?;
            outcomes.push((*place, Outcome::Assertion(assertion.with_time(milliseconds))));
        }
        Ok(outcomes)
    }

    fn run_each(
        &self,
        database: &mut dyn Database,
        checks: &[(usize, Check)],
        complete: impl Fn(&str) -> String,
    ) -> Result<Outcomes> {
        checks.iter().map(|(place, check)| Ok((*place, check.run(database, &complete(check.file.query()))?))).collect()
    }
}

/// A query that counts the rows of a source for each condition.
fn count_all(source: Source, conditions: &[&str]) -> String {
    let counts: Vec<String> = conditions
        .iter()
        .enumerate()
        .map(|(column, condition)| format!("    COUNT(*) FILTER (WHERE\n{condition}\n) AS count_{column}"))
        .collect();
    format!("SELECT\n{}\nFROM {}", counts.join(",\n"), source.name())
}

//! One check: an assertion returns the rows that break a rule; a metric returns a value and the band it should lie in.

use std::time::Instant;

use serde::Serialize;
use serde_json::{Map, Value as Json};

use super::source::Source;
use crate::database::{Database, Rows, Value};
use crate::embedded::SqlFile;
use crate::error::{Error, Result};
use crate::insights::{Finding, Insight, Measured, State};

pub(super) const SAMPLE_ROWS: usize = 5;

/// What a check is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Assertion,
    Metric,
    Insight,
}

impl Kind {
    /// The folder of its files.
    pub(super) fn folder(self) -> &'static str {
        match self {
            Self::Assertion => "assertions",
            Self::Metric => "metrics",
            Self::Insight => "insights",
        }
    }
}

/// One file, to be run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Check {
    pub(super) dataset: &'static str,
    pub(super) kind: Kind,
    pub(super) file: SqlFile,
}

/// How a check came out.
pub(super) enum Outcome {
    Assertion(Assertion),
    Metrics(Vec<Metric>),
    /// What the query returned, and how long that took in milliseconds.
    Insight(Result<Rows>, u64),
}

impl Check {
    /// Where its rows come from, if not straight from tables.
    pub(super) fn source(&self) -> Result<Option<Source>> {
        self.file.headers("from").next().map(|name| Source::find(self.dataset, name)).transpose()
    }

    /// The constraints that make its rule hold wherever they are in force; none for most.
    pub(super) fn enforced_by(&self) -> Vec<&'static str> {
        self.file.headers("enforced by").flat_map(|names| names.split(", ")).collect()
    }

    /// Runs it; `query` is its query made complete.
    pub(super) fn run(&self, database: &mut dyn Database, query: &str) -> Result<Outcome> {
        match self.kind {
            Kind::Assertion => self.assertion(database, query).map(Outcome::Assertion),
            Kind::Metric => metrics(database, self.dataset, self.file, query).map(Outcome::Metrics),
            Kind::Insight => {
                let began = Instant::now();
                let rows = database.query(query).map_err(|source| self.cannot_run(source));
                Ok(Outcome::Insight(rows, milliseconds(began)))
            }
        }
    }

    fn assertion(&self, database: &mut dyn Database, query: &str) -> Result<Assertion> {
        let began = Instant::now();
        // The query stands on lines of its own, since it may end in a comment.
        let counted = database
            .query(&format!("SELECT COUNT(*) AS violation_count FROM (\n{query}\n) AS violations"))
            .map_err(|source| self.cannot_run(source))?;
        let violations = counted.single().and_then(Value::integer).unwrap_or_default();
        Ok(Assertion::new(self, violations).with_sample(database, query)?.with_time(milliseconds(began)))
    }

    fn cannot_run(&self, source: Error) -> Error {
        cannot_run(self.dataset, self.kind.folder(), self.file, source)
    }
}

/// A rule, and how many rows break it.
#[derive(Clone, Debug, Serialize)]
pub struct Assertion {
    /// Name of its file.
    pub name: &'static str,
    /// What must hold.
    pub asserts: String,
    /// Rows that break it.
    pub violations: i64,
    /// The first of those, up to five.
    pub sample: Vec<Map<String, Json>>,
    /// Are there none?
    pub passed: bool,
    /// Constraints in force that leave no room for a violation, so that no row was read; empty where rows were read.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub enforced_by: Vec<&'static str>,
    /// The source of its rows, if they do not come straight from tables. Assertions with the same source are counted together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<&'static str>,
    /// How long it took; of assertions that were counted together, the time of all.
    pub milliseconds: u64,
}

impl Assertion {
    /// An assertion with so many violations.
    pub(super) fn new(check: &Check, violations: i64) -> Self {
        Self {
            name: check.file.name,
            asserts: check.file.header("asserts").unwrap_or_default(),
            violations,
            sample: Vec::new(),
            passed: violations == 0,
            enforced_by: Vec::new(),
            source: check.file.headers("from").next(),
            milliseconds: 0,
        }
    }

    /// One whose rule constraints enforce.
    pub(super) fn enforced(check: &Check) -> Self {
        Self { enforced_by: check.enforced_by(), ..Self::new(check, 0) }
    }

    /// Adds the first rows of its query, if there are violations.
    pub(super) fn with_sample(mut self, database: &mut dyn Database, query: &str) -> Result<Self> {
        if self.violations > 0 {
            let limited = format!("SELECT * FROM (\n{query}\n) AS violations LIMIT {SAMPLE_ROWS}");
            self.sample = objects(&database.query(&limited)?);
        }
        Ok(self)
    }

    pub(super) fn with_time(self, milliseconds: u64) -> Self {
        Self { milliseconds, ..self }
    }
}

/// A measured value.
#[derive(Clone, Debug, Serialize)]
pub struct Metric {
    /// Name of its file, and after a slash of its part where the file measures several.
    pub name: String,
    /// Its part of the file.
    #[serde(skip)]
    pub part: Option<String>,
    /// What is measured.
    pub means: String,
    /// Unit of the value; empty for a plain number.
    pub unit: String,
    /// What is expected, in words.
    pub expect: String,
    /// The rows it is measured on, where these are not all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sample: Option<&'static str>,
    /// The value; null when there are no data to measure.
    pub value: Json,
    /// Least accepted value; null if there is none.
    pub band_low: Json,
    /// Greatest accepted value; null if there is none.
    pub band_high: Json,
    /// Does the value lie in the band, bounds included? A missing value passes.
    pub passed: bool,
    /// How long its file took.
    pub milliseconds: u64,
}

impl Metric {
    /// The values of an insight. Where it is not to be judged there are no bands.
    pub(super) fn of_insight(insight: &Insight, finding: &Finding) -> Vec<Self> {
        let judged = matches!(finding.state, State::Found | State::Missed | State::FoundThoughDisabled);
        let bound = |bound: Option<f64>| bound.filter(|_| judged).map_or(Json::Null, Json::from);
        let metric = |value: &Measured| Self {
            name: format!("{}/{}", insight.full_name(), value.name),
            part: None,
            means: insight.question.clone(),
            unit: String::new(),
            expect: match finding.state {
                State::TooFewPatients => format!("{}, with at least {} patients", value.expect, insight.patients),
                State::Disabled | State::FoundThoughDisabled => {
                    format!("not {}, since the effect is disabled", value.expect)
                }
                State::Found | State::Missed => value.expect.clone(),
            },
            sample: None,
            value: value.value.map_or(Json::Null, Json::from),
            band_low: bound(value.band_low),
            band_high: bound(value.band_high),
            passed: match finding.state {
                State::Missed => value.in_band,
                state => state.is_right(),
            },
            milliseconds: finding.milliseconds,
        };
        finding.values.iter().map(metric).collect()
    }
}

/// Runs a metric file: one row, or one for each part where it has a column `part`.
fn metrics(database: &mut dyn Database, dataset: &str, file: SqlFile, query: &str) -> Result<Vec<Metric>> {
    let began = Instant::now();
    let cannot_run = |source| cannot_run(dataset, "metrics", file, source);
    let found = database.query(query).map_err(cannot_run)?;
    let column = |name: &str| {
        let index = found.columns.iter().position(|column| column.eq_ignore_ascii_case(name));
        index.ok_or_else(|| cannot_run(Error::defect(format!("it returned no column `{name}`"))))
    };
    let (value, low, high) = (column("value")?, column("band_low")?, column("band_high")?);
    let part = column("part").ok();
    if part.is_none() && found.rows.len() != 1 {
        return Err(cannot_run(Error::defect(format!("it returned {} rows, not one", found.rows.len()))));
    }
    let milliseconds = milliseconds(began);
    let metric = |row: &Vec<Value>| {
        let part = part.map(|part| row[part].to_string());
        Metric {
            name: part.as_ref().map_or_else(|| file.name.to_owned(), |part| format!("{}/{part}", file.name)),
            part,
            means: file.header("means").or_else(|| file.header("metric")).unwrap_or_default(),
            unit: file.header("unit").unwrap_or_default(),
            expect: file.header("expect").unwrap_or_default(),
            sample: file.headers("sample").next(),
            value: row[value].to_json(),
            band_low: row[low].to_json(),
            band_high: row[high].to_json(),
            passed: in_band(&row[value], &row[low], &row[high]),
            milliseconds,
        }
    };
    Ok(found.rows.iter().map(metric).collect())
}

/// A missing value passes, and so does any value where there is no bound.
fn in_band(value: &Value, low: &Value, high: &Value) -> bool {
    if *value == Value::Null || (*low == Value::Null && *high == Value::Null) {
        return true;
    }
    let Some(value) = value.number() else { return false };
    low.number().is_none_or(|low| low <= value) && high.number().is_none_or(|high| value <= high)
}

fn objects(rows: &Rows) -> Vec<Map<String, Json>> {
    let object = |row: &Vec<Value>| rows.columns.iter().cloned().zip(row.iter().map(Value::to_json)).collect();
    rows.rows.iter().map(object).collect()
}

pub(super) fn milliseconds(began: Instant) -> u64 {
    u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX)
}

fn cannot_run(dataset: &str, kind: &str, file: SqlFile, source: Error) -> Error {
    Error::Format {
        context: format!("cannot run the check `sql/{dataset}/{kind}/{}.sql`", file.name),
        source: Box::new(source),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_belong_to_the_band_and_missing_ones_accept_everything() {
        let (low, high) = (Value::Int(1), Value::Decimal(25, 1));
        assert!(in_band(&Value::Int(1), &low, &high));
        assert!(in_band(&Value::Float(2.5), &low, &high));
        assert!(!in_band(&Value::Float(2.6), &low, &high));
        assert!(!in_band(&Value::Int(0), &low, &Value::Null));
        assert!(in_band(&Value::Int(9), &low, &Value::Null));
        assert!(in_band(&Value::Null, &low, &high));
        assert!(in_band(&Value::Text("anything".to_owned()), &Value::Null, &Value::Null));
    }
}

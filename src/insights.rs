//! Insights: the queries that find what is planted. Each phenomenon has one, `sql/<dataset>/insights/<phenomenon>.sql`, whose header says
//! which values it should return, and in which words to tell them.

use std::fmt;
use std::time::Instant;

use serde::Serialize;

use crate::database::{Database, Rows};
use crate::datasets::{Dataset, Phenomenon};
use crate::embedded::{self, SqlFile};
use crate::error::{Error, Result};
use crate::numbers::separated;
use crate::record::RunOptions;

/// A phenomenon with the query that finds it.
#[derive(Clone, Debug)]
pub struct Insight {
    /// The dataset.
    pub dataset: &'static Dataset,
    /// What is planted.
    pub phenomenon: &'static Phenomenon,
    /// What is asked, for people.
    pub question: String,
    /// What the query should return.
    pub expectations: Vec<Expectation>,
    /// What it returns when the phenomenon is switched off: names and values, for people.
    pub absent: Vec<String>,
    /// Where the expected strength comes from.
    pub source: String,
    /// The least number of patients for which the bands hold.
    pub patients: u64,
    template: String,
    file: SqlFile,
}

/// A value that a query should return.
#[derive(Clone, Debug, PartialEq)]
pub struct Expectation {
    /// The value.
    pub cell: Cell,
    /// Least accepted value.
    pub low: Option<f64>,
    /// Greatest accepted value.
    pub high: Option<f64>,
    /// The band as it is written.
    pub band: String,
}

/// A value of a result: a column, and where there are several rows, the text in the first column of its row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    column: String,
    row: Option<String>,
}

/// What came of a query.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    /// The dataset.
    pub dataset: &'static str,
    /// The phenomenon.
    pub phenomenon: &'static str,
    /// What is planted.
    pub story: &'static str,
    /// What was asked.
    pub question: String,
    /// The answer in words.
    pub answer: String,
    /// The values beside what was expected.
    pub values: Vec<Measured>,
    /// How it stands.
    pub state: State,
    /// How long the query took.
    pub milliseconds: u64,
}

/// A value beside what was expected.
#[derive(Clone, Debug, Serialize)]
pub struct Measured {
    /// Its name, as in the header of the query.
    pub name: String,
    /// The value; null if the query returned none.
    pub value: Option<f64>,
    /// What is expected, in words.
    pub expect: String,
    /// Least accepted value.
    pub band_low: Option<f64>,
    /// Greatest accepted value.
    pub band_high: Option<f64>,
    /// Does it lie in the band, bounds included?
    pub in_band: bool,
}

/// How a finding stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Every value lies in its band.
    Found,
    /// A value lies outside its band.
    Missed,
    /// The effect is disabled here, and a value lies outside its band, as it should.
    Disabled,
    /// The effect is disabled here, and yet every value lies in its band.
    FoundThoughDisabled,
    /// There are fewer patients than the bands are made for.
    TooFewPatients,
}

impl State {
    /// Is it as it should be, or not to be judged?
    #[must_use]
    pub fn is_right(self) -> bool {
        !matches!(self, Self::Missed | Self::FoundThoughDisabled)
    }
}

/// The insights of a dataset, in the order of its phenomena.
///
/// # Errors
/// When a header cannot be read, which is a defect of this build.
pub fn insights(dataset: &'static Dataset) -> Result<Vec<Insight>> {
    let files = embedded::sql(dataset.name, "insights");
    let of = |phenomenon: &&'static Phenomenon| {
        let file = files.iter().find(|file| file.name == phenomenon.name);
        let file =
            file.ok_or_else(|| Error::defect(format!("there is no query for {}.{}", dataset.name, phenomenon.name)));
        Insight::read(dataset, phenomenon, *file?)
    };
    dataset.phenomena.iter().map(of).collect()
}

impl Insight {
    /// Reads the header of a query.
    ///
    /// # Errors
    /// When a line is missing or cannot be read.
    pub fn read(dataset: &'static Dataset, phenomenon: &'static Phenomenon, file: SqlFile) -> Result<Self> {
        let malformed = |what: &str| {
            Error::defect(format!("`sql/{}/insights/{}.sql` has no proper line `-- {what}`", dataset.name, file.name))
        };
        let header = |key: &'static str| file.header(key).ok_or_else(|| malformed(key));
        let expectations: Option<Vec<_>> = file.headers("expect").map(Expectation::read).collect();
        let expectations = expectations.filter(|all| !all.is_empty()).ok_or_else(|| malformed("expect"))?;
        Ok(Self {
            dataset,
            phenomenon,
            question: header("question")?,
            expectations,
            absent: file.headers("absent").map(str::to_owned).collect(),
            source: header("source")?,
            patients: header("patients")?.replace('_', "").parse().map_err(|_| malformed("patients"))?,
            template: header("says")?,
            file,
        })
    }

    /// Its name, with the dataset.
    #[must_use]
    pub fn full_name(&self) -> String {
        format!("{}.{}", self.dataset.name, self.phenomenon.name)
    }

    /// The query, without the header.
    #[must_use]
    pub fn query(&self) -> &'static str {
        let text = self.file.query();
        let header: usize = text.split_inclusive('\n').take_while(|line| line.starts_with("--")).map(str::len).sum();
        &text[header..]
    }

    /// Asks the database; `run` is the load that its dataset comes from.
    ///
    /// # Errors
    /// When the query cannot be run, or does not return what the header names.
    pub fn find(&self, database: &mut dyn Database, run: &RunOptions) -> Result<Finding> {
        let began = Instant::now();
        let rows = database.query(self.file.query()).map_err(|source| Error::Format {
            context: format!("cannot run the query of {}", self.full_name()),
            source: Box::new(source),
        });
        self.judge(rows, run, u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX))
    }

    /// What a result means. Where there are too few patients a query may fail, as there may be nothing to divide by.
    ///
    /// # Errors
    /// When there is none, or it is not what the header names.
    pub fn judge(&self, rows: Result<Rows>, run: &RunOptions, milliseconds: u64) -> Result<Finding> {
        let rows = match rows {
            Ok(rows) => rows,
            Err(Error::Interrupted) => return Err(Error::Interrupted),
            Err(_) if run.core.patients < self.patients => return Ok(self.unanswered(milliseconds)),
            Err(error) => return Err(error),
        };
        let rows = &rows;
        let values = self.expectations.iter().map(|one| self.measure(one, rows)).collect::<Result<Vec<_>>>()?;
        let in_band = values.iter().all(|value| value.in_band);
        let is_on = run.choices.is_on(self.dataset, self.phenomenon);
        let state = match (run.core.patients >= self.patients, is_on, in_band) {
            (false, _, _) => State::TooFewPatients,
            (_, true, true) => State::Found,
            (_, true, false) => State::Missed,
            (_, false, false) => State::Disabled,
            (_, false, true) => State::FoundThoughDisabled,
        };
        Ok(Finding {
            dataset: self.dataset.name,
            phenomenon: self.phenomenon.name,
            story: self.phenomenon.story,
            question: self.question.clone(),
            answer: self.answer_in_words(rows)?,
            values,
            state,
            milliseconds,
        })
    }

    /// A query that failed where there are too few patients.
    fn unanswered(&self, milliseconds: u64) -> Finding {
        let none =
            Rows { columns: self.expectations.iter().map(|one| one.cell.column.clone()).collect(), rows: Vec::new() };
        Finding {
            dataset: self.dataset.name,
            phenomenon: self.phenomenon.name,
            story: self.phenomenon.story,
            question: self.question.clone(),
            answer: "too few patients to tell".to_owned(),
            values: self.expectations.iter().filter_map(|one| self.measure(one, &none).ok()).collect(),
            state: State::TooFewPatients,
            milliseconds,
        }
    }

    fn measure(&self, expectation: &Expectation, rows: &Rows) -> Result<Measured> {
        let value = self.value(&expectation.cell, rows)?;
        let in_band = value.is_some_and(|value| {
            expectation.low.is_none_or(|low| low <= value) && expectation.high.is_none_or(|high| value <= high)
        });
        Ok(Measured {
            name: expectation.cell.to_string(),
            value,
            expect: expectation.band.clone(),
            band_low: expectation.low,
            band_high: expectation.high,
            in_band,
        })
    }

    /// A value of the result; none if it is NULL or its row is not there.
    fn value(&self, cell: &Cell, rows: &Rows) -> Result<Option<f64>> {
        let Some(column) = rows.columns.iter().position(|column| column.eq_ignore_ascii_case(&cell.column)) else {
            let name = self.full_name();
            return Err(Error::defect(format!("the query of {name} returned no column `{}`", cell.column)));
        };
        let row = match &cell.row {
            None => rows.rows.first(),
            Some(label) => rows.rows.iter().find(|row| row.first().is_some_and(|first| first.to_string() == *label)),
        };
        Ok(row.and_then(|row| row.get(column)).and_then(|value| value.number()))
    }

    /// The answer in words: the template with its placeholders filled.
    fn answer_in_words(&self, rows: &Rows) -> Result<String> {
        let mut text = String::new();
        let mut rest = self.template.as_str();
        while let Some((before, after)) = rest.split_once('{') {
            let (placeholder, behind) = after.split_once('}').unwrap_or((after, ""));
            let (name, style) = placeholder.split_once(':').unwrap_or((placeholder, ""));
            text.push_str(before);
            text.push_str(&formatted(self.value(&Cell::read(name), rows)?, style));
            rest = behind;
        }
        text.push_str(rest);
        Ok(text)
    }
}

impl Expectation {
    /// Reads `name low to high`, `name at least low` or `name at most high`.
    fn read(text: &str) -> Option<Self> {
        let number = |text: &str| text.trim().parse::<f64>().ok();
        // The text in brackets may hold spaces.
        let end = text.find(']').map_or(0, |bracket| bracket + 1);
        let space = end + text[end..].find(' ')?;
        let (name, band) = (&text[..space], text[space..].trim());
        let (low, high) = if let Some(low) = band.strip_prefix("at least ") {
            (Some(number(low)?), None)
        } else if let Some(high) = band.strip_prefix("at most ") {
            (None, Some(number(high)?))
        } else {
            let (low, high) = band.split_once(" to ")?;
            (Some(number(low)?), Some(number(high)?))
        };
        Some(Self { cell: Cell::read(name), low, high, band: band.to_owned() })
    }
}

impl Cell {
    /// Reads `column` or `column[row]`.
    fn read(text: &str) -> Self {
        match text.split_once('[') {
            Some((column, row)) => Self { column: column.to_owned(), row: Some(row.trim_end_matches(']').to_owned()) },
            None => Self { column: text.to_owned(), row: None },
        }
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.row {
            Some(row) => write!(f, "{}[{row}]", self.column),
            None => f.write_str(&self.column),
        }
    }
}

/// A value in words: as a percentage, in dollars, with so many decimals, or as it comes.
fn formatted(value: Option<f64>, style: &str) -> String {
    let Some(value) = value else { return "no value".to_owned() };
    match style {
        "percent" => {
            let percent = 100.0 * value;
            if percent.abs() < 10.0 { format!("{percent:.1} %") } else { format!("{percent:.0} %") }
        }
        "usd" if value.abs() >= 1000.0 => format!("${}", grouped(value)),
        "usd" => format!("${value:.2}"),
        _ => match style.parse::<usize>() {
            Ok(decimals) => format!("{value:.decimals$}"),
            Err(_) if value.abs() >= 1000.0 => grouped(value),
            Err(_) if value.fract() == 0.0 => format!("{value:.0}"),
            Err(_) => format!("{value:.2}"),
        },
    }
}

/// The nearest whole number with commas between thousands.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "sums of dollars and rows are far below 2^63"
)]
fn grouped(value: f64) -> String {
    let sign = if value < 0.0 { "-" } else { "" };
    format!("{sign}{}", separated(value.abs().round() as u64))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::datasets::DATASETS;

    #[test]
    fn every_header_can_be_read() {
        for dataset in DATASETS {
            let all = insights(dataset).expect("headers are proper");
            for insight in all {
                assert!(
                    !insight.query().trim().is_empty() && !insight.query().starts_with("--"),
                    "{}",
                    insight.full_name()
                );
                assert!(insight.template.contains('{'), "{} says no value", insight.full_name());
            }
        }
    }

    #[test]
    fn expectations_have_three_forms() {
        let read = |text: &str| {
            let one = Expectation::read(text).expect("a proper line");
            (one.cell.to_string(), one.low, one.high)
        };
        assert_eq!(read("share 0.4 to 0.6"), ("share".to_owned(), Some(0.4), Some(0.6)));
        assert_eq!(read("change at most -1.5"), ("change".to_owned(), None, Some(-1.5)));
        assert_eq!(read("rate[Not known] at least 3"), ("rate[Not known]".to_owned(), Some(3.0), None));
        assert_eq!(Expectation::read("share about 0.4"), None);
        assert_eq!(Expectation::read("share"), None);
    }

    #[test]
    fn values_are_formatted_in_their_style() {
        let texts =
            [(0.4567, "percent"), (0.0234, "percent"), (12.5, "usd"), (-1_234_567.0, "usd"), (3.25, "1"), (4.0, "")];
        let texts = texts.map(|(value, style)| formatted(Some(value), style));
        assert_eq!(texts, ["46 %", "2.3 %", "$12.50", "$-1,234,567", "3.2", "4"]);
        assert_eq!(formatted(None, "percent"), "no value");
    }
}

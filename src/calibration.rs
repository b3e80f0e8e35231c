//! The calibration receipt: figures that datasets were made after, `sql/<dataset>/calibration/<figure>.sql`, each with its source in the
//! header and a query for what the loaded data show. A load writes them into the table `calibration`. A figure is judged by its
//! distance from the published value, so that no band of ours can leave that value out.

use std::fmt;

use arrow::record_batch::RecordBatch;

use crate::database::{Load, Rows};
use crate::datasets::Dataset;
use crate::datasets::core::tables::{CalibrationBatch, CalibrationRow};
use crate::embedded::{self, SqlFile};
use crate::error::{Error, Result};

/// The word in place of a source where nobody published the figure.
pub const CHOSEN: &str = "chosen";

/// A figure with its source, and the query that measures it.
#[derive(Clone, Debug)]
pub struct Figure {
    /// The dataset.
    pub dataset: &'static str,
    /// What is measured.
    pub quantity: String,
    /// Its unit.
    pub unit: String,
    /// Who or what is counted in the loaded data.
    pub population: String,
    /// The published value, or the chosen one, in millionths.
    pub expected: i64,
    /// Who published it, or [`CHOSEN`].
    pub source: String,
    /// Year of the publication or of its data.
    pub year: Option<i16>,
    /// How the published population differs from that of the loaded data.
    pub comparable: Option<String>,
    /// The greatest deviation from the expected value, either way, that counts as within; in millionths.
    pub tolerance: i64,
    /// Why the data lie outside, where they are meant to.
    pub on_purpose: Option<String>,
    /// The least number of patients for which the figure is measured.
    pub patients: u64,
    /// The query, which returns the column `observed`.
    pub query: &'static str,
}

/// What comes of comparing an observed value with the published one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// No further from it than the tolerance.
    Within,
    /// Further away, or there is no value at all.
    Outside,
    /// Outside, and meant to be: the figure gives a reason.
    OnPurpose,
}

impl Verdict {
    /// All of them, the worst first.
    pub const ALL: [Self; 3] = [Self::Outside, Self::OnPurpose, Self::Within];

    /// The word in `calibration.verdict`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Within => "within",
            Self::Outside => "outside",
            Self::OnPurpose => "on purpose",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The figures of a dataset.
///
/// # Errors
/// When a header cannot be read, which is a defect of this build.
pub fn figures(dataset: &'static Dataset) -> Result<Vec<Figure>> {
    let files = embedded::sql(dataset.name, "calibration");
    files.into_iter().map(|file| Figure::read(dataset.name, file)).collect()
}

impl Figure {
    fn read(dataset: &'static str, file: SqlFile) -> Result<Self> {
        let malformed = |what: &str| {
            Error::defect(format!("`sql/{dataset}/calibration/{}.sql` has no proper line `-- {what}`", file.name))
        };
        let header = |key: &'static str| file.header(key).ok_or_else(|| malformed(key));
        let (expected, source) = match (file.header("published"), file.header(CHOSEN)) {
            (Some(published), None) => (published, header("source")?),
            (None, Some(chosen)) if file.header("source").is_none() => (chosen, CHOSEN.to_owned()),
            _ => return Err(malformed("published")),
        };
        let expected = millionths(&expected).ok_or_else(|| malformed("published"))?;
        let year = file.header("year").map(|text| text.parse().map_err(|_| malformed("year"))).transpose()?;
        Ok(Self {
            dataset,
            quantity: header("quantity")?,
            unit: header("unit")?,
            population: header("population")?,
            expected,
            source,
            year,
            comparable: file.header("comparable"),
            tolerance: tolerance(&header("tolerance")?, expected).ok_or_else(|| malformed("tolerance"))?,
            on_purpose: file.header("on_purpose"),
            patients: header("patients")?.parse().map_err(|_| malformed("patients"))?,
            query: file.query(),
        })
    }

    /// Did nobody publish the figure?
    #[must_use]
    pub fn is_chosen(&self) -> bool {
        self.source == CHOSEN
    }

    /// The verdict on an observed value, in millionths; a query that found nothing to measure lies outside.
    #[must_use]
    pub fn judge(&self, observed: Option<i64>) -> Verdict {
        match (observed, &self.on_purpose) {
            (Some(value), _) if (value - self.expected).abs() <= self.tolerance => Verdict::Within,
            (_, Some(_)) => Verdict::OnPurpose,
            (_, None) => Verdict::Outside,
        }
    }
}

/// A tolerance in millionths: as large as it says, or a share of the expected value if it ends in `%`.
fn tolerance(text: &str, expected: i64) -> Option<i64> {
    let tolerance = match text.strip_suffix('%') {
        Some(percent) => {
            i64::try_from(i128::from(millionths(percent)?) * i128::from(expected.abs()) / 100_000_000).ok()?
        }
        None => millionths(text)?,
    };
    (tolerance >= 0).then_some(tolerance)
}

/// Millionths as a decimal number, without zeros at its end.
#[must_use]
pub fn decimal(millionths: i64) -> String {
    let sign = if millionths < 0 { "-" } else { "" };
    let magnitude = millionths.unsigned_abs();
    let text = format!("{sign}{}.{:06}", magnitude / 1_000_000, magnitude % 1_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Measures the figures of some datasets in what is being loaded; rows of the table `calibration`.
///
/// # Errors
/// When a query cannot be run.
pub fn measure(load: &mut dyn Load, datasets: &[&'static Dataset], patients: u64) -> Result<RecordBatch> {
    let mut all = Vec::new();
    for dataset in datasets.iter().copied() {
        all.extend(figures(dataset)?);
    }
    // Too few patients may leave nothing to divide by.
    let is_measured = |figure: &&Figure| patients >= figure.patients;
    let queries: Vec<String> = all.iter().filter(is_measured).map(|figure| figure.query.to_owned()).collect();
    let results = if queries.is_empty() { Vec::new() } else { load.queries(&queries)? };
    let mut results = results.iter();
    let mut batch = CalibrationBatch::new(all.len());
    for figure in &all {
        let result = if is_measured(&figure) { results.next() } else { None };
        push(&mut batch, figure, result);
    }
    Ok(batch.take())
}

/// Adds the row of a figure, measured if there is a result.
fn push(batch: &mut CalibrationBatch, figure: &Figure, result: Option<&Rows>) {
    let observed = result.and_then(observed);
    let verdict = result.map(|_| figure.judge(observed));
    batch.push(&CalibrationRow {
        dataset: figure.dataset,
        quantity: &figure.quantity,
        unit: Some(&figure.unit),
        population: Some(&figure.population),
        published_value: (!figure.is_chosen()).then_some(figure.expected),
        chosen_value: figure.is_chosen().then_some(figure.expected),
        source: &figure.source,
        year: figure.year,
        comparable: figure.comparable.as_deref(),
        observed_value: observed,
        deviation: observed.map(|value| value - figure.expected),
        tolerance: Some(figure.tolerance),
        verdict: verdict.map(Verdict::as_str),
        reason: figure.on_purpose.as_deref().filter(|_| verdict == Some(Verdict::OnPurpose)),
    });
}

/// The value that a figure's query found, in millionths.
#[must_use]
#[allow(
    clippy::cast_possible_truncation,
    reason = "figures are shares, minutes and dollars, far below 2^63 millionths"
)]
pub fn observed(result: &Rows) -> Option<i64> {
    let value = result.single()?.number()?;
    Some((value * 1_000_000.0).round() as i64)
}

/// A number with at most six decimals, in millionths.
fn millionths(text: &str) -> Option<i64> {
    let text = text.trim();
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let (sign, whole) = whole.strip_prefix('-').map_or((1, whole), |rest| (-1, rest));
    if decimals.len() > 6 || (whole.is_empty() && decimals.is_empty()) {
        return None;
    }
    let whole: i64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let decimals: i64 = format!("{decimals:0<6}").parse().ok()?;
    Some(sign * (whole.checked_mul(1_000_000)? + decimals))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::datasets::DATASETS;

    fn all() -> Vec<Figure> {
        DATASETS.iter().flat_map(|dataset| figures(dataset).expect("headers are proper")).collect()
    }

    fn read(lines: &[&str]) -> Result<Figure> {
        let usual = ["quantity: stay", "unit: days", "population: stays", "patients: 1"];
        let header: String = usual.iter().chain(lines).map(|line| format!("-- {line}\n")).collect();
        Figure::read("core", SqlFile { name: "101_stay", text: (header + "SELECT 1;").leak() })
    }

    #[test]
    fn every_header_can_be_read_and_no_quantity_occurs_twice() {
        for dataset in DATASETS {
            let all = figures(dataset).expect("headers are proper");
            let names: HashSet<&str> = all.iter().map(|figure| figure.quantity.as_str()).collect();
            assert_eq!(names.len(), all.len(), "{}", dataset.name);
        }
    }

    #[test]
    fn every_line_of_a_header_is_known() {
        const KEYS: [&str; 11] = [
            "quantity",
            "unit",
            "population",
            "published",
            "chosen",
            "source",
            "year",
            "comparable",
            "tolerance",
            "on_purpose",
            "patients",
        ];
        for dataset in DATASETS {
            for file in embedded::sql(dataset.name, "calibration") {
                for line in file.text.lines().take_while(|line| line.starts_with("--")) {
                    let key = line.trim_start_matches("-- ").split_once(": ").map(|(key, _)| key);
                    assert!(key.is_some_and(|key| KEYS.contains(&key)), "{}/{}: {line}", dataset.name, file.name);
                }
            }
        }
    }

    /// `caseload status --calibration` shows a figure in a line of 100 columns.
    #[test]
    fn quantities_and_units_fit_their_columns() {
        for figure in all() {
            let (quantity, unit) = (figure.quantity.len(), figure.unit.len());
            assert!(quantity <= 48 && unit <= 10, "{}: {} ({})", figure.dataset, figure.quantity, figure.unit);
        }
    }

    /// Nothing at all is never within.
    #[test]
    fn a_tolerance_leaves_something_to_fail() {
        for figure in all() {
            let (tolerance, expected) = (figure.tolerance, figure.expected.abs());
            assert!(tolerance > 0 && tolerance < expected, "{}: {}", figure.dataset, figure.quantity);
        }
    }

    #[test]
    fn most_figures_were_published() {
        let all = all();
        let chosen = all.iter().filter(|figure| figure.is_chosen()).count();
        assert!(chosen * 3 < all.len(), "{chosen} of {}", all.len());
    }

    #[test]
    fn a_figure_is_either_published_or_chosen() {
        let published = read(&["published: 4.5", "source: HCUP", "year: 2012", "tolerance: 10 %"]).unwrap();
        assert_eq!((published.expected, published.tolerance, published.is_chosen()), (4_500_000, 450_000, false));
        let chosen = read(&["chosen: 4.5", "tolerance: 0.3"]).unwrap();
        assert_eq!((chosen.expected, chosen.tolerance, chosen.is_chosen()), (4_500_000, 300_000, true));
        for wrong in [
            &["tolerance: 1"][..],
            &["published: 4.5", "tolerance: 1"],
            &["published: 4.5", "source: HCUP", "chosen: 4.5", "tolerance: 1"],
            &["chosen: 4.5", "source: HCUP", "tolerance: 1"],
            &["chosen: 4.5"],
            &["chosen: 4.5", "tolerance: -1"],
            &["chosen: 4.5", "tolerance: some"],
        ] {
            assert!(read(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_verdict_is_the_distance_from_the_published_value() {
        let plain = read(&["published: 4.5", "source: HCUP", "tolerance: 0.5"]).unwrap();
        let meant = read(&["published: 4.5", "source: HCUP", "tolerance: 0.5", "on_purpose: for teaching"]).unwrap();
        for (observed, verdict, verdict_if_meant) in [
            (Some(4_500_000), Verdict::Within, Verdict::Within),
            (Some(4_000_000), Verdict::Within, Verdict::Within),
            (Some(5_000_000), Verdict::Within, Verdict::Within),
            (Some(5_000_001), Verdict::Outside, Verdict::OnPurpose),
            (Some(3_999_999), Verdict::Outside, Verdict::OnPurpose),
            (None, Verdict::Outside, Verdict::OnPurpose),
        ] {
            assert_eq!((plain.judge(observed), meant.judge(observed)), (verdict, verdict_if_meant), "{observed:?}");
        }
    }

    #[test]
    fn millionths_are_written_as_they_are_read() {
        for text in ["0.142", "12", "-0.5", "1.000001", "0", "100"] {
            assert_eq!(millionths(text).map(decimal).as_deref(), Some(text));
        }
    }

    #[test]
    fn numbers_are_read_exactly() {
        let read = ["0.142", "12", "-.5", "1.000001", "1.0000001", "many", "."].map(millionths);
        assert_eq!(read, [Some(142_000), Some(12_000_000), Some(-500_000), Some(1_000_001), None, None, None]);
    }
}

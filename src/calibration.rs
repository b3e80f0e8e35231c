//! The calibration receipt: figures that datasets were made after, `sql/<dataset>/calibration/<figure>.sql`, each with its source in the
//! header and a query for what the loaded data show. A load writes them into the table `calibration`.

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
    /// What is measured, with its unit.
    pub quantity: String,
    /// The published value, in millionths; none if the figure was chosen.
    pub published: Option<i64>,
    /// Who published it, or [`CHOSEN`].
    pub source: String,
    /// Year of the publication or of its data.
    pub year: Option<i16>,
    /// Least and greatest accepted value, in millionths.
    pub band: (i64, i64),
    /// The least number of patients for which the band holds.
    pub patients: u64,
    /// The query, which returns the column `observed`.
    pub query: &'static str,
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
        let band = header("band")?;
        let band = band.split_once(" to ").and_then(|(low, high)| Some((millionths(low)?, millionths(high)?)));
        let source = header("source")?;
        let published = file.header("published");
        let year = file.header("year");
        if (source == CHOSEN) != published.is_none() {
            return Err(malformed("published"));
        }
        Ok(Self {
            dataset,
            quantity: header("quantity")?,
            published: published.map(|text| millionths(&text).ok_or_else(|| malformed("published"))).transpose()?,
            source,
            year: year.map(|text| text.parse().map_err(|_| malformed("year"))).transpose()?,
            band: band.filter(|(low, high)| low <= high).ok_or_else(|| malformed("band"))?,
            patients: header("patients")?.parse().map_err(|_| malformed("patients"))?,
            query: file.query(),
        })
    }

    /// Does an observed value lie in the band?
    fn accepts(&self, observed: Option<i64>) -> bool {
        observed.is_some_and(|value| (self.band.0..=self.band.1).contains(&value))
    }
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
        let observed = if is_measured(&figure) { results.next().and_then(observed) } else { None };
        batch.push(&CalibrationRow {
            dataset: figure.dataset,
            quantity: &figure.quantity,
            published_value: figure.published,
            source: &figure.source,
            year: figure.year,
            observed_value: observed,
            band_low: figure.band.0,
            band_high: figure.band.1,
            ok: is_measured(&figure).then(|| figure.accepts(observed)),
        });
    }
    Ok(batch.take())
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "figures are shares, minutes and dollars, far below 2^63 millionths"
)]
fn observed(result: &Rows) -> Option<i64> {
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

    #[test]
    fn every_header_can_be_read_and_no_quantity_occurs_twice() {
        for dataset in DATASETS {
            let all = figures(dataset).expect("headers are proper");
            let names: HashSet<&str> = all.iter().map(|figure| figure.quantity.as_str()).collect();
            assert_eq!(names.len(), all.len(), "{}", dataset.name);
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

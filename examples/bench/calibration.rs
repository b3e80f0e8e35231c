//! Every figure of the core over many seeds against what was published: one load can be lucky, thirty cannot.

use caseload::calibration::{Figure, figures, observed};
use caseload::database::{Database, Keys, Location, open};
use caseload::datasets::core;
use caseload::load::{LoadRequest, load};
use caseload::world::Options;
use serde_json::json;

use crate::equivalence::judge;
use crate::measure::{Outcome, Silent};

/// A change of the loaded rows, as a generator with a fault would make them: the figures must not be equivalent any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Distortion {
    /// Stays are a fifth longer
    Stays,
    /// Charges do not rise from year to year, but fall by a tenth
    Charges,
    /// A fifth of the insured has lost the insurer
    Insurance,
}

impl Distortion {
    fn sql(self) -> &'static str {
        match self {
            // Rounded as often up as down, so that short stays grow by a fifth on average, too.
            Self::Stays => {
                "UPDATE visits SET date_of_discharge = date_of_discharge
                 + CAST(FLOOR((date_of_discharge - date_of_admission) * 0.2 + (visit_id % 5) / 5.0) AS INTEGER)"
            }
            Self::Charges => {
                "UPDATE billing SET total_charge = total_charge * POWER(0.9, EXTRACT(YEAR FROM billing_date) - 2022),
                 insurance_coverage_amount = 0,
                 patient_responsibility_amount = total_charge * POWER(0.9, EXTRACT(YEAR FROM billing_date) - 2022)"
            }
            Self::Insurance => {
                "UPDATE patients SET insurer_id = NULL, insurance_policy_number = NULL WHERE patient_id % 5 = 0"
            }
        }
    }
}

/// Loads so many seeds and judges every figure; returns the names of those that are not equivalent and give no reason.
pub(crate) fn measure(
    options: &Options,
    seeds: u64,
    distortion: Option<Distortion>,
    report: &mut Vec<serde_json::Value>,
) -> Outcome<Vec<String>> {
    let figures = figures(&core::DATASET)?;
    let mut deviations = vec![Vec::new(); figures.len()];
    for seed in 1..=seeds {
        let folder = tempfile::tempdir()?;
        let location = Location::DuckDb(folder.path().join("seed.duckdb"));
        let mut database = open(&location)?;
        // Without keys, so that rows can be distorted.
        let options = Options { seed, ..options.clone() };
        let request = LoadRequest { keys: Keys::None, command: "bench".to_owned(), ..LoadRequest::new(options) };
        load(database.as_mut(), &request, &Silent)?;
        if let Some(distortion) = distortion {
            database.execute(distortion.sql())?;
        }
        for (figure, found) in figures.iter().zip(&mut deviations) {
            found.extend(deviation(database.as_mut(), figure)?);
        }
        eprintln!("seed {seed} of {seeds}");
    }
    println!(
        "| figure | unit | expected | mean deviation | 90 % interval | tolerance | equivalent |\n|---|---|---|---|---|---|---|"
    );
    let mut failed = Vec::new();
    for (figure, found) in figures.iter().zip(&deviations) {
        let is_equivalent = line(figure, found, report);
        if !is_equivalent && figure.on_purpose.is_none() {
            failed.push(figure.quantity.clone());
        }
    }
    Ok(failed)
}

/// Observed minus expected, in the figure's unit.
fn deviation(database: &mut dyn Database, figure: &Figure) -> Outcome<Option<f64>> {
    let found = observed(&database.query(figure.query)?);
    Ok(found.map(|value| unit(value - figure.expected)))
}

fn unit(millionths: i64) -> f64 {
    millionths as f64 / 1e6
}

/// Prints the line of a figure; is it equivalent?
fn line(figure: &Figure, deviations: &[f64], report: &mut Vec<serde_json::Value>) -> bool {
    let tolerance = unit(figure.tolerance);
    let judged = judge(deviations, tolerance);
    let holds = judged.is_some_and(|judged| judged.holds);
    let word = match (holds, &figure.on_purpose) {
        (true, None) => "yes",
        (true, Some(_)) => "yes, though meant to differ",
        (false, None) => "NO",
        (false, Some(_)) => "no, on purpose",
    };
    let (mean, low, high) = judged.map_or((f64::NAN, f64::NAN, f64::NAN), |judged| {
        (judged.mean, judged.mean - judged.half_width, judged.mean + judged.half_width)
    });
    println!(
        "| {} | {} | {} | {mean:+.4} | {low:+.4} to {high:+.4} | {tolerance} | {word} |",
        figure.quantity,
        figure.unit,
        unit(figure.expected)
    );
    report.push(json!({ "figure": figure.quantity, "unit": figure.unit, "expected": unit(figure.expected), "seeds": deviations.len(),
        "mean_deviation": mean, "interval": [low, high], "tolerance": tolerance, "equivalent": holds,
        "on_purpose": figure.on_purpose }));
    holds
}

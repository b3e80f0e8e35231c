//! Timing, medians, alternation, and the report.

use std::time::Instant;

use caseload::database::{Location, open};
use caseload::load::{Length, LoadReport, LoadRequest, Observer, Phase, load};
use caseload::memory::Shortage;
use caseload::world::Options;
use serde_json::{Value as Json, json};

pub(crate) type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// What was measured: rows of the table for people, and everything as JSON.
#[derive(Default)]
pub(crate) struct Report {
    rows: Vec<[String; 4]>,
    pub(crate) results: Vec<Json>,
}

impl Report {
    /// Adds a line `what | caseload | compared with | ratio`, which is also shown at once.
    pub(crate) fn add(&mut self, row: [String; 4], result: Json) {
        eprintln!("{}", row.join("  "));
        self.rows.push(row);
        self.results.push(result);
    }

    pub(crate) fn print(&self) {
        println!("| what | caseload | compared with | ratio |\n|---|---|---|---|");
        for row in &self.rows {
            println!("| {} |", row.join(" | "));
        }
    }
}

pub(crate) fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

pub(crate) fn median(seconds: &[f64]) -> f64 {
    let mut sorted = seconds.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() / 2]
}

pub(crate) fn timed<T>(work: impl FnOnce() -> Outcome<T>) -> Outcome<f64> {
    let begin = Instant::now();
    work()?;
    Ok(begin.elapsed().as_secs_f64())
}

/// Runs both sides, alternating; the ratio is that of the medians.
pub(crate) fn compare(
    report: &mut Report,
    what: &str,
    other: &str,
    runs: usize,
    mut ours: impl FnMut() -> Outcome<f64>,
    mut theirs: impl FnMut() -> Outcome<f64>,
) -> Outcome<()> {
    let (mut our_seconds, mut their_seconds) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        our_seconds.push(ours()?);
        their_seconds.push(theirs()?);
    }
    let (load, floor) = (median(&our_seconds), median(&their_seconds));
    let ratio = load / floor;
    report.add(
        [what.to_owned(), format!("{load:.2} s"), format!("{floor:.2} s: {other}"), format!("{ratio:.2}")],
        json!({ "what": what, "compared_with": other, "seconds": load, "other_seconds": floor, "ratio": ratio,
            "runs": our_seconds, "other_runs": their_seconds }),
    );
    Ok(())
}

pub(crate) struct Silent;

impl Observer for Silent {
    fn phase(&self, _: Phase, _: Option<Length>) {}
    fn progress(&self, _: u64, _: u64) {}
    fn shortage(&self, _: Shortage) {}
}

/// A load without checks, in place of what is there.
pub(crate) fn load_into(options: &Options, location: &Location) -> Outcome<LoadReport> {
    let request = LoadRequest { replace: true, command: "bench".to_owned(), ..LoadRequest::new(options.clone()) };
    Ok(load(open(location)?.as_mut(), &request, &Silent)?)
}

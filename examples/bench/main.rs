//! Measures caseload against what the engines need for the same rows from ready-made files; `scripts/bench` runs it.
//!
//! Everything compared alternates within one run, so that a noisy machine disturbs both sides alike; what counts is the ratio of the
//! medians. The result is a table in Markdown on stdout and, with `--out`, a JSON file. `--only calibration` judges the figures of the
//! core instead, over many seeds.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program that prints measurements")]
#![allow(clippy::cast_precision_loss, reason = "counts become rates")]

mod calibration;
mod datasets;
mod duckdb;
mod equivalence;
mod generator;
mod measure;
mod pgbench;
mod postgres;
mod scaling;

use std::path::PathBuf;

use caseload::world::Options;
use clap::{Parser, Subcommand};
use serde_json::json;

use measure::{Outcome, Report};

/// Measure caseload against the engines' own loading of ready-made files
#[derive(Parser)]
struct Arguments {
    /// Patients to load where two sides are compared (default 200,000)
    #[arg(long)]
    patients: Option<u64>,
    /// Runs of each side; the median counts
    #[arg(long, default_value_t = 5)]
    runs: usize,
    /// Patients to load once each to see how time and memory grow; empty to leave that out
    #[arg(long, value_delimiter = ',', default_values_t = [100_000, 200_000, 1_000_000, 2_000_000])]
    sizes: Vec<u64>,
    /// What to measure; all but the calibration unless named
    #[arg(long, value_delimiter = ',')]
    only: Vec<Part>,
    /// Seeds over which the calibration is judged, each with 10,000 patients unless --patients says otherwise
    #[arg(long, default_value_t = 30)]
    seeds: u64,
    /// Distort the loaded rows before the calibration is judged, which then must fail
    #[arg(long)]
    distort: Option<calibration::Distortion>,
    /// PostgreSQL server on which a database may be created and the server may read files (superuser)
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    postgres: Option<String>,
    /// Folder that the PostgreSQL server may write to and read from
    #[arg(long, default_value = "/tmp")]
    server_folder: PathBuf,
    /// The program pgbench
    #[arg(long, default_value = "pgbench")]
    pgbench: PathBuf,
    /// JSON file for the results
    #[arg(long)]
    out: Option<PathBuf>,
    #[command(subcommand)]
    part: Option<Hidden>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    Calibration,
    Generator,
    Datasets,
    Duckdb,
    Postgres,
    Pgbench,
    Scaling,
}

#[derive(Subcommand)]
enum Hidden {
    /// One load in a process of its own, whose memory is then known
    #[command(hide = true)]
    Once { database: String, patients: u64 },
}

/// The options of all loads: the defaults, at a fixed anchor date.
fn options(patients: u64) -> Outcome<Options> {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 7, 1).ok_or("a date")?;
    Ok(Options { patients, ..Options::new(today) })
}

/// The calibration over many seeds; an error names the figures that are not equivalent.
fn judge(arguments: &Arguments) -> Outcome<()> {
    let patients = arguments.patients.unwrap_or(10_000);
    let mut results = Vec::new();
    let failed = calibration::measure(&options(patients)?, arguments.seeds, arguments.distort, &mut results)?;
    if let Some(out) = &arguments.out {
        let document = json!({ "patients": patients, "seeds": arguments.seeds, "results": results });
        std::fs::write(out, serde_json::to_string_pretty(&document)? + "\n")?;
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("not equivalent: {}", failed.join("; ")).into()) }
}

fn main() -> Outcome<()> {
    let arguments = Arguments::parse();
    if let Some(Hidden::Once { database, patients }) = &arguments.part {
        return scaling::once(database, &options(*patients)?);
    }
    let wanted = |part| arguments.only.is_empty() || arguments.only.contains(&part);
    if arguments.only == [Part::Calibration] {
        return judge(&arguments);
    }
    let patients = arguments.patients.unwrap_or(200_000);
    let options = options(patients)?;
    let mut report = Report::default();
    if wanted(Part::Generator) {
        generator::measure(&options, arguments.runs, &mut report)?;
    }
    if wanted(Part::Datasets) {
        datasets::measure(&options, arguments.runs, &mut report)?;
    }
    if wanted(Part::Duckdb) {
        duckdb::measure(&options, arguments.runs, &mut report)?;
    }
    match &arguments.postgres {
        Some(url) => {
            if wanted(Part::Postgres) {
                postgres::measure(&options, arguments.runs, url, &arguments.server_folder, &mut report)?;
            }
            if wanted(Part::Pgbench) {
                pgbench::measure(&options, arguments.runs, url, &arguments.pgbench, &mut report)?;
            }
        }
        None => eprintln!("PostgreSQL is left out: set DATABASE_URL or --postgres"),
    }
    if wanted(Part::Scaling) {
        scaling::measure(&arguments.sizes, arguments.postgres.as_deref(), &mut report)?;
    }
    report.print();
    if let Some(out) = arguments.out {
        let document = json!({
            "patients": patients,
            "runs": arguments.runs,
            "processors": measure::threads(),
            "results": report.results,
        });
        std::fs::write(out, serde_json::to_string_pretty(&document)? + "\n")?;
    }
    Ok(())
}

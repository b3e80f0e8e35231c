//! How time and memory grow: loads of several sizes, each once and in a process of its own, and the checks after them.

use std::process::Command;

use caseload::database::{Location, open};
use caseload::validate::{default_jobs, validate};
use caseload::world::Options;
use serde_json::{Value as Json, json};

use crate::measure::{Outcome, Report, load_into, timed};
use crate::postgres::in_database;

/// A load and its checks in this process; prints what they took.
pub(crate) fn once(database: &str, options: &Options) -> Outcome<()> {
    let location = Location::parse(database);
    let load_seconds = timed(|| load_into(options, &location))?;
    let load_memory = peak_memory()?;
    let mut database = open(&location)?;
    let check_seconds = timed(|| match validate(database.as_mut(), default_jobs(), &mut |_, _| ()) {
        Ok(validation) if validation.passed => Ok(()),
        Ok(validation) => Err(format!("checks failed: {}", validation.failed().join(", ")).into()),
        Err(error) => Err(error.into()),
    })?;
    println!(
        "{}",
        json!({ "patients": options.patients, "engine": database.engine(), "load_seconds": load_seconds,
            "load_peak_bytes": load_memory, "check_seconds": check_seconds, "check_per_load": check_seconds / load_seconds,
            "peak_bytes": peak_memory()? })
    );
    Ok(())
}

/// The most memory this process has had at once, in bytes, as Linux counts it.
fn peak_memory() -> Outcome<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).ok_or("no VmHWM")?;
    let kilobytes = line.split_whitespace().nth(1).ok_or("no number")?;
    Ok(kilobytes.parse::<u64>()? * 1024)
}

pub(crate) fn measure(sizes: &[u64], postgres: Option<&str>, report: &mut Report) -> Outcome<()> {
    for &patients in sizes {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("scaling.duckdb");
        measure_one(&file.display().to_string(), patients, report)?;
    }
    let Some(server) = postgres else { return Ok(()) };
    for &patients in sizes {
        in_database(server, |url, _| measure_one(url, patients, report))?;
    }
    Ok(())
}

fn measure_one(database: &str, patients: u64, report: &mut Report) -> Outcome<()> {
    let output = Command::new(std::env::current_exe()?).args(["once", database, &patients.to_string()]).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    let result: Json = serde_json::from_slice(&output.stdout)?;
    let number = |key: &str| result[key].as_f64().unwrap_or_default();
    report.add(
        [
            format!("{} load, {patients} patients", result["engine"].as_str().unwrap_or_default()),
            format!("{:.1} s, peak {:.0} MB", number("load_seconds"), number("load_peak_bytes") / 1e6),
            format!("checks {:.1} s", number("check_seconds")),
            format!("{:.2}", number("check_per_load")),
        ],
        result,
    );
    Ok(())
}

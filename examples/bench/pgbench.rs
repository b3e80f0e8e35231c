//! A yardstick that PostgreSQL's users know: `pgbench -i --foreign-keys`, at a scale that gives about as many bytes.

use std::path::Path;
use std::process::{Command, Stdio};

use caseload::database::{Location, Value, open};
use caseload::world::Options;
use serde_json::json;

use crate::measure::{Outcome, Report, load_into, median, timed};
use crate::postgres::in_database;

/// Bytes of one unit of pgbench's scale, tables and indexes: 100,000 accounts.
const SCALE_BYTES: i64 = 15_000_000;

pub(crate) fn measure(
    options: &Options,
    runs: usize,
    server: &str,
    program: &Path,
    report: &mut Report,
) -> Outcome<()> {
    in_database(server, |url, _| {
        let location = Location::parse(url);
        let empty = size(&location)?;
        load_into(options, &location)?;
        let bytes = size(&location)? - empty;
        let scale = (bytes / SCALE_BYTES).max(1);
        let (mut our_seconds, mut their_seconds, mut their_bytes) = (Vec::new(), Vec::new(), 0);
        for _ in 0..runs {
            our_seconds.push(timed(|| load_into(options, &location))?);
            their_seconds.push(timed(|| initialise(program, url, scale))?);
            let tables = "pgbench_accounts, pgbench_branches, pgbench_history, pgbench_tellers";
            their_bytes = size(&location)? - empty - bytes;
            open(&location)?.execute(&format!("DROP TABLE {tables}"))?;
        }
        let rate = |bytes: i64, seconds: &[f64]| bytes as f64 / median(seconds) / 1e6;
        let (ours, theirs) = (rate(bytes, &our_seconds), rate(their_bytes, &their_seconds));
        let what = format!("PostgreSQL, {} patients, MB of database a second", options.patients);
        report.add(
            [
                what.clone(),
                format!("{ours:.0} MB/s ({} MB)", bytes / 1_000_000),
                format!("{theirs:.0} MB/s ({} MB): `pgbench -i --foreign-keys -s {scale}`", their_bytes / 1_000_000),
                format!("{:.2} of its time per byte", theirs / ours),
            ],
            json!({ "what": what, "bytes": bytes, "pgbench_bytes": their_bytes, "pgbench_scale": scale,
                "megabytes_per_second": ours, "pgbench_megabytes_per_second": theirs,
                "runs": our_seconds, "other_runs": their_seconds }),
        );
        Ok(())
    })
}

fn size(location: &Location) -> Outcome<i64> {
    let found = open(location)?.query("SELECT pg_database_size(current_database())")?;
    found.single().and_then(Value::integer).ok_or_else(|| "the size of the database is no number".into())
}

fn initialise(program: &Path, url: &str, scale: i64) -> Outcome<()> {
    let status = Command::new(program)
        .args(["-i", "--foreign-keys", "-q", "-s", &scale.to_string(), url])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .map_err(|error| format!("`{}` cannot be run ({error}); name it with --pgbench", program.display()))?;
    if status.success() { Ok(()) } else { Err(format!("pgbench ended with {status}").into()) }
}

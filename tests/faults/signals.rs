//! Ctrl-C and SIGTERM: the program stops soon, rolls back, says so, and its exit code tells.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use caseload::database::{Location, open};

use super::program::{Ended, Run, held, report, sessions, until};
use crate::support::{Place, count};

const PATIENTS: u32 = 8_000;

/// How soon the program must have ended.
const SOON: Duration = Duration::from_millis(2_500);

/// Sends a signal at a moment; returns how the run ended and how long after the signal. None if it was over before.
fn interrupted(run: Run, moment: Duration, signal: &str) -> Option<(Ended, Duration)> {
    run.wait_until(moment);
    let sent = Instant::now();
    run.signal(signal);
    let ended = run.end();
    (!ended.status.success()).then(|| (ended, sent.elapsed()))
}

fn code(signal: &str) -> i32 {
    if signal == "INT" { 130 } else { 143 }
}

/// Signals at moments all over a load, its checks and an export.
fn stop_everywhere(place: &Place) {
    let address = place.address();
    let engine = place.open().engine();
    let began = Instant::now();
    Run::load(&address, PATIENTS, 1, &[]).end().succeeded();
    let whole_load = began.elapsed();
    let mut tally = Tally::default();
    for step in 1..=9_u32 {
        let before = held(&address);
        let signal = if step % 2 == 0 { "INT" } else { "TERM" };
        let run = Run::load(&address, PATIENTS, step + 1, &[]);
        let Some((ended, took)) = interrupted(run, whole_load * step / 10, signal) else { continue };
        let message = ended.failed(code(signal), &["interrupted: stopping"]);
        tally.add(&message, took);
        if message.contains("is as it was before") {
            assert_eq!(held(&address), before, "{message}");
        } else if message.contains("holds the new data") {
            assert_ne!(held(&address), before, "{message}");
        } else {
            assert!(message.contains("stopped; nothing was changed"), "{message}");
            assert_eq!(held(&address), before);
        }
        place.assert_tidy();
    }
    checks_and_export(place, &mut tally);
    report(&format!(
        "{engine}: signals {}, the slowest end after {:?}; {:?}",
        tally.signals, tally.slowest, tally.stopped_at
    ));
    assert!(tally.signals >= 10 && tally.stopped_at.len() >= 5, "{:?}", tally.stopped_at);
    assert!(tally.slowest < SOON, "{:?}", tally.slowest);
}

#[derive(Default)]
struct Tally {
    signals: u32,
    slowest: Duration,
    stopped_at: BTreeMap<String, u32>,
}

impl Tally {
    fn add(&mut self, message: &str, took: Duration) {
        let place = message.lines().last().unwrap();
        let place =
            place.split_once("stopped at: ").map_or("elsewhere", |(_, rest)| rest.split([',', ';']).next().unwrap());
        self.add_at(place, took);
    }

    fn add_at(&mut self, place: &str, took: Duration) {
        self.signals += 1;
        self.slowest = self.slowest.max(took);
        *self.stopped_at.entry(place.to_owned()).or_default() += 1;
    }
}

/// The checks of a load that is visible already, checks alone, and an export.
fn checks_and_export(place: &Place, tally: &mut Tally) {
    let address = place.address();
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("csv");
    let export = ["export", "--format", "csv", "--out", out.to_str().unwrap()];
    let summary = folder.path().join("summary.json");
    let validate = ["validate", "--summary", summary.to_str().unwrap()];
    let before = held(&address);
    for (what, args) in [("checks", &validate[..]), ("export", &export[..])] {
        for (moment, signal) in [(100, "INT"), (200, "TERM")] {
            let run = Run::start(&address, args);
            let (ended, took) = interrupted(run, Duration::from_millis(moment), signal).unwrap();
            ended.failed(code(signal), &["interrupted: stopping", "stopped; nothing was changed"]);
            tally.add_at(what, took);
        }
    }
    let files = out.read_dir().map_or(0, Iterator::count);
    assert!(files == 0 && !summary.exists(), "files of an export or of checks that were stopped");
    assert_eq!(held(&address), before);

    let run = Run::start(&address, &["load", "--replace", "--patients", "20_000", "--seed", "77"]);
    run.until_says("the data are visible now");
    let sent = Instant::now();
    run.signal("INT");
    run.end().failed(130, &["interrupted: stopping", "holds the new data"]);
    tally.add_at("checks after a load", sent.elapsed());
    assert_eq!(held(&address).unwrap().run, before.unwrap().run + 1);
}

#[test]
fn duckdb_stops_at_once_wherever_it_is() {
    stop_everywhere(&Place::duckdb());
}

#[test]
fn postgres_stops_at_once_wherever_it_is() {
    stop_everywhere(&Place::postgres());
}

/// A statement that would go on for hours is stopped, not waited for and not left where it stands.
#[test]
fn a_statement_without_end_is_stopped() {
    for place in Place::both() {
        let address = place.address();
        Run::load(&address, 100, 1, &[]).end().succeeded();
        let endless = match place.kind() {
            "DuckDB" => {
                "SELECT COUNT(*) FROM range(1000000) AS a, range(1000000) AS b WHERE hash(a.range + b.range) = 3"
            }
            _ => "SELECT pg_sleep(3600)",
        };
        let mut database = place.open();
        database.execute("ALTER TABLE calendar RENAME TO days").unwrap();
        database.execute(&format!("CREATE VIEW calendar AS SELECT days.* FROM days, ({endless}) AS endless")).unwrap();
        drop(database);
        let run = Run::start(&address, &["validate"]);
        let (ended, took) = interrupted(run, Duration::from_millis(1_500), "INT").unwrap();
        let message = ended.failed(130, &["interrupted: stopping", "stopped; nothing was changed"]);
        assert!(!message.contains("still busy") && took < SOON, "{took:?}: {message}");
    }
}

/// Somebody holds a staged table, so that the load can neither go on nor clean up.
#[test]
fn a_second_ctrl_c_ends_at_once_and_patience_has_an_end() {
    let place = Place::postgres();
    let address = place.address();
    for second in [true, false] {
        let mut holder = open(&Location::parse(&address)).unwrap();
        let run = Run::load(&address, 200_000, 1, &[]);
        holder.execute("BEGIN").unwrap();
        until("the staged tables", || {
            holder.execute("SAVEPOINT s").unwrap();
            let locked = holder.execute("LOCK TABLE caseload_staging.core_schema_history IN ACCESS SHARE MODE").is_ok();
            holder.execute("ROLLBACK TO SAVEPOINT s").unwrap();
            locked
        });
        holder.execute("LOCK TABLE caseload_staging.core_schema_history IN ACCESS SHARE MODE").unwrap();
        run.signal("INT");
        std::thread::sleep(Duration::from_millis(400));
        let sent = Instant::now();
        if second {
            run.signal("INT");
            run.end().failed(130, &["interrupt again to stop at once"]);
            assert!(sent.elapsed() < Duration::from_millis(500), "{:?}", sent.elapsed());
        } else {
            run.end().failed(130, &["still busy", "the next load removes it"]);
            assert!(sent.elapsed() < SOON, "{:?}", sent.elapsed());
        }
        report(&format!(
            "PostgreSQL: blocked in its clean-up, ended {:?} later (second Ctrl-C: {second})",
            sent.elapsed()
        ));
        // Only then: else the statement that waits for the lock would still do the cleaning.
        until("the server's notice that the program has ended", || sessions(&address) == 1);
        holder.execute("ROLLBACK").unwrap();
        let schemas = "SELECT COUNT(*) FROM pg_namespace WHERE nspname = 'caseload_staging'";
        assert_eq!(count(place.open().as_mut(), schemas), 1);
        Run::load(&address, 200, 2, &[]).end().succeeded();
        place.assert_tidy();
    }
}

//! Ctrl-C and SIGTERM: the program stops soon, rolls back, says so, and its exit code tells.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use caseload::database::{Location, open};

use super::program::{Ended, Run, held, report, sessions, until};
use crate::support::{Place, count};

const PATIENTS: u32 = 8_000;

/// What the program says when it has waited in vain for the database to stop, and ends without it. Where it does not say so,
/// what it was doing was stopped in good time.
const GIVES_UP: &str = "still busy";

/// Sends a signal at a moment; returns how the run ended. None if it was over before.
fn interrupted(run: Run, moment: Duration, signal: &str) -> Option<Ended> {
    run.wait_until(moment);
    run.signal(signal);
    let ended = run.end();
    (!ended.status.success()).then_some(ended)
}

/// It was stopped by a signal, and all that it was doing with it.
#[track_caller]
fn stopped(ended: Ended, signal: &str, words: &[&str]) -> String {
    let code = if signal == "INT" { 130 } else { 143 };
    let message = ended.failed(code, &[&["interrupted: stopping"], words].concat());
    assert!(!message.contains(GIVES_UP), "{message}");
    message
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
        let Some(ended) = interrupted(run, whole_load * step / 10, signal) else { continue };
        let message = stopped(ended, signal, &[]);
        tally.add(&message);
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
    report(&format!("{engine}: signals {}; {:?}", tally.signals, tally.stopped_at));
    assert!(tally.signals >= 10 && tally.stopped_at.len() >= 5, "{:?}", tally.stopped_at);
}

#[derive(Default)]
struct Tally {
    signals: u32,
    stopped_at: BTreeMap<String, u32>,
}

impl Tally {
    fn add(&mut self, message: &str) {
        let place = message.lines().last().unwrap();
        let place =
            place.split_once("stopped at: ").map_or("elsewhere", |(_, rest)| rest.split([',', ';']).next().unwrap());
        self.add_at(place);
    }

    fn add_at(&mut self, place: &str) {
        self.signals += 1;
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
            let ended = interrupted(run, Duration::from_millis(moment), signal).unwrap();
            stopped(ended, signal, &["stopped; nothing was changed"]);
            tally.add_at(what);
        }
    }
    let files = out.read_dir().map_or(0, Iterator::count);
    assert!(files == 0 && !summary.exists(), "files of an export or of checks that were stopped");
    assert_eq!(held(&address), before);

    let run = Run::start(&address, &["load", "--replace", "--patients", "20_000", "--seed", "77"]);
    run.until_says("the data are visible now");
    run.signal("INT");
    stopped(run.end(), "INT", &["holds the new data"]);
    tally.add_at("checks after a load");
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
        let ended = interrupted(run, Duration::from_millis(1_500), "INT").unwrap();
        stopped(ended, "INT", &["stopped; nothing was changed"]);
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
        run.until_says("interrupt again to stop at once");
        if second {
            run.signal("INT");
            let message = run.end().failed(130, &[]);
            assert!(!message.contains(GIVES_UP), "{message}");
        } else {
            run.end().failed(130, &[GIVES_UP, "the next load removes it"]);
        }
        // Only then: else the statement that waits for the lock would still do the cleaning.
        until("the server's notice that the program has ended", || sessions(&address) == 1);
        holder.execute("ROLLBACK").unwrap();
        let schemas = "SELECT COUNT(*) FROM pg_namespace WHERE nspname = 'caseload_staging'";
        assert_eq!(count(place.open().as_mut(), schemas), 1);
        Run::load(&address, 200, 2, &[]).end().succeeded();
        place.assert_tidy();
    }
}

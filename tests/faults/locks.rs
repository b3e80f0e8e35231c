//! Others in the way: readers who hold tables locked, and a second load.

use std::time::Duration;

use caseload::database::{Database, Location, open};
use caseload::datasets::core;

use super::program::{Run, held, report, until};
use crate::support::{PATIENCE, Place, before_verdicts, count};

/// A session with an open transaction that has read the patients; its server process is the second value.
fn holder(place: &Place) -> (Box<dyn Database>, i64) {
    let mut database = place.open();
    database.execute("BEGIN").unwrap();
    count(database.as_mut(), "SELECT COUNT(*) FROM patients");
    let process = count(database.as_mut(), "SELECT pg_backend_pid()");
    (database, process)
}

/// Others read the patients while a program waits for the tables. Readers queue behind whoever waits for an exclusive lock: if
/// the program asked for one and stayed in the queue, the first of these reads would last as long as its wait.
fn others_read_beside(place: &Place, run: &mut Run) {
    run.until_says("waiting for server process");
    let mut database = place.open();
    database.execute(&format!("SET statement_timeout = '{}s'", PATIENCE.as_secs())).unwrap();
    for _ in 0..20 {
        count(database.as_mut(), "SELECT COUNT(*) FROM patients");
    }
    assert!(run.is_running(), "it did not wait");
}

#[test]
fn a_reader_does_not_hold_up_a_replacement_for_ever() {
    for place in Place::on_server() {
        gives_up_on_a_reader(&place);
    }
}

fn gives_up_on_a_reader(place: &Place) {
    let address = place.address();
    Run::load(&address, 1_000, 1, &[]).end().succeeded();
    let before = held(&address);
    let (reader, process) = holder(place);
    let named = format!("server process {process} (user ");
    let words: [&str; 6] = ["waiting for", &named, "since", "patients", "waited 2 seconds for", "--lock-timeout"];

    let message = Run::load(&address, 1_000, 2, &["--lock-timeout", "2"]).end().failed(2, &words);
    assert!(message.contains("is as it was before"), "{message}");
    // The same is not said twice.
    let said: Vec<&str> = message.lines().filter(|line| line.starts_with("waiting for")).collect();
    assert!(!said.is_empty() && said.windows(2).all(|pair| pair[0] != pair[1]), "{message}");

    Run::start(&address, &["drop", "--yes", "--lock-timeout", "1"])
        .end()
        .failed(2, &["waiting for", &named, "gave up"]);
    assert_eq!(held(&address), before);
    place.assert_tidy();
    drop(reader);
}

#[test]
fn a_replacement_waits_for_a_reader_that_ends_in_time() {
    for place in Place::on_server() {
        let address = place.address();
        Run::load(&address, 500, 1, &[]).end().succeeded();
        let (mut reader, _) = holder(&place);
        let mut run = Run::load(&address, 700, 2, &["--lock-timeout", "600"]);
        others_read_beside(&place, &mut run);
        reader.execute("COMMIT").unwrap();
        run.end().succeeded();
        assert_eq!(held(&address).unwrap().run, 2);
        drop(reader);
        Run::start(&address, &["drop", "--yes"]).end().succeeded();
        place.assert_tidy();
    }
}

#[test]
fn a_migration_waits_for_a_reader_and_gives_up() {
    for place in Place::on_server() {
        let address = place.address();
        Run::load(&address, 500, 1, &[]).end().succeeded();
        place.open().execute(&before_verdicts()).unwrap();
        let pending = "SELECT 1 - COUNT(*) FROM core_schema_history WHERE version = 6";
        let before = held(&address);
        let (mut reader, process) = holder(&place);
        let named = format!("server process {process} (user ");

        let words = ["waiting for", &named, "patients", "waited 2 seconds for", "nothing was changed"];
        Run::start(&address, &["migrate", "--lock-timeout", "2"]).end().failed(2, &words);
        assert_eq!((held(&address), count(reader.as_mut(), pending)), (before.clone(), 1));

        let mut run = Run::start(&address, &["migrate", "--lock-timeout", "600"]);
        others_read_beside(&place, &mut run);
        reader.execute("COMMIT").unwrap();
        run.end().succeeded();
        assert_eq!((held(&address), count(reader.as_mut(), pending)), (before, 0));
        assert_eq!(count(reader.as_mut(), &format!("SELECT COUNT(*) FROM {}", reader_view(&place))), 500);
        place.assert_tidy();
    }
}

/// The flat view of the patients, as SQL in the place names it.
fn reader_view(place: &Place) -> String {
    place.open().flat_view("patients")
}

/// Is a load at work on the target?
fn is_claimed(place: &Place, monitor: &mut Option<Box<dyn Database>>) -> bool {
    match monitor {
        Some(monitor) => count(monitor.as_mut(), &format!("SELECT COUNT(*) {LOCKS}")) > 0,
        None => {
            let path = std::path::PathBuf::from(place.address());
            path.with_file_name(".practice.duckdb.caseload.partial").exists()
        }
    }
}

#[test]
fn a_second_load_is_refused_and_the_first_is_named() {
    for place in Place::both() {
        let address = place.address();
        Run::load(&address, 500, 1, &[]).end().succeeded();
        let on_server = address.contains("://");
        let mut monitor = on_server.then(|| open(&Location::parse(&address)).unwrap());
        let mut first = Run::load(&address, 120_000, 2, &[]);
        until("the first load's claim", || is_claimed(&place, &mut monitor));
        let named = if on_server { "server process ".to_owned() } else { format!("process {}", first.pid()) };
        Run::load(&address, 500, 3, &[]).end().failed(2, &[&named, "wait until"]);
        assert!(first.is_running(), "the first load was over too soon to be in the way");
        first.end().succeeded();
        assert_eq!(held(&address).unwrap().run, 2);
        drop(monitor);
        place.assert_tidy();
    }
}

/// The sessions that keep other loads away.
const LOCKS: &str = "FROM pg_locks WHERE locktype = 'advisory' AND granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";

/// Tables of a load whose keys are off: from now on rows may come, but those of many patients are counted first.
const BEGUN: &str = "SELECT COUNT(*) FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE (n.nspname = 'caseload_staging' AND c.relname = 'visits' OR c.relname = 'caseload_new_visits')
        AND NOT EXISTS (SELECT 1 FROM pg_constraint AS k WHERE k.conrelid = c.oid AND k.contype IN ('p', 'u', 'f'))";

#[test]
fn a_load_that_lost_its_lock_does_not_mix_with_the_next() {
    let place = Place::postgres();
    let address = place.address();
    let mut monitor = place.open();
    let clean = Place::postgres();
    Run::load(&clean.address(), 2_000, 8, &[]).end().succeeded();
    let expected = held(&clean.address());
    // The moments differ, so that the lock is lost before, while and after the tables are filled.
    let rounds = [(600_000, 0), (20_000, 0), (20_000, 50), (20_000, 200)];
    for (patients, moment) in rounds {
        let first = Run::load(&address, patients, 7, &[]);
        until("the first load's staged tables", || count(monitor.as_mut(), BEGUN) > 0);
        std::thread::sleep(Duration::from_millis(moment));
        monitor.query(&format!("SELECT pg_terminate_backend(pid) {LOCKS}")).unwrap();
        Run::load(&address, 2_000, 8, &[]).end().succeeded();
        let message = first.end().failed(2, &["error: "]);
        let now = held(&address);
        assert_eq!(now.as_ref().map(|held| &held.tables), expected.as_ref().map(|held| &held.tables), "{message}");
        Run::start(&address, &["drop", "--yes", "--json"]).end().succeeded();
    }
    let rounds = rounds.len();
    place.assert_tidy();
    report(&format!("PostgreSQL: {rounds} loads lost their lock to another; none mixed with it"));
}

/// The worst moment: the next load has filled its tables, has put no keys on them, and waits for a reader, when the load that
/// lost its lock goes on, with tables of the same names. It was stopped `when` its own were so far.
fn goes_on_beside_the_next(place: &Place, patients: u32, when: impl Fn(&mut dyn Database)) -> String {
    let address = place.address();
    Run::load(&address, 200, 1, &[]).end().succeeded();
    let mut monitor = place.open();
    let first = Run::load(&address, patients, 7, &[]);
    until("the first load's staged tables", || count(monitor.as_mut(), BEGUN) > 0);
    when(monitor.as_mut());
    first.signal("STOP");
    monitor.query(&format!("SELECT pg_terminate_backend(pid) {LOCKS}")).unwrap();
    let (mut reader, _) = holder(place);
    let second = Run::load(&address, 2_000, 8, &["--keys", "none", "--lock-timeout", "600"]);
    second.until_says("waiting for server process");
    first.signal("CONT");
    let message = first.end().failed(2, &["error: "]);
    reader.execute("COMMIT").unwrap();
    let missing = second.end().succeeded()["missing_constraints"].clone();
    let tables = core::DATASET.tables;
    let keys: usize = tables.iter().map(|table| 1 + table.uniques.len() + table.foreign_keys.len()).sum();
    assert_eq!(missing.as_array().unwrap().len(), keys, "keys of another load: {missing}; {message}");
    assert_eq!(held(&address).unwrap().run, 2, "{message}");
    place.assert_tidy();
    message
}

/// The load that lost its lock is stopped while it begins to write, and goes on beside the next one: its rows come into no table of that.
#[test]
fn rows_of_a_load_that_lost_its_lock_are_refused() {
    for place in Place::on_server() {
        let address = place.address();
        Run::load(&address, 200, 1, &[]).end().succeeded();
        let mut monitor = place.open();
        let first = Run::load(&address, 600_000, 7, &[]);
        until("the first load's staged tables", || count(monitor.as_mut(), BEGUN) > 0);
        first.signal("STOP");
        monitor.query(&format!("SELECT pg_terminate_backend(pid) {LOCKS}")).unwrap();
        let second = Run::load(&address, 2_000, 8, &["--lock-timeout", "600"]);
        std::thread::sleep(Duration::from_millis(300));
        first.signal("CONT");
        let message = first.end().failed(2, &["error: "]);
        assert!(message.contains("the connection that holds the lock of the load was lost"), "{message}");
        second.end().succeeded();
        let now = held(&address).unwrap();
        assert_eq!(now.run, 2, "{message}");
        assert_eq!(count(place.open().as_mut(), "SELECT COUNT(*) FROM patients"), 2_000);
        place.assert_tidy();
    }
}

#[test]
fn keys_of_a_load_that_lost_its_lock_are_refused() {
    for place in Place::on_server() {
        // The tables are locked until they are filled. How many keys are still to come is a matter of chance.
        let filled = |monitor: &mut dyn Database| {
            for table in ["patients", "visits", "billing"] {
                let rows = format!("SELECT COUNT(*) FROM {}", place.staged(table));
                until("the rows of the first load", || count(monitor, &rows) > 0);
            }
        };
        goes_on_beside_the_next(&place, 40_000, filled);
    }
}

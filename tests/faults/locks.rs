//! Others in the way: readers who hold tables locked, and a second load.

use std::time::{Duration, Instant};

use caseload::target::{Location, Target, open};

use super::program::{Run, held, report, until};
use crate::support::{Place, count};

/// A session with an open transaction that has read the patients; its server process is the second value.
fn holder(place: &Place) -> (Box<dyn Target>, i64) {
    let mut target = place.target();
    target.execute("BEGIN").unwrap();
    count(target.as_mut(), "SELECT COUNT(*) FROM patients");
    let process = count(target.as_mut(), "SELECT pg_backend_pid()");
    (target, process)
}

/// Reads the patients in a loop while something runs; returns the number of reads and the longest.
fn read_while(place: &Place, run: &mut Run) -> (u32, Duration) {
    let mut target = place.target();
    let (mut reads, mut longest) = (0, Duration::ZERO);
    while run.is_running() {
        let began = Instant::now();
        count(target.as_mut(), "SELECT COUNT(*) FROM patients");
        reads += 1;
        longest = longest.max(began.elapsed());
        std::thread::sleep(Duration::from_millis(5));
    }
    (reads, longest)
}

#[test]
fn a_reader_does_not_hold_up_a_replacement_for_ever() {
    let place = Place::postgres();
    let database = place.database();
    Run::load(&database, 1_000, 1, &[]).end().succeeded();
    let before = held(&database);
    let (reader, process) = holder(&place);
    let named = format!("server process {process} (user ");
    let words: [&str; 6] = ["waiting for", &named, "since", "patients", "gave up after 2 seconds", "--lock-timeout"];

    let began = Instant::now();
    let mut run = Run::load(&database, 1_000, 2, &["--lock-timeout", "2"]);
    let (reads, longest) = read_while(&place, &mut run);
    let message = run.end().failed(2, &words);
    let waited = began.elapsed();
    assert!(message.contains("is as it was before") && message.matches("waiting for").count() == 2, "{message}");
    assert!(waited < Duration::from_secs(8), "{waited:?}");
    assert!(reads > 10 && longest < Duration::from_millis(1_500), "{reads} reads, the longest {longest:?}");

    Run::start(&database, &["drop", "--yes", "--lock-timeout", "1"])
        .end()
        .failed(2, &["waiting for", &named, "gave up"]);
    assert_eq!(held(&database), before);
    place.assert_tidy();
    drop(reader);
    report(&format!(
        "PostgreSQL: a load and a drop gave up on a reader's lock; {reads} other reads went on meanwhile, the longest took {longest:?}"
    ));
}

#[test]
fn a_replacement_waits_for_a_reader_that_ends_in_time() {
    let place = Place::postgres();
    let database = place.database();
    Run::load(&database, 500, 1, &[]).end().succeeded();
    let (mut reader, _) = holder(&place);
    let run = Run::load(&database, 700, 2, &["--lock-timeout", "30"]);
    run.until_says("waiting for server process");
    reader.execute("COMMIT").unwrap();
    run.end().succeeded();
    assert_eq!(held(&database).unwrap().run, 2);
    drop(reader);
    Run::start(&database, &["drop", "--yes"]).end().succeeded();
    place.assert_tidy();
}

/// Is a load at work on the target?
fn is_claimed(place: &Place, monitor: &mut Option<Box<dyn Target>>) -> bool {
    match monitor {
        Some(monitor) => count(monitor.as_mut(), "SELECT COUNT(*) FROM pg_locks WHERE locktype = 'advisory'") > 0,
        None => {
            let path = std::path::PathBuf::from(place.database());
            path.with_file_name(".practice.duckdb.caseload.partial").exists()
        }
    }
}

#[test]
fn a_second_load_is_refused_and_the_first_is_named() {
    for place in Place::both() {
        let database = place.database();
        Run::load(&database, 500, 1, &[]).end().succeeded();
        let on_server = database.contains("://");
        let mut monitor = on_server.then(|| open(&Location::parse(&database)).unwrap());
        let mut first = Run::load(&database, 40_000, 2, &[]);
        until("the first load's claim", || is_claimed(&place, &mut monitor));
        let named = if on_server { "server process ".to_owned() } else { format!("process {}", first.pid()) };
        Run::load(&database, 500, 3, &[]).end().failed(2, &[&named, "wait until"]);
        assert!(first.is_running(), "the first load was over too soon to be in the way");
        first.end().succeeded();
        assert_eq!(held(&database).unwrap().run, 2);
        drop(monitor);
        place.assert_tidy();
    }
}

#[test]
fn a_load_that_lost_its_lock_does_not_mix_with_the_next() {
    let place = Place::postgres();
    let database = place.database();
    let mut monitor = place.target();
    let clean = Place::postgres();
    Run::load(&clean.database(), 2_000, 8, &[]).end().succeeded();
    let expected = held(&clean.database());
    let lock = "FROM pg_locks WHERE locktype = 'advisory' AND granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
    // Staged tables whose keys are off: from now on the rows may come, but those of many patients are counted first.
    let begun = "SELECT COUNT(*) FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
        WHERE n.nspname = 'caseload_staging' AND c.relname = 'visits'
            AND NOT EXISTS (SELECT 1 FROM pg_constraint AS k WHERE k.conrelid = c.oid)";
    // The moments differ, so that the lock is lost before, while and after the tables are filled.
    let rounds = [(600_000, 0), (20_000, 0), (20_000, 50), (20_000, 200)];
    for (patients, moment) in rounds {
        let first = Run::load(&database, patients, 7, &[]);
        until("the first load's staged tables", || count(monitor.as_mut(), begun) > 0);
        std::thread::sleep(Duration::from_millis(moment));
        monitor.query(&format!("SELECT pg_terminate_backend(pid) {lock}")).unwrap();
        Run::load(&database, 2_000, 8, &[]).end().succeeded();
        let message = first.end().failed(2, &["error: "]);
        let now = held(&database);
        assert_eq!(now.as_ref().map(|held| &held.tables), expected.as_ref().map(|held| &held.tables), "{message}");
        Run::start(&database, &["drop", "--yes", "--json"]).end().succeeded();
    }
    let rounds = rounds.len();
    place.assert_tidy();
    report(&format!("PostgreSQL: {rounds} loads lost their lock to another; none mixed with it"));
}

//! Readers beside loads: they see the old data or the new, and nothing else.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use caseload::database::{Database, Value, open};

use super::program::{Run, held, report};
use crate::support::{Place, location};

const LOADS: u32 = 4;

/// The run, then for each table the rows counted and the rows that the run recorded.
const LOOK: &str = "SELECT (SELECT MAX(run_id) FROM load_runs),
    (SELECT COUNT(*) FROM patients), (SELECT COUNT(*) FROM visits), (SELECT COUNT(*) FROM billing),
    (SELECT row_count FROM load_run_tables WHERE table_name = 'patients' AND run_id = (SELECT MAX(run_id) FROM load_runs)),
    (SELECT row_count FROM load_run_tables WHERE table_name = 'visits' AND run_id = (SELECT MAX(run_id) FROM load_runs)),
    (SELECT row_count FROM load_run_tables WHERE table_name = 'billing' AND run_id = (SELECT MAX(run_id) FROM load_runs))";

/// What a reader saw.
#[derive(Default)]
struct Seen {
    nothing: u64,
    whole: u64,
    /// Distinct runs, in the order of their appearance.
    runs: Vec<i64>,
}

impl Seen {
    fn look(&mut self, database: &mut dyn Database) {
        match database.query(LOOK) {
            Ok(found) => {
                let cells: Vec<i64> = found.rows[0].iter().map(|cell| cell.integer().unwrap()).collect();
                assert_eq!(cells[1..4], cells[4..7], "run {}: half of a load is visible", cells[0]);
                self.whole += 1;
                if self.runs.last() != Some(&cells[0]) {
                    self.runs.push(cells[0]);
                }
            }
            Err(refused) => {
                assert!(self.runs.is_empty(), "data that were there are gone: {refused}");
                self.nothing += 1;
            }
        }
    }
}

/// Looks without a pause until told to stop. A server's reader keeps its connection; a file is opened for each look.
fn reader(address: &str, stop: &Arc<AtomicBool>) -> JoinHandle<Seen> {
    let (address, stop) = (address.to_owned(), Arc::clone(stop));
    std::thread::spawn(move || {
        let mut seen = Seen::default();
        let mut database = open(&location(&address)).unwrap();
        while !stop.load(Ordering::Relaxed) {
            seen.look(database.as_mut());
            if database.engine() == "DuckDB" {
                database = open(&location(&address)).unwrap();
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        seen
    })
}

#[test]
fn readers_see_the_old_data_or_the_new() {
    for place in Place::both().into_iter().chain([Place::schema("practice")]) {
        let address = place.address();
        let stop = Arc::new(AtomicBool::new(false));
        let reading = reader(&address, &stop);
        for load in 1..=LOADS {
            Run::load(&address, 1_000 * load, load, &[]).end().succeeded();
            // A load that is given up is never seen.
            let mut given_up = Run::load(&address, 3_000, 99, &[]);
            given_up.wait_until(Duration::from_millis(150));
            given_up.kill();
            given_up.end();
        }
        stop.store(true, Ordering::Relaxed);
        let seen = reading.join().unwrap();
        let engine = place.kind();
        report(&format!(
            "{engine}: a reader looked {} times during {LOADS} loads and as many killed ones: {} times nothing, {} times whole \
             data, of runs {:?}; never anything else",
            seen.nothing + seen.whole,
            seen.nothing,
            seen.whole,
            seen.runs
        ));
        assert!(seen.whole >= 50 && seen.runs.is_sorted() && seen.runs.len() >= 3, "{:?}", seen.runs);
    }
}

#[test]
fn duckdb_names_the_process_that_keeps_a_file_open() {
    let place = Place::duckdb();
    let address = place.address();
    Run::load(&address, 200, 1, &[]).end().succeeded();
    let holder = duckdb::Connection::open(&address).unwrap();
    let process = format!("(PID {})", std::process::id());
    let commands: [&[&str]; 5] = [
        &["load", "--replace"],
        &["drop", "--yes"],
        &["validate"],
        &["status"],
        &["export", "--format", "csv", "--out", "csv"],
    ];
    for args in commands {
        let refused =
            Run::start(&address, args).end().failed(2, &["is in use by another program", &process, "close it"]);
        assert!(refused.contains("practice.duckdb"), "{args:?}: {refused}");
    }
    drop(holder);
    // Who only reads shares the file with other readers, but must not lose it.
    let config = duckdb::Config::default().access_mode(duckdb::AccessMode::ReadOnly).unwrap();
    let holder = duckdb::Connection::open_with_flags(&address, config).unwrap();
    Run::start(&address, &["status"]).end().succeeded();
    Run::start(&address, &["drop", "--yes"]).end().failed(2, &["is in use by another program", &process, "close it"]);
    drop(holder);
    assert_eq!(held(&address).unwrap().run, 1);
    report(&format!("DuckDB: {} commands named the process that kept the file open", commands.len()));
    place.assert_tidy();
}

#[test]
fn duckdb_readers_of_the_old_file_keep_it_while_it_is_replaced() {
    let place = Place::duckdb();
    let address = place.address();
    Run::load(&address, 200, 1, &[]).end().succeeded();
    let mut reader = open(&location(&address)).unwrap();
    let patients = |database: &mut dyn Database| {
        database.query("SELECT COUNT(*) FROM patients").unwrap().single().and_then(Value::integer).unwrap()
    };
    assert_eq!(patients(reader.as_mut()), 200);
    Run::load(&address, 300, 2, &[]).end().succeeded();
    assert_eq!(patients(reader.as_mut()), 200);
    drop(reader);
    assert_eq!(patients(place.open().as_mut()), 300);
}

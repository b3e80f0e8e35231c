//! The server goes away: a clear error that says how far the load got and what the database holds, and nothing lost.

use std::time::Duration;

use super::cluster::Cluster;
use super::program::{Run, held, report, sessions, until};
use crate::support::{Place, count};

const LOST: &str = "lost the connection to the server";
const UNCHANGED: &str = "is as it was before";

/// Server processes that are copying rows for a load.
const COPYING: &str = "FROM pg_stat_activity WHERE application_name = 'caseload' AND datname = current_database()
    AND pid <> pg_backend_pid() AND query LIKE 'COPY %'";

#[test]
fn a_session_that_is_terminated_in_the_middle_of_a_copy_changes_nothing() {
    let place = Place::postgres();
    let address = place.address();
    Run::load(&address, 500, 1, &[]).end().succeeded();
    let before = held(&address);
    let mut monitor = place.open();
    let run = Run::load(&address, 40_000, 2, &[]);
    until("a COPY of visits", || {
        count(monitor.as_mut(), &format!("SELECT COUNT(*) {COPYING} AND query LIKE '%visits%'")) > 0
    });
    let ended = count(monitor.as_mut(), &format!("SELECT COUNT(pg_terminate_backend(pid)) {COPYING}"));
    let message =
        run.end().failed(2, &[LOST, "stopped at: generating and loading core, ", " of 40,000 patients", UNCHANGED]);
    assert_eq!(held(&address), before);
    place.assert_tidy();
    report(&format!("PostgreSQL: {ended} sessions terminated in mid-COPY: {}", message.lines().last().unwrap()));
}

#[test]
fn a_server_that_stops_or_restarts_changes_nothing() {
    let cluster = Cluster::make(None);
    let address = &cluster.url;
    Run::load(address, 500, 1, &[]).end().succeeded();
    let mut before = held(address);
    let mut faults = 0;
    // Some of these moments lie in the generation, some in the work on keys, whatever the machine.
    for (mode, moment) in [("fast", 250), ("immediate", 500), ("fast", 800), ("immediate", 1_200)] {
        let run = Run::load(address, 40_000, 2, &[]);
        run.wait_until(Duration::from_millis(moment));
        cluster.stop(mode);
        let message = run.end().failed(2, &["error: "]);
        // A load that had not begun yet says no more than why it could not.
        assert_eq!(message.contains("stopped at: "), message.contains(UNCHANGED), "{message}");
        assert!(message.contains(LOST) || message.contains("cannot reach a server"), "{message}");
        Run::load(address, 500, 3, &[]).end().failed(2, &["cannot reach a server at 127.0.0.1:", "is it running"]);
        cluster.start();
        assert_eq!(held(address), before, "{message}");
        faults += 2;
    }
    Run::load(address, 800, 4, &[]).end().succeeded();
    before = held(address);

    restart_before_publishing(&cluster);
    assert_eq!(held(address), before);
    Run::load(address, 700, 5, &[]).end().succeeded();
    assert_eq!(sessions(address), 0);
    let mut database = caseload::database::open(&caseload::database::Location::parse(address)).unwrap();
    assert_eq!(count(database.as_mut(), "SELECT COUNT(*) FROM pg_namespace WHERE nspname LIKE 'caseload%'"), 0);
    drop(database);
    report(&format!("PostgreSQL: {} stops, refusals and restarts of the server survived", faults + 1));
}

/// A reader's lock makes the load wait at the very step between COPY and publishing.
fn restart_before_publishing(cluster: &Cluster) {
    let mut reader = caseload::database::open(&caseload::database::Location::parse(&cluster.url)).unwrap();
    reader.execute("BEGIN").unwrap();
    count(reader.as_mut(), "SELECT COUNT(*) FROM patients");
    let run = Run::load(&cluster.url, 2_000, 6, &[]);
    run.until_says("waiting for server process");
    cluster.stop("fast");
    cluster.start();
    run.end().failed(2, &[LOST, "stopped at: publishing", UNCHANGED]);
}

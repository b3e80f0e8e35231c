//! Every assertion can fail: for each there is a file that breaks its rule on a loaded database, and sees just that one fail.

use std::collections::BTreeSet;
use std::path::Path;

use caseload::datasets::core::DATASET;
use caseload::datasets::core::tables::RECORDS;
use caseload::embedded;
use caseload::target::{Location, Target, open};
use caseload::validate::assertions;
use duckdb::Connection;

use crate::support::{Place, options};

/// Statements that break one rule.
struct Violation {
    name: String,
    sql: String,
    /// Assertions that cannot but fail too.
    also: BTreeSet<String>,
}

fn violations() -> Vec<Violation> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/violations/core");
    let mut found: Vec<Violation> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let sql = std::fs::read_to_string(&path).unwrap();
            let also = sql.lines().filter_map(|line| line.strip_prefix("-- also: "));
            let also = also.flat_map(|names| names.split(", ")).map(str::to_owned).collect();
            Violation { name: path.file_stem().unwrap().to_str().unwrap().to_owned(), also, sql }
        })
        .collect();
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

#[test]
fn every_assertion_has_a_violation() {
    let assertions: Vec<&str> = embedded::sql("core", "assertions").iter().map(|file| file.name).collect();
    let violations: Vec<String> = violations().into_iter().map(|violation| violation.name).collect();
    assert_eq!(assertions, violations);
}

fn tables() -> Vec<&'static str> {
    let core = DATASET.tables.iter().copied();
    core.chain(RECORDS).map(|table| table.name).collect()
}

fn failing(copy: &mut dyn Target) -> BTreeSet<String> {
    let assertions = assertions(copy, &DATASET).unwrap_or_else(|error| panic!("{error:?}"));
    let failed = assertions.into_iter().filter(|assertion| {
        assert_eq!(assertion.violations == 0, assertion.sample.is_empty(), "{assertion:?}");
        !assertion.passed
    });
    failed.map(|assertion| assertion.name.to_owned()).collect()
}

fn assert_each_fails_alone(copy: &mut dyn Target) {
    let run = |copy: &mut dyn Target, sql: &str| {
        copy.execute(sql).unwrap_or_else(|error| panic!("{error:?}\n{sql}"));
    };
    assert_eq!(failing(copy), BTreeSet::new(), "before anything is broken");
    let mut wrong = Vec::new();
    for Violation { name, sql, mut also } in violations() {
        run(copy, "BEGIN");
        run(copy, &sql);
        let failed = failing(copy);
        run(copy, "ROLLBACK");
        also.insert(name.clone());
        if failed != also {
            wrong.push(format!("{name}: expected {also:?}, failed {failed:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn each_violation_fails_its_own_assertion_on_duckdb() {
    let place = Place::duckdb();
    place.load(&options(1_000), 2);
    // A copy without constraints, which DuckDB cannot drop.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("copy.duckdb");
    let copy = Connection::open(&path).unwrap();
    let run = |sql: &str| copy.execute_batch(sql).unwrap_or_else(|error| panic!("{error}\n{sql}"));
    run(&format!("ATTACH '{}' AS loaded (READ_ONLY)", place.database()));
    for table in tables() {
        run(&format!("CREATE TABLE {table} AS SELECT * FROM loaded.main.{table}"));
    }
    drop(copy);
    assert_each_fails_alone(open(&Location::DuckDb(path)).unwrap().as_mut());
}

#[test]
fn each_violation_fails_its_own_assertion_on_postgres() {
    let place = Place::postgres();
    place.load(&options(1_000), 2);
    let mut copy = place.target();
    let mut run = |sql: &str| copy.execute(sql).unwrap_or_else(|error| panic!("{error:?}\n{sql}"));
    run("CREATE SCHEMA broken");
    for table in tables() {
        run(&format!("CREATE TABLE broken.{table} AS SELECT * FROM public.{table}; ANALYZE broken.{table}"));
    }
    run("SET search_path TO broken");
    assert_each_fails_alone(copy.as_mut());
}

//! Every assertion can fail: for each there is a file that breaks its rule on a loaded database, and sees just that one fail.

use std::collections::BTreeSet;
use std::path::Path;

use caseload::datasets::core::tables::{LOAD_RUN_TABLES, LOAD_RUNS};
use caseload::embedded;
use caseload::target::Target;
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
    let core = caseload::datasets::core::DATASET.tables.iter().copied();
    core.chain([&LOAD_RUNS, &LOAD_RUN_TABLES]).map(|table| table.name).collect()
}

/// A connection on which statements are run, and rows counted.
trait Copy {
    fn run(&mut self, sql: &str);
    fn violates(&mut self, query: &str) -> bool;
}

impl Copy for Connection {
    fn run(&mut self, sql: &str) {
        self.execute_batch(sql).unwrap_or_else(|error| panic!("{error}\n{sql}"));
    }

    fn violates(&mut self, query: &str) -> bool {
        let sql = format!("SELECT COUNT(*) > 0 FROM (\n{query}\n) AS found");
        self.query_row(&sql, [], |row| row.get(0)).unwrap_or_else(|error| panic!("{error}\n{query}"))
    }
}

struct Session(Box<dyn Target>);

impl Copy for Session {
    fn run(&mut self, sql: &str) {
        self.0.execute(sql).unwrap_or_else(|error| panic!("{error:?}\n{sql}"));
    }

    fn violates(&mut self, query: &str) -> bool {
        let sql = format!("SELECT CASE WHEN COUNT(*) > 0 THEN 1 ELSE 0 END FROM (\n{query}\n) AS found");
        self.0.query(&sql).unwrap_or_else(|error| panic!("{error:?}\n{query}")).single().unwrap().integer() == Some(1)
    }
}

fn assert_each_fails_alone(copy: &mut dyn Copy) {
    let assertions = embedded::sql("core", "assertions");
    let failing = |copy: &mut dyn Copy| -> BTreeSet<String> {
        assertions.iter().filter(|file| copy.violates(file.query())).map(|file| file.name.to_owned()).collect()
    };
    assert_eq!(failing(copy), BTreeSet::new(), "before anything is broken");
    let mut wrong = Vec::new();
    for Violation { name, sql, mut also } in violations() {
        copy.run("BEGIN");
        copy.run(&sql);
        let failed = failing(copy);
        copy.run("ROLLBACK");
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
    let mut copy = Connection::open_in_memory().unwrap();
    copy.run(&format!("ATTACH '{}' AS loaded (READ_ONLY)", place.database()));
    for table in tables() {
        copy.run(&format!("CREATE TABLE {table} AS SELECT * FROM loaded.main.{table}"));
    }
    copy.run("DETACH loaded");
    assert_each_fails_alone(&mut copy);
}

#[test]
fn each_violation_fails_its_own_assertion_on_postgres() {
    let place = Place::postgres();
    place.load(&options(1_000), 2);
    let mut copy = Session(place.target());
    copy.run("CREATE SCHEMA broken");
    for table in tables() {
        copy.run(&format!("CREATE TABLE broken.{table} AS SELECT * FROM public.{table}; ANALYZE broken.{table}"));
    }
    copy.run("SET search_path TO broken");
    assert_each_fails_alone(&mut copy);
}

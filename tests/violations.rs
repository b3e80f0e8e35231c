//! Every assertion can fail: for each there is a file that breaks its rule on a loaded database, and sees just that one fail.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use caseload::database::{Database, Location, open};
use caseload::datasets::core::tables::RECORDS;
use caseload::datasets::{Dataset, generated};
use caseload::embedded;
use caseload::table::Table;
use caseload::validate::{assertions, complete_query};
use duckdb::Connection;

use crate::support::{Place, messy, options};

/// Statements that break one rule, each in another way.
struct Violation {
    name: String,
    ways: Vec<String>,
    /// Assertions that cannot but fail too.
    also: BTreeSet<String>,
}

fn violations(dataset: &Dataset) -> Vec<Violation> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/violations").join(dataset.name);
    let mut found: Vec<Violation> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let sql = std::fs::read_to_string(&path).unwrap();
            let also = sql.lines().filter_map(|line| line.strip_prefix("-- also: "));
            let also = also.flat_map(|names| names.split(", ")).map(str::to_owned).collect();
            let ways = sql.split("-- or violates: ").map(|way| format!("-- {way}")).collect();
            Violation { name: path.file_stem().unwrap().to_str().unwrap().to_owned(), also, ways }
        })
        .collect();
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

#[test]
fn every_assertion_has_a_violation() {
    for dataset in generated() {
        let assertions: Vec<&str> = embedded::sql(dataset.name, "assertions").iter().map(|file| file.name).collect();
        let violations: Vec<String> = violations(dataset).into_iter().map(|violation| violation.name).collect();
        assert_eq!(assertions, violations, "{}", dataset.name);
    }
}

#[test]
fn no_two_checks_have_one_name() {
    let kinds = ["assertions", "metrics"];
    let files = |kind| generated().flat_map(move |dataset| embedded::sql(dataset.name, kind));
    let names: Vec<&str> = kinds.into_iter().flat_map(files).map(|file| file.name).collect();
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
}

fn tables() -> impl Iterator<Item = &'static Table> {
    generated().flat_map(|dataset| dataset.tables).copied().chain(RECORDS)
}

/// The words of the complete query of each assertion, by its name.
fn words_of(dataset: &Dataset) -> BTreeMap<&'static str, BTreeSet<String>> {
    let words = |name| words(&complete_query(name).unwrap()).map(str::to_owned).collect();
    embedded::sql(dataset.name, "assertions").iter().map(|file| (file.name, words(file.name))).collect()
}

fn words(sql: &str) -> impl Iterator<Item = &str> {
    sql.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).filter(|word| !word.is_empty())
}

/// The tables that statements change, without their schemas.
fn touched(sql: &str) -> BTreeSet<&str> {
    let verbs = ["UPDATE ", "INSERT INTO ", "DELETE FROM "];
    let named = verbs.into_iter().flat_map(|verb| sql.split(verb).skip(1));
    let touched: BTreeSet<&str> = named
        .map(|rest| {
            let path = rest.split(|c: char| c.is_whitespace() || c == ';').next().unwrap();
            path.rsplit('.').next().unwrap()
        })
        .collect();
    assert!(!touched.is_empty() && !sql.contains("TRUNCATE"), "what is changed is not seen in\n{sql}");
    touched
}

/// The assertions that fail, of those that are wanted.
fn failing(copy: &mut dyn Database, dataset: &'static Dataset, wanted: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let assertions = assertions(copy, dataset, wanted).unwrap_or_else(|error| panic!("{error:?}"));
    let failed = assertions.into_iter().filter(|assertion| {
        assert_eq!(assertion.violations == 0, assertion.sample.is_empty(), "{assertion:?}");
        !assertion.passed
    });
    failed.map(|assertion| assertion.name.to_owned()).collect()
}

fn assert_each_fails_alone(copy: &mut dyn Database) {
    generated().for_each(|dataset| assert_each_of_fails_alone(copy, dataset));
}

/// After a violation those assertions are run that read a table it changes: the others would return what they returned before, which
/// was nothing. All are run before anything is broken and when everything is whole again.
fn assert_each_of_fails_alone(copy: &mut dyn Database, dataset: &'static Dataset) {
    let run = |copy: &mut dyn Database, sql: &str| {
        copy.execute(sql).unwrap_or_else(|error| panic!("{error:?}\n{sql}"));
    };
    assert_eq!(failing(copy, dataset, |_| true), BTreeSet::new(), "{} before anything is broken", dataset.name);
    let (words, mut wrong) = (words_of(dataset), Vec::new());
    for Violation { name, ways, mut also } in violations(dataset) {
        also.insert(name.clone());
        for sql in ways {
            let tables = touched(&sql);
            run(copy, "BEGIN");
            run(copy, &sql);
            let failed = failing(copy, dataset, |name| tables.iter().any(|table| words[name].contains(*table)));
            run(copy, "ROLLBACK");
            if failed != also {
                wrong.push(format!("{name}: expected {also:?}, failed {failed:?} after\n{sql}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(failing(copy, dataset, |_| true), BTreeSet::new(), "{} when everything is whole again", dataset.name);
}

/// No assertion reads a view, whose name would hide the tables that it reads.
#[test]
fn assertions_read_tables_alone() {
    for dataset in generated() {
        for (name, words) in words_of(dataset) {
            assert!(!words.contains("flat"), "{name}");
        }
    }
}

#[test]
fn each_violation_fails_its_own_assertion_on_duckdb() {
    let place = Place::duckdb();
    place.load_datasets(&options(1_000), &generated().collect::<Vec<_>>(), messy(0.05));
    // A copy without constraints, which DuckDB cannot drop.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("copy.duckdb");
    let copy = Connection::open(&path).unwrap();
    let run = |sql: &str| copy.execute_batch(sql).unwrap_or_else(|error| panic!("{error}\n{sql}"));
    run(&format!("ATTACH '{}' AS loaded (READ_ONLY)", place.address()));
    for table in tables() {
        let (schema, path) = (table.schema.unwrap_or("main"), table.path());
        run(&format!("CREATE SCHEMA IF NOT EXISTS {schema}"));
        run(&format!("CREATE TABLE {path} AS SELECT * FROM loaded.{schema}.{}", table.name));
    }
    drop(copy);
    assert_each_fails_alone(open(&Location::DuckDb(path)).unwrap().as_mut());
}

#[test]
fn each_violation_fails_its_own_assertion_on_postgres() {
    let place = Place::postgres();
    place.load_datasets(&options(1_000), &generated().collect::<Vec<_>>(), messy(0.05));
    let mut copy = place.open();
    let mut run = |sql: &str| copy.execute(sql).unwrap_or_else(|error| panic!("{error:?}\n{sql}"));
    run("CREATE SCHEMA broken");
    for table in tables().filter(|table| table.schema.is_none()) {
        let name = table.name;
        run(&format!("CREATE TABLE broken.{name} AS SELECT * FROM public.{name}; ANALYZE broken.{name}"));
    }
    // The tables of datasets are named with their schema: a copy takes the place of each.
    for table in tables().filter(|table| table.schema.is_some()) {
        let (path, name) = (table.path(), table.name);
        run(&format!(
            "CREATE TABLE {path}_copy AS SELECT * FROM {path}; DROP TABLE {path} CASCADE;
             ALTER TABLE {path}_copy RENAME TO {name}; ANALYZE {path}"
        ));
    }
    run("SET search_path TO broken");
    assert_each_fails_alone(copy.as_mut());
}

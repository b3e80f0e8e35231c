//! Datasets: the same rows on both engines and for any number of threads; what is planted is found, and only where it is planted.

mod key;
mod planted;

use std::collections::{BTreeMap, BTreeSet};

use arrow::compute::concat_batches;
use arrow::record_batch::RecordBatch;
use caseload::database::{Keys, LoadPlan};
use caseload::datasets::{Change, Choices, DATASETS, Dataset, Phenomenon, Task, core, emergency, generate};
use caseload::error::Error;
use caseload::load::{LoadRequest, TableReport, load};
use caseload::reference::zips::ZipPool;
use caseload::table::Table;
use caseload::world::{Options, Population, World};

use crate::support::{Golden, Place, Silent, assert_golden, count, fingerprints, options};

/// The datasets that are generated from the core.
fn subjects() -> impl Iterator<Item = &'static Dataset> {
    DATASETS.iter().copied().filter(|dataset| dataset.stands_on_core())
}

fn without(dataset: &Dataset, phenomena: &[&Phenomenon]) -> Choices {
    let mut choices = Choices::default();
    for phenomenon in phenomena {
        choices.without(&format!("{}.{}", dataset.name, phenomenon.name)).unwrap();
    }
    choices
}

/// The rows of every table of a dataset, made in memory.
fn rows(
    dataset: &'static Dataset,
    options: &Options,
    choices: &Choices,
    threads: usize,
) -> Vec<(&'static Table, RecordBatch)> {
    let world = World::new(options, &ZipPool::built_in()).unwrap();
    let population = Population::new(&world);
    let task = Task::new(dataset, &population, choices);
    let source = (dataset.prepare)(task).unwrap();
    let mut batches: Vec<(&'static Table, RecordBatch)> = Vec::new();
    generate(&task, source.as_ref(), threads, false, |block| {
        batches.extend(block.batches);
        Ok(())
    })
    .unwrap();
    let of = |table: &&'static Table| {
        let own: Vec<_> = batches.iter().filter(|batch| std::ptr::eq(batch.0, *table)).map(|batch| &batch.1).collect();
        (*table, concat_batches(&table.schema(), own).unwrap())
    };
    dataset.tables.iter().map(of).collect()
}

/// The option sets whose fingerprints are in `tests/golden/datasets.json`. A dataset whose tables are not all filled by the
/// default options has a case in which they are.
fn golden_cases() -> [(&'static str, Options, Vec<&'static Dataset>); 2] {
    [
        ("default", options(1_000), DATASETS.to_vec()),
        ("ambulance_diversions", options(3_000), vec![&core::DATASET, &emergency::DATASET]),
    ]
}

#[test]
fn fingerprints_are_golden_on_both_engines() {
    let (mut found, mut filled) = (Golden::new(), BTreeSet::new());
    for (name, options, datasets) in golden_cases() {
        let [one, two] = Place::both().map(|place| {
            let mut report = place.load_datasets(&options, &datasets, Choices::default());
            report.tables.retain(|table| table.dataset != core::DATASET.name);
            report
        });
        assert_eq!(one.tables, two.tables, "{name}: DuckDB and PostgreSQL");
        filled.extend(one.tables.iter().filter(|table| table.rows > 0).map(TableReport::path));
        found.insert(name.to_owned(), fingerprints(&one));
    }
    for table in subjects().flat_map(|dataset| dataset.tables) {
        assert!(filled.contains(&table.path()), "{} is empty in every case", table.path());
    }
    assert_golden("datasets", found);
}

#[test]
fn rows_do_not_depend_on_the_threads() {
    for dataset in subjects() {
        let [one, three] = [1, 3].map(|threads| rows(dataset, &options(600), &Choices::default(), threads));
        assert!(one.iter().map(|table| &table.1).eq(three.iter().map(|table| &table.1)), "{}", dataset.name);
    }
}

/// Another seed gives other rows, and every table has some.
#[test]
fn rows_depend_on_the_seed() {
    for dataset in subjects() {
        let all = |seed| rows(dataset, &Options { seed, ..options(3_000) }, &Choices::default(), 2);
        let (first, second) = (all(1), all(2));
        assert!(first.iter().all(|(_, batch)| batch.num_rows() > 0), "{}: an empty table", dataset.name);
        let changed = first.iter().zip(&second).filter(|(one, two)| one.1 != two.1).count();
        assert!(changed * 2 >= first.len(), "{}: {changed} of {} tables differ", dataset.name, first.len());
    }
}

#[test]
fn a_phenomenon_that_is_left_out_changes_nothing_but_what_it_says() {
    for dataset in subjects() {
        let options = options(2_000);
        let planted = rows(dataset, &options, &Choices::default(), 2);
        for phenomenon in dataset.phenomena {
            let name = format!("{}.{}", dataset.name, phenomenon.name);
            let left_out = rows(dataset, &options, &without(dataset, &[phenomenon]), 2);
            let mut any = false;
            for ((table, on), (_, off)) in planted.iter().zip(&left_out) {
                let changes: Vec<&Change> =
                    phenomenon.changes.iter().filter(|change| std::ptr::eq(change.table(), *table)).collect();
                any |= on != off;
                if changes.iter().any(|change| matches!(change, Change::Rows(_))) {
                    continue;
                }
                assert_eq!(on.num_rows(), off.num_rows(), "{name}: rows of {}", table.path());
                let may_differ = |column: &str| {
                    changes.iter().any(|change| matches!(change, Change::Columns(_, names) if names.contains(&column)))
                };
                for (index, column) in table.columns.iter().enumerate().filter(|(_, column)| !may_differ(column.name)) {
                    assert!(on.column(index) == off.column(index), "{name} changes {}.{}", table.path(), column.name);
                }
            }
            assert!(any, "{name}: leaving it out changes nothing");
        }
    }
}

#[test]
fn datasets_come_and_go_without_the_core() {
    for place in Place::both() {
        let together = fingerprints(&place.load_all(&options(500)));
        place.load(&options(500), 1);
        assert_eq!(place.open().contents().unwrap().datasets, ["core"], "a load of the core replaces everything");
        let mut apart = BTreeMap::new();
        for dataset in subjects() {
            apart.extend(fingerprints(&place.load_datasets(&options(500), &[dataset], Choices::default())));
        }
        assert!(apart.iter().all(|(path, fingerprint)| together[path] == *fingerprint), "{apart:?}\n{together:?}");
        let first = subjects().next().unwrap();
        let mut database = place.open();
        let dropped = database.drop_datasets(&[first]).unwrap();
        assert!(dropped.iter().all(|name| name.starts_with(first.name)), "{dropped:?}");
        let left = database.contents().unwrap().datasets;
        assert!(!left.iter().any(|name| name == first.name) && left.len() == DATASETS.len() - 1, "{left:?}");
        assert_eq!(count(database.as_mut(), "SELECT COUNT(*) FROM patients"), 500);
        let receipt = format!("SELECT COUNT(*) FROM calibration WHERE dataset = '{}'", first.name);
        assert_eq!(count(database.as_mut(), &receipt), 0);
        let refused = database.drop_datasets(&[&core::DATASET]).unwrap_err().to_string();
        assert!(refused.contains("refer to the core"), "{refused}");
        drop(database);
        place.assert_tidy();
    }
}

#[test]
fn datasets_fit_the_core_that_is_there() {
    for place in Place::both() {
        let dataset = subjects().next().unwrap();
        let add = |options: Options, replace| {
            let usual = LoadRequest::new(options);
            let request = LoadRequest { datasets: vec![dataset], replace, ..usual };
            load(place.open().as_mut(), &request, &Silent)
        };
        let refused = add(options(100), false).unwrap_err();
        assert!(matches!(refused, Error::NotLoaded { .. }), "{refused}");
        assert!(refused.to_string().contains("--datasets core,"), "{refused}");
        place.load(&options(100), 1);
        let refused = add(Options { seed: 43, ..options(100) }, false).unwrap_err();
        assert!(matches!(refused, Error::RecordMismatch { .. }), "{refused}");
        add(options(100), false).unwrap();
        let refused = add(options(100), false).unwrap_err();
        assert!(matches!(refused, Error::AlreadyLoaded { .. }), "{refused}");
        assert!(refused.to_string().contains("--replace"), "{refused}");
        add(options(100), true).unwrap();
    }
}

#[test]
fn what_others_write_meanwhile_is_not_lost() {
    let place = Place::duckdb();
    place.load(&options(50), 1);
    let dataset = subjects().next().unwrap();
    let mut database = place.open();
    let plan = LoadPlan { datasets: &[dataset], replace: false, keys: Keys::Full, jobs: 1, alone: false };
    let load = database.begin(plan).unwrap();
    let other = duckdb::Connection::open(place.address()).unwrap();
    other.execute_batch("CREATE TABLE mine AS SELECT 7 AS a").unwrap();
    drop(other);
    let refused = load.publish().unwrap_err().to_string();
    assert!(refused.contains("others changed"), "{refused}");
    assert_eq!(count(database.as_mut(), "SELECT a FROM mine"), 7);
    assert_eq!(database.contents().unwrap().datasets, ["core"]);
    drop(database);
    place.load_datasets(&options(50), &[dataset], Choices::default());
    assert_eq!(count(place.open().as_mut(), "SELECT a FROM mine"), 7);
    place.assert_tidy();
}

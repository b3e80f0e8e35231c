//! Datasets: the same rows on both engines and for any number of threads; what is planted is found, and only where it is planted.

use std::collections::BTreeMap;
use std::path::Path;

use arrow::compute::concat_batches;
use arrow::record_batch::RecordBatch;
use caseload::database::{Database, Keys, LoadPlan, Location, open};
use caseload::datasets::{self, Change, Choices, DATASETS, Dataset, Task, answer_key, generate};
use caseload::error::Error;
use caseload::insights::{State, insights};
use caseload::load::{LoadReport, LoadRequest, load, write_key};
use caseload::record::recorded;
use caseload::reference::zips::ZipPool;
use caseload::table::Table;
use caseload::world::{Options, Population, World};

use crate::data::assert_valid;
use crate::support::{Place, Silent, count, options};

/// The number of patients that the bands of insights are made for.
const JUDGED: u64 = 10_000;

/// The datasets that are generated from the core.
fn subjects() -> impl Iterator<Item = &'static Dataset> {
    DATASETS.iter().copied().filter(|dataset| dataset.stands_on_core())
}

fn fingerprints(report: &LoadReport) -> BTreeMap<String, String> {
    report.tables.iter().map(|table| (table.path(), table.fingerprint.clone())).collect()
}

fn without(name: &str) -> Choices {
    let mut choices = Choices::default();
    choices.without(name).unwrap();
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

#[test]
fn fingerprints_are_golden_on_both_engines() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/datasets.json");
    let golden: BTreeMap<String, String> = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
    let [one, two] = Place::both().map(|place| fingerprints(&place.load_all(&options(1_000))));
    assert_eq!(one, two, "DuckDB and PostgreSQL");
    let found: BTreeMap<String, String> = one.into_iter().filter(|(path, _)| path.contains('.')).collect();
    // A deliberate change of the data is a commit of its own, with the text printed here in the file.
    assert!(found == golden, "the data have changed; now: {}", serde_json::to_string_pretty(&found).unwrap());
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
            let left_out = rows(dataset, &options, &without(&name), 2);
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

/// The insights of a dataset with their state and values, for a message.
fn states(database: &mut dyn Database, dataset: &'static Dataset) -> Vec<(&'static str, State, String)> {
    let run = recorded(database, dataset.name).unwrap().unwrap();
    let find = |database: &mut dyn Database| {
        let findings = insights(dataset).unwrap().into_iter().map(|insight| insight.find(database, &run).unwrap());
        findings.collect::<Vec<_>>()
    };
    find(database).into_iter().map(|found| (found.phenomenon, found.state, format!("{:?}", found.values))).collect()
}

/// What is planted is found, and every other check holds, for five seeds.
fn assert_found(place: &Place) {
    for seed in 1..=5 {
        place.load_all(&Options { seed, ..options(JUDGED) });
        let mut database = place.open();
        assert_valid(database.as_mut(), &format!("seed {seed}"));
        for dataset in subjects() {
            for (phenomenon, state, values) in states(database.as_mut(), dataset) {
                assert_eq!(state, State::Found, "seed {seed}, {}.{phenomenon}: {values}", dataset.name);
            }
        }
    }
}

#[test]
fn what_is_planted_is_found_on_duckdb() {
    assert_found(&Place::duckdb());
}

#[test]
fn what_is_planted_is_found_on_postgres() {
    assert_found(&Place::postgres());
}

/// What is left out is not found. Each dataset is added to the core again and again, with another phenomenon left out.
fn assert_not_found(place: &Place) {
    place.load(&options(JUDGED), 2);
    for dataset in subjects() {
        for phenomenon in dataset.phenomena {
            let name = format!("{}.{}", dataset.name, phenomenon.name);
            place.load_datasets(&options(JUDGED), &[dataset], without(&name));
            let mut database = place.open();
            let run = recorded(database.as_mut(), dataset.name).unwrap().unwrap();
            let insight = insights(dataset).unwrap().into_iter().find(|one| one.phenomenon.name == phenomenon.name);
            let found = insight.unwrap().find(database.as_mut(), &run).unwrap();
            assert_eq!(found.state, State::Disabled, "{name}: {:?}", found.values);
        }
        place.open().drop_datasets(&[dataset]).unwrap();
    }
}

#[test]
fn what_is_left_out_is_not_found_on_duckdb() {
    assert_not_found(&Place::duckdb());
}

#[test]
fn what_is_left_out_is_not_found_on_postgres() {
    assert_not_found(&Place::postgres());
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
        let refused = database.drop_datasets(&[&caseload::datasets::core::DATASET]).unwrap_err().to_string();
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

/// Labels in the answer key, by phenomenon; every one names a row that is there.
fn labelled(database: &mut dyn Database) -> BTreeMap<String, i64> {
    for dataset in subjects() {
        let tables = dataset.tables.iter().chain(caseload::datasets::core::DATASET.tables);
        let names: Vec<String> = tables.map(|table| format!("'{}'", table.name)).collect();
        let (dataset_name, names) = (dataset.name, names.join(", "));
        let sql = format!(
            "SELECT COUNT(*) FROM answer_key.labels WHERE dataset = '{dataset_name}' AND table_name NOT IN ({names})"
        );
        assert_eq!(count(database, &sql), 0, "{dataset_name}: labels of tables that it does not have");
        let own = dataset.tables.iter().map(|table| (*table, table.path()));
        let core = caseload::datasets::core::DATASET.tables.iter().map(|table| (*table, table.name.to_owned()));
        for (table, path) in own.chain(core) {
            let key: Vec<String> = table.primary_key.iter().map(|key| format!("CAST({key} AS TEXT)")).collect();
            let shadowed = table.schema.is_none() && dataset.tables.iter().any(|own| own.name == table.name);
            if shadowed {
                continue;
            }
            let sql = format!(
                "SELECT COUNT(*) FROM answer_key.labels AS l WHERE l.dataset = '{}' AND l.table_name = '{}'
                     AND l.row_key NOT IN (SELECT {} FROM {path})",
                dataset.name,
                table.name,
                key.join(" || '|' || ")
            );
            assert_eq!(count(database, &sql), 0, "{}: labels of rows of {path} that are not there", dataset.name);
        }
    }
    let sql = "SELECT dataset || '.' || phenomenon, COUNT(*) FROM answer_key.labels GROUP BY 1 ORDER BY 1";
    let rows = database.query(sql).unwrap().rows;
    rows.iter().map(|row| (row[0].to_string(), row[1].integer().unwrap())).collect()
}

#[test]
fn the_answer_key_names_rows_and_comes_only_when_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let file = Location::DuckDb(folder.path().join("key.duckdb"));
    let mut fingerprints = Vec::new();
    for place in Place::both() {
        place.load_all(&options(3_000));
        let mut database = place.open();
        assert!(!database.contents().unwrap().datasets.contains(&answer_key::DATASET.name.to_owned()));
        let report = write_key(database.as_mut(), open(&file).unwrap().as_mut(), true, 2, &Silent).unwrap();
        assert!(!database.contents().unwrap().datasets.contains(&answer_key::DATASET.name.to_owned()));
        drop(database);
        let inside = place.load_datasets(&options(3_000), &[&answer_key::DATASET], Choices::default());
        assert_eq!(report.tables, inside.tables, "the file and the schema");
        let found = labelled(place.open().as_mut());
        for dataset in subjects() {
            assert!(found.keys().any(|name| name.starts_with(dataset.name)), "{} labels nothing", dataset.name);
        }
        for name in found.keys() {
            let (dataset, phenomenon) = name.split_once('.').unwrap();
            let dataset = datasets::find(dataset).unwrap();
            assert!(dataset.phenomena.iter().any(|known| known.name == phenomenon), "{name} is no phenomenon");
        }
        fingerprints.push(report.tables);
    }
    assert_eq!(fingerprints[0], fingerprints[1], "the engines");
}

#[test]
fn figures_of_the_calibration_lie_in_their_bands() {
    let place = Place::duckdb();
    place.load_all(&options(JUDGED));
    let mut database = place.open();
    let outside = database
        .query("SELECT dataset, quantity, observed_value FROM calibration WHERE ok IS DISTINCT FROM TRUE")
        .unwrap();
    assert!(outside.rows.is_empty(), "{:?}", outside.rows);
    for dataset in DATASETS {
        let sql = format!("SELECT COUNT(*) FROM calibration WHERE dataset = '{}'", dataset.name);
        assert!(count(database.as_mut(), &sql) > 0, "{} has no figure", dataset.name);
    }
}

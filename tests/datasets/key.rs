//! The answer key: the same from both engines and for any threads, in a file and in a schema; every label names a row that is there.

use std::collections::BTreeMap;

use caseload::database::{Database, Location, open};
use caseload::datasets::{self, Choices, answer_key, core, generated};
use caseload::load::write_key;

use super::subjects;
use crate::support::{Place, Silent, assert_golden, count, counted, fingerprints, messy, options};

/// Labels in the answer key, by phenomenon; every one names a row that is there.
fn labelled(database: &mut dyn Database) -> BTreeMap<String, i64> {
    for dataset in subjects() {
        let tables = dataset.tables.iter().chain(core::DATASET.tables);
        let names: Vec<String> = tables.map(|table| format!("'{}'", table.name)).collect();
        let (dataset_name, names) = (dataset.name, names.join(", "));
        let sql = format!(
            "SELECT COUNT(*) FROM answer_key.labels WHERE dataset = '{dataset_name}' AND table_name NOT IN ({names})"
        );
        assert_eq!(count(database, &sql), 0, "{dataset_name}: labels of tables that it does not have");
        let own = dataset.tables.iter().map(|table| (*table, table.path()));
        let core = core::DATASET.tables.iter().map(|table| (*table, table.name.to_owned()));
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
fn the_answer_key_is_golden_names_rows_and_comes_only_when_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut keys = Vec::new();
    for (place, threads) in Place::both().into_iter().zip([1, 3]) {
        place.load_datasets(&options(3_000), &generated().collect::<Vec<_>>(), messy(0.05));
        let is_there = || place.open().contents().unwrap().datasets.iter().any(|name| name == answer_key::DATASET.name);
        assert!(!is_there());
        let mut file = open(&Location::DuckDb(folder.path().join(format!("key{threads}.duckdb")))).unwrap();
        let report = write_key(place.open().as_mut(), file.as_mut(), false, threads, &Silent).unwrap();
        assert!(!is_there(), "the key is not in the database");
        for table in &report.tables {
            assert!(table.rows > 0, "{} is empty", table.path());
        }
        let generated = report.tables.iter().map(|table| (table.path(), (table.rows, table.fingerprint.clone())));
        assert_eq!(counted(file.as_mut(), answer_key::DATASET.tables.iter().copied()), generated.collect());
        let inside = place.load_datasets(&options(3_000), &[&answer_key::DATASET], Choices::default());
        assert_eq!(report.tables, inside.tables, "the file and the schema");
        assert_labels_phenomena(place.open().as_mut());
        keys.push(fingerprints(&report));
    }
    assert_eq!(keys[0], keys[1], "the engines");
    assert_golden("answer_key", [("everything".to_owned(), keys.remove(0))].into());
}

fn assert_labels_phenomena(database: &mut dyn Database) {
    let found = labelled(database);
    for dataset in subjects() {
        assert!(found.keys().any(|name| name.starts_with(dataset.name)), "{} labels nothing", dataset.name);
    }
    for name in found.keys() {
        let (dataset, phenomenon) = name.split_once('.').unwrap();
        let dataset = datasets::find(dataset).unwrap();
        assert!(dataset.phenomena.iter().any(|known| known.name == phenomenon), "{name} is no phenomenon");
    }
}

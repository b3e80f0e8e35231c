//! Dirty data: the same on both engines and for any number of threads, and the answer key tells exactly what is wrong with them.

mod docs;
mod files;
mod key;
mod rules;
mod score;

use std::collections::BTreeMap;

use caseload::database::Keys;
use caseload::datasets::core;
use caseload::datasets::{Choices, raw};
use caseload::load::{LoadReport, LoadRequest, load};
use caseload::world::Options;

use crate::cli::{caseload, folder, json, refuses, stdout, succeeds};
use crate::support::{Golden, Place, Silent, assert_golden, count, messy, options};

/// Loads the core with raw tables, replacing what is there; sees that the rows in the database are those that were generated.
pub(crate) fn load_messy(place: &Place, options: &Options, rate: f64, threads: usize) -> LoadReport {
    let request = LoadRequest {
        datasets: vec![&core::DATASET, &raw::DATASET],
        choices: messy(rate),
        replace: true,
        threads,
        command: "test".to_owned(),
        ..LoadRequest::new(options.clone())
    };
    place.load_request(&request)
}

/// The option sets whose fingerprints are in `tests/golden/raw.json`, with the rate.
fn cases() -> Vec<(&'static str, Options, f64)> {
    let single = Options { single_hospital: true, ..options(400) };
    let date = |y, m, d| chrono::NaiveDate::from_ymd_opt(y, m, d).unwrap();
    let old = Options { patients: 300, start_date: date(1990, 6, 15), ..Options::new(date(1999, 12, 31)) };
    let short = Options { start_date: crate::support::anchor() - chrono::Days::new(31), ..options(300) };
    vec![
        ("default", options(1_000), 0.05),
        ("three_blocks", Options { seed: 7, ..options(5_000) }, 0.02),
        ("dirtiest", options(1_000), 0.2),
        ("single_hospital", single, 0.1),
        ("last_century", old, 0.1),
        ("shortest_history", short, 0.2),
        ("cleanest", options(300), 0.000_001),
    ]
}

/// The rows and fingerprints of the raw tables.
fn fingerprints(report: &LoadReport) -> BTreeMap<String, String> {
    let raw = report.tables.iter().filter(|table| table.dataset == raw::DATASET.name);
    raw.map(|table| (table.table.to_owned(), format!("{} {}", table.rows, table.fingerprint))).collect()
}

/// Applying the answer key to the raw tables gives the flat views back, cell by cell. On PostgreSQL one case shows that, since the raw
/// tables and the key have there the fingerprints that they have on DuckDB.
#[test]
fn raw_tables_are_golden_on_both_engines_and_for_any_threads() {
    let mut found = Golden::new();
    for (name, options, rate) in cases() {
        let (duckdb, postgres) = (Place::duckdb(), Place::postgres());
        let one = fingerprints(&load_messy(&duckdb, &options, rate, 1));
        key::assert_undoes_the_dirt(&duckdb, &options, name);
        let three = fingerprints(&load_messy(&postgres, &options, rate, 3));
        if name == "dirtiest" {
            key::assert_undoes_the_dirt(&postgres, &options, name);
        }
        assert_eq!(one, three, "{name}: DuckDB with 1 thread and PostgreSQL with 3");
        found.insert(name.to_owned(), one);
    }
    assert_golden("raw", found);
}

#[test]
fn the_star_is_the_same_with_and_without_dirty_data() {
    let place = Place::duckdb();
    let stars = |report: LoadReport| {
        let core = report.tables.into_iter().filter(|table| table.dataset == core::DATASET.name);
        core.collect::<Vec<_>>()
    };
    assert_eq!(stars(place.load(&options(500), 2)), stars(load_messy(&place, &options(500), 0.1, 2)));
}

#[test]
fn another_seed_and_another_rate_give_other_dirt() {
    let place = Place::duckdb();
    let with = |seed, rate| fingerprints(&load_messy(&place, &Options { seed, ..options(300) }, rate, 2));
    let first = with(1, 0.05);
    for other in [with(2, 0.05), with(1, 0.06)] {
        assert!(first.iter().all(|(table, fingerprint)| other[table] != *fingerprint), "{first:?} {other:?}");
    }
}

#[test]
fn raw_tables_come_and_go_without_the_core() {
    for place in Place::both() {
        let together = fingerprints(&load_messy(&place, &options(300), 0.05, 2));
        let mut database = place.open();
        assert_eq!(database.contents().unwrap().datasets, ["core", "raw"]);
        let dropped = database.drop_datasets(&[&raw::DATASET]).unwrap();
        assert_eq!(dropped.len(), 4, "{dropped:?}");
        assert_eq!(database.contents().unwrap().datasets, ["core"]);
        drop(database);
        let apart = fingerprints(&place.load_datasets(&options(300), &[&raw::DATASET], messy(0.05)));
        assert_eq!(together, apart);
        let dirtier = fingerprints(&place.load_datasets(&options(300), &[&raw::DATASET], messy(0.1)));
        assert_ne!(together, dirtier);
        place.assert_tidy();
        let text = "SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = 'raw' AND table_name IN
                        ('patients', 'visits', 'billing') AND LOWER(data_type) NOT IN ('text', 'varchar')";
        assert_eq!(count(place.open().as_mut(), text), 0, "every column is text");
    }
}

#[test]
fn raw_tables_need_no_keys_whatever_keys_are_declared() {
    for place in Place::both() {
        for keys in Keys::ALL {
            let request = LoadRequest {
                datasets: vec![&core::DATASET, &raw::DATASET],
                choices: messy(0.05),
                replace: true,
                keys,
                ..LoadRequest::new(options(50))
            };
            place.load_request(&request);
            let mut database = place.open();
            let mut keys_of = |tables: &str| {
                let kinds = "constraint_type IN ('PRIMARY KEY', 'UNIQUE', 'FOREIGN KEY')";
                let from = format!("information_schema.table_constraints WHERE {kinds} AND {tables}");
                count(database.as_mut(), &format!("SELECT COUNT(*) FROM {from}"))
            };
            assert_eq!(keys_of("table_schema = 'raw' AND table_name NOT LIKE '%history'"), 0, "{keys}");
            assert_eq!(keys_of("table_schema <> 'raw' AND table_name = 'visits'") > 0, keys != Keys::None, "{keys}");
        }
    }
}

/// On PostgreSQL a schema `raw` of somebody else is in the way of raw tables only.
#[test]
fn a_schema_raw_of_the_users_is_left_alone() {
    let place = Place::postgres();
    place.open().execute("CREATE SCHEMA raw; CREATE TABLE raw.mine (a INTEGER)").unwrap();
    place.load(&options(50), 1);
    let request = LoadRequest { datasets: vec![&raw::DATASET], choices: messy(0.05), ..LoadRequest::new(options(50)) };
    let refused = load(place.open().as_mut(), &request, &Silent).unwrap_err().to_string();
    assert!(refused.contains("`raw.mine`"), "{refused}");
    assert_eq!(count(place.open().as_mut(), "SELECT COUNT(*) FROM raw.mine"), 0);
}

#[test]
fn dirty_data_come_when_asked_for_and_every_command_knows_them() {
    let folder = folder();
    let load = ["load", "--patients", "200", "--today", "2025-06-30"];
    let with = |further: &[&'static str]| load.iter().chain(further).copied().collect::<Vec<_>>();
    succeeds(folder.path(), &with(&["--messy", "0"]));
    let tables = |args: &[&str]| json(&succeeds(folder.path(), args)).to_string();
    assert!(!tables(&["status", "--json"]).contains("\"raw\""));
    refuses(folder.path(), &["load", "--datasets", "raw"], &["--messy 0.05"]);
    refuses(folder.path(), &["load", "--messy", "0.3"], &["0.2"]);
    refuses(folder.path(), &["load", "--messy", "-1"], &["--messy"]);
    refuses(folder.path(), &["export", "--raw", "--out", "dirty"], &["does not hold raw tables", "--messy 0.05"]);
    // Added to the core that is there, and with it.
    let added = json(&succeeds(folder.path(), &["load", "--datasets", "raw", "--messy", "0.05", "--json"]));
    assert!(added["command"].as_str().unwrap().contains("--datasets raw --messy 0.05"), "{}", added["command"]);
    let together = json(&succeeds(folder.path(), &with(&["--messy", "0.05", "--replace", "--json"])));
    let raw_of = |document: &serde_json::Value| {
        let tables = document["tables"].as_array().unwrap().iter();
        tables.filter(|table| table["dataset"] == "raw").cloned().collect::<Vec<_>>()
    };
    assert_eq!(raw_of(&added), raw_of(&together));
    assert_eq!(raw_of(&added).len(), 3);
    assert!(tables(&["status", "--json"]).contains("\"raw\""));
    assert!(stdout(&succeeds(folder.path(), &["list", "raw"])).contains("line_number"));
    assert!(stdout(&succeeds(folder.path(), &["schema"])).contains("CREATE SCHEMA raw"));
    assert_eq!(caseload(folder.path(), &["validate"]).status.code(), Some(0));
    succeeds(folder.path(), &["drop", "--yes", "--datasets", "raw"]);
    assert_eq!(raw_of(&json(&succeeds(folder.path(), &["status", "--json"]))).len(), 0);
}

#[test]
fn a_load_without_a_rate_records_none() {
    let place = Place::duckdb();
    place.load(&options(20), 1);
    let run = caseload::record::recorded(place.open().as_mut(), "core").unwrap().unwrap();
    assert_eq!(run.choices, Choices::default());
    load_messy(&place, &options(20), 0.05, 1);
    let run = caseload::record::recorded(place.open().as_mut(), "raw").unwrap().unwrap();
    assert_eq!(run.choices.messiness(), 50_000);
    assert_eq!(run.choices.arguments(), ["--messy", "0.05"]);
}

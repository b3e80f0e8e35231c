//! A database that an older version made is brought up to date in place, and keeps its rows; what cannot be brought up to date
//! is refused and left alone.

use std::collections::BTreeMap;

use caseload::database::{Database, Keys, LoadPlan, Location, MigrationSet, SchemaState, Value, open, schema_state};
use caseload::datasets::DATASETS;
use caseload::datasets::core::DATASET;
use caseload::embedded::SqlFile;
use caseload::error::{Error, Result};
use caseload::load::{LoadRequest, load};
use caseload::validate::validate;
use serde_json::Value as Json;

use crate::cli::{caseload, folder, json, refuses, stderr, stdout, succeeds};
use crate::support::{Place, Silent, before_verdicts, count, counted, options};

/// What a later version might bring: on DuckDB, too, tables that others refer to can have these changes.
const LANGUAGE: SqlFile = SqlFile {
    name: "V901__add_language",
    text: "ALTER TABLE patients ADD COLUMN language TEXT DEFAULT 'en';
           ALTER TABLE visits ADD COLUMN note TEXT;
           ALTER TABLE load_runs ADD COLUMN host TEXT;
           COMMENT ON COLUMN patients.language IS 'Two-letter code; it''s ours';",
};
const INDEX: SqlFile = SqlFile {
    name: "V902__index_language",
    text: "CREATE INDEX ix_patients_language ON patients (language);
           CREATE INDEX ix_visits_patient_id ON visits (patient_id);
           UPDATE visits SET note = treatment WHERE visit_id <= 10;",
};
const BROKEN: SqlFile = SqlFile { name: "V902__break", text: "CREATE TABLE patients (patient_id BIGINT);" };

/// The migrations of this version, and more of the core's.
fn later(more: &[SqlFile]) -> Vec<MigrationSet> {
    let mut sets = MigrationSet::all();
    let core = sets.iter_mut().find(|set| set.dataset.name == DATASET.name).unwrap();
    core.files.extend(more);
    sets
}

fn names(state: &SchemaState) -> Vec<i32> {
    match state {
        SchemaState::Current => Vec::new(),
        SchemaState::Behind(names) | SchemaState::Ahead(names) | SchemaState::Divergent(names) => {
            names.iter().map(|name| name.version).collect()
        }
    }
}

/// Fingerprints over the columns of this version, and the numbers of rows, computed now.
fn fingerprints(database: &mut dyn Database) -> BTreeMap<String, (u64, String)> {
    counted(database, DATASETS.iter().flat_map(|dataset| dataset.tables).copied())
}

fn history(database: &mut dyn Database) -> Vec<Vec<Value>> {
    database.query("SELECT version, name, applied_on, checksum FROM core_schema_history ORDER BY version").unwrap().rows
}

fn runs(database: &mut dyn Database) -> Vec<Vec<Value>> {
    database.query("SELECT run_id, command, options, seed, today, finished_at FROM load_runs").unwrap().rows
}

/// Keys and checks, and in a DuckDB file the storage version, by which older programs know whether they can read it.
fn catalogue(database: &mut dyn Database) -> Vec<Vec<Value>> {
    let sql = match database.engine() {
        "DuckDB" => {
            "SELECT table_name || ': ' || constraint_name || ' ' || constraint_text FROM duckdb_constraints()
             UNION ALL SELECT CAST(tags AS VARCHAR) FROM duckdb_databases() WHERE database_name = current_database()
             ORDER BY 1"
        }
        _ => {
            "SELECT conrelid::regclass::text || ': ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
             WHERE connamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema') AND convalidated ORDER BY 1"
        }
    };
    database.query(sql).unwrap().rows
}

fn has_column(database: &mut dyn Database, column: &str) -> bool {
    let sql = format!("SELECT COUNT(*) FROM information_schema.columns WHERE column_name = '{column}'");
    count(database, &sql) > 0
}

/// The error with all its causes.
fn refusal<T: std::fmt::Debug>(result: Result<T>) -> String {
    let refused = result.unwrap_err();
    let mut text = refused.to_string();
    let mut source = std::error::Error::source(&refused);
    while let Some(cause) = source {
        text.push_str(&format!("\n{cause}"));
        source = cause.source();
    }
    text
}

#[test]
fn missing_migrations_are_applied_in_place_and_rows_stay() {
    for place in Place::both() {
        let report = place.load_all(&options(500));
        let mut database = place.open();
        let before = (fingerprints(database.as_mut()), runs(database.as_mut()), catalogue(database.as_mut()));
        let old_history = history(database.as_mut());
        let sets = later(&[LANGUAGE, INDEX]);
        assert_eq!(schema_state(database.as_mut(), &MigrationSet::all()).unwrap(), SchemaState::Current);
        let state = schema_state(database.as_mut(), &sets).unwrap();
        assert!(matches!(state, SchemaState::Behind(_)) && names(&state) == [901, 902], "{state:?}");

        let applied = database.migrate(&sets).unwrap();
        assert_eq!(
            applied.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["core V901__add_language", "core V902__index_language"]
        );
        drop(database);
        place.assert_tidy();

        let mut database = place.open();
        assert_eq!(schema_state(database.as_mut(), &sets).unwrap(), SchemaState::Current);
        assert_eq!((fingerprints(database.as_mut()), runs(database.as_mut()), catalogue(database.as_mut())), before);
        for table in &report.tables {
            assert_eq!(before.0[&table.path()], (table.rows, table.fingerprint.clone()));
        }
        let history = history(database.as_mut());
        assert_eq!(history[..old_history.len()], old_history);
        assert_eq!(history.len(), old_history.len() + 2);
        assert_eq!(count(database.as_mut(), "SELECT COUNT(*) FROM patients WHERE language = 'en'"), 500);
        assert_eq!(count(database.as_mut(), "SELECT COUNT(*) FROM visits WHERE note = treatment"), 10);
        assert_eq!(count(database.as_mut(), "SELECT COUNT(*) FROM flat.patients"), 500);
        let indexes = match database.engine() {
            "DuckDB" => "SELECT COUNT(*) FROM duckdb_indexes() WHERE index_name LIKE 'ix_%'",
            _ => "SELECT COUNT(*) FROM pg_indexes WHERE schemaname = 'public' AND indexname LIKE 'ix_%'",
        };
        assert_eq!(count(database.as_mut(), indexes), 2);
        assert!(database.execute("INSERT INTO visits SELECT * FROM visits").is_err(), "keys are still in force");

        assert_eq!(database.migrate(&sets).unwrap(), []);
        // To the version that made it, the database now comes from the future.
        let state = schema_state(database.as_mut(), &MigrationSet::all()).unwrap();
        assert!(matches!(state, SchemaState::Ahead(_)) && names(&state) == [901, 902], "{state:?}");
    }
}

#[test]
fn a_migration_that_fails_leaves_everything_as_it_was() {
    for place in Place::both() {
        place.load_all(&options(50));
        let mut database = place.open();
        let before = (fingerprints(database.as_mut()), history(database.as_mut()), catalogue(database.as_mut()));
        let refused = refusal(database.migrate(&later(&[LANGUAGE, BROKEN])));
        assert!(refused.contains("core") && refused.contains("patients") && refused.contains("exists"), "{refused}");
        assert_eq!((fingerprints(database.as_mut()), history(database.as_mut()), catalogue(database.as_mut())), before);
        assert!(!has_column(database.as_mut(), "language"));
        assert_eq!(count(database.as_mut(), "SELECT COUNT(*) FROM flat.patients"), 50);
        assert!(validate(database.as_mut(), 2, &mut |_, _| {}).unwrap().passed);
        drop(database);
        place.assert_tidy();
        assert_eq!(place.open().migrate(&later(&[LANGUAGE])).unwrap().len(), 1);
    }
}

/// What cannot be upgraded can be neither checked nor replaced, and stays as it is.
fn is_left_alone(place: &Place, words: &[&str]) {
    let mut database = place.open();
    let before = (fingerprints(database.as_mut()), history(database.as_mut()));
    let migrated = refusal(database.migrate(&MigrationSet::all()));
    let checked = refusal(validate(database.as_mut(), 2, &mut |_, _| {}));
    let request = LoadRequest { replace: true, threads: 1, ..LoadRequest::new(options(10)) };
    let replaced = refusal(load(database.as_mut(), &request, &Silent));
    for refused in [migrated, checked, replaced] {
        assert!(words.iter().all(|word| refused.contains(word)), "{refused}");
    }
    assert_eq!((fingerprints(database.as_mut()), history(database.as_mut())), before);
}

#[test]
fn a_database_of_a_newer_version_or_of_another_build_is_left_alone() {
    for place in Place::both() {
        place.load_all(&options(50));
        let execute = |sql: &str| place.open().execute(sql).unwrap();
        execute("INSERT INTO core_schema_history VALUES (950, 'unheard_of', '2030-01-01T00:00:00Z', '1')");
        is_left_alone(&place, &["newer caseload", "core V950__unheard_of"]);
        execute("DELETE FROM core_schema_history WHERE version = 950");
        execute("UPDATE core_schema_history SET checksum = '1' WHERE version = 2");
        is_left_alone(&place, &["another build", "core V2__create_load_runs", "caseload drop"]);
        // The fact that one was changed outweighs one that is missing.
        execute("DELETE FROM core_schema_history WHERE version = 3");
        is_left_alone(&place, &["another build"]);
        execute("UPDATE core_schema_history SET checksum = 'none' WHERE version = 2");
        is_left_alone(&place, &["a row of the migration history cannot be read", "`none`"]);
        assert!(!place.open().drop_datasets(caseload::datasets::DATASETS).unwrap().is_empty(), "drop is the way out");
    }
}

#[test]
fn a_migration_waits_for_no_load() {
    for place in Place::both() {
        place.load_all(&options(10));
        let (mut first, mut second) = (place.open(), place.open());
        let running = first
            .begin(LoadPlan { datasets: DATASETS, replace: true, keys: Keys::Full, jobs: 3, alone: false })
            .unwrap();
        let refused = refusal(second.migrate(&later(&[LANGUAGE])));
        assert!(refused.contains("process "), "{refused}");
        drop(running);
        assert_eq!(second.migrate(&later(&[LANGUAGE])).unwrap().len(), 1);
    }
}

#[test]
fn a_view_of_the_users_is_named_and_kept() {
    let place = Place::postgres();
    place.load_all(&options(10));
    let mut database = place.open();
    database.execute("CREATE VIEW my_patients AS SELECT patient_id FROM flat.patients").unwrap();
    let refused = refusal(database.migrate(&later(&[LANGUAGE])));
    assert!(refused.contains("my_patients"), "{refused}");
    assert_eq!(count(database.as_mut(), "SELECT COUNT(*) FROM my_patients"), 10);
    assert!(!has_column(database.as_mut(), "language"));
}

#[test]
fn there_must_be_something_to_migrate() {
    for place in Place::both() {
        let refused = place.open().migrate(&MigrationSet::all()).unwrap_err();
        assert!(matches!(&refused, Error::NothingLoaded { .. }), "{refused}");
        assert!(refused.to_string().contains("caseload load"), "{refused}");
        place.assert_tidy();
    }
}

#[test]
fn the_program_says_what_is_pending_and_applies_it() {
    let folder = folder();
    let duckdb = folder.path().join("old.duckdb").display().to_string();
    let server = Place::postgres();
    for address in [duckdb, server.address()] {
        let words = |words: &[&'static str]| -> Vec<&str> {
            words.iter().copied().chain(["--database", address.as_str()]).collect()
        };
        let call = |list: &[&'static str]| succeeds(folder.path(), &words(list));
        call(&["load", "--patients", "50", "--no-validate"]);
        assert!(stdout(&call(&["migrate"])).contains("is up to date"));
        assert_eq!(json(&call(&["status", "--json"]))["schema"]["state"], "current");

        open(&Location::parse(&address)).unwrap().execute(&before_verdicts()).unwrap();
        for refused in [&["validate"][..], &["export", "--format", "csv", "--out", "csv"], &["load", "--replace"]] {
            refuses(folder.path(), &words(refused), &["core V6__calibration_verdicts", "`caseload migrate`"]);
        }
        let status = stdout(&call(&["status"]));
        assert!(status.contains("core V6__calibration_verdicts") && status.contains("`caseload migrate`"), "{status}");
        assert!(status.contains("patients"), "what is there is shown all the same: {status}");
        let schema = json(&call(&["status", "--json"]))["schema"].clone();
        assert_eq!((&schema["state"], &schema["migrations"][0]["version"]), (&"behind".into(), &6.into()));

        let applied = json(&call(&["migrate", "--json"]))["applied"].clone();
        assert_eq!(applied, serde_json::json!([{ "dataset": "core", "version": 6, "name": "calibration_verdicts" }]));
        assert!(stdout(&call(&["validate"])).contains("passed"));
        let receipt = json(&call(&["status", "--calibration", "--json"]));
        let kept = &receipt["calibration"][0];
        assert_eq!((&receipt["figures"], &receipt["within"]), (&1.into(), &0.into()));
        assert_eq!(
            (&kept["observed_value"], &kept["deviation"], &kept["verdict"]),
            (&0.5.into(), &0.1.into(), &Json::Null)
        );
        call(&["load", "--patients", "50", "--replace"]);
        assert_eq!(json(&call(&["status", "--json"]))["runs"].as_array().map(Vec::len), Some(2));
    }
    let nothing = caseload(folder.path(), &["migrate", "-d", "absent.duckdb"]);
    assert_eq!(nothing.status.code(), Some(2));
    assert!(stderr(&nothing).contains("caseload load") && !folder.path().join("absent.duckdb").exists());
}

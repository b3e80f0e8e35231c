//! A role that has one schema and may make no other: every command works there, and nothing appears outside of it.

use std::time::Duration;

use caseload::database::{Database, Value, open};
use caseload::datasets::core;
use serde_json::json;

use super::program::{Run, held, report, until};
use crate::support::{Place, before_verdicts, count, location, server, with_database};

/// Keys and indexes with their definitions, comments, and columns, of the tables in a schema; without the schema's name.
fn catalogue(database: &mut dyn Database, schema: &str) -> Vec<Vec<Value>> {
    let sql = format!(
        "SELECT r.relname || ' ' || c.conname || ' ' || pg_get_constraintdef(c.oid) || c.convalidated
         FROM pg_constraint AS c JOIN pg_class AS r ON r.oid = c.conrelid WHERE r.relnamespace = '{schema}'::regnamespace
         UNION ALL
         SELECT replace(indexdef, '{schema}.', '') FROM pg_indexes WHERE schemaname = '{schema}'
         UNION ALL
         SELECT r.relname || ' ' || d.objsubid || ' ' || d.description
         FROM pg_description AS d JOIN pg_class AS r ON r.oid = d.objoid WHERE r.relnamespace = '{schema}'::regnamespace
         UNION ALL
         SELECT r.relname || ' ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || a.attnotnull
         FROM pg_attribute AS a JOIN pg_class AS r ON r.oid = a.attrelid
         WHERE r.relnamespace = '{schema}'::regnamespace AND r.relkind = 'r' AND a.attnum > 0
         ORDER BY 1"
    );
    database.query(&sql).unwrap().rows
}

fn relations(database: &mut dyn Database, schema: &str) -> i64 {
    count(database, &format!("SELECT COUNT(*) FROM pg_class WHERE relnamespace = '{schema}'::regnamespace"))
}

#[test]
fn every_command_works_with_one_schema_and_nothing_appears_outside() {
    let place = Place::schema("practice");
    let address = place.address();
    let usual = Place::postgres();
    Run::load(&usual.address(), 500, 1, &[]).end().succeeded();
    Run::load(&address, 300, 2, &[]).end().succeeded();
    place.assert_tidy();
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("csv");
    let csv = out.to_str().unwrap();

    let document = Run::load(&address, 500, 1, &[]).end().succeeded();
    assert!(document["command"].as_str().unwrap().contains("--schema practice"), "{document}");
    assert_eq!(document["missing_constraints"], json!([]));
    assert_eq!(held(&address).unwrap().tables, held(&usual.address()).unwrap().tables);
    assert_eq!(catalogue(place.open().as_mut(), "practice"), catalogue(usual.open().as_mut(), "public"));

    let checks = Run::start(&address, &["validate", "--json"]).end().succeeded();
    assert_eq!((&checks["passed"], &checks["missing_constraints"]), (&json!(true), &json!([])));
    let status = Run::start(&address, &["status", "--json"]).end().succeeded();
    assert_eq!((status["datasets"].clone(), status["runs"].as_array().unwrap().len()), (json!(["core"]), 2));
    Run::start(&address, &["list", "--json"]).end().succeeded();
    let files = Run::start(&address, &["export", "--format", "csv", "--out", csv, "--json"]).end().succeeded();
    assert_eq!((files["files"].as_array().unwrap().len(), &files["files"][0]["rows"]), (3, &json!(500)));
    place.open().execute(&before_verdicts()).unwrap();
    let migrated = Run::start(&address, &["migrate", "--json"]).end().succeeded();
    assert_eq!(migrated["applied"][0]["version"], 6);
    assert_eq!(count(place.open().as_mut(), "SELECT COUNT(*) FROM practice.calibration"), 1);
    assert_eq!(
        count(place.open().as_mut(), "SELECT COUNT(*) FROM practice.flat_visits"),
        held_rows(&address, "visits")
    );
    place.assert_tidy();

    let tables = core::DATASET.tables;
    let others: usize = tables.iter().map(|table| table.uniques.len() + table.foreign_keys.len()).sum();
    for (keys, missing) in [("primary", others), ("none", others + tables.len())] {
        let document = Run::load(&address, 200, 3, &["--keys", keys]).end().succeeded();
        assert_eq!(document["missing_constraints"].as_array().unwrap().len(), missing, "{document}");
    }
    let removed = Run::start(&address, &["drop", "--yes", "--json"]).end().succeeded();
    assert!(removed["removed"].as_array().unwrap().contains(&json!("flat_visits")), "{removed}");
    assert_eq!(held(&address), None);
    assert_eq!(relations(place.open().as_mut(), "practice"), 0);
    place.assert_tidy();
}

#[test]
fn other_datasets_and_classes_are_refused_with_what_to_do() {
    let place = Place::schema("practice");
    let address = place.address();
    let refusals: [&[&str]; 3] = [
        &["load", "--patients", "100", "--datasets", "core,emergency"],
        &["load", "--patients", "100", "--datasets", "wearables"],
        &["answer-key", "--into-schema"],
    ];
    for state in ["empty", "loaded"] {
        let before = held(&address);
        for args in refusals {
            let named = args.last().unwrap().trim_start_matches("core,").replace("--into-schema", "answer_key");
            let parts = ["--schema: ", &format!("`{named}` has a schema of its own"), "leave it out"];
            Run::start(&address, args).end().failed(2, &parts);
        }
        assert_eq!(held(&address), before, "{state}");
        place.assert_tidy();
        Run::load(&address, 100, 1, &[]).end().succeeded();
    }
    let folder = tempfile::tempdir().unwrap();
    let (roster, out) = (folder.path().join("roster.csv"), folder.path().join("class"));
    std::fs::write(&roster, "student\nada\n").unwrap();
    let (roster, out) = (roster.to_str().unwrap(), out.to_str().unwrap());
    let class = ["course", "class", "--roster", roster, "--secret", "0123456789abcdef", "--out", out];
    Run::start(&address, &class).end().failed(2, &["--schema: ", "leave it out"]);
}

/// Answers are run by a role that can only read the schema, and by no other.
#[test]
fn answers_are_run_in_the_schema_by_a_role_that_can_only_read() {
    let place = Place::schema("practice");
    let (address, role) = (place.address(), role_of(&place));
    Run::load(&address, 300, 1, &[]).end().succeeded();
    let solution = concat!(env!("CARGO_MANIFEST_DIR"), "/sql/core/exercises/030_patients_per_state/solution.sql");
    let check = ["course", "check", "core/030_patients_per_state", solution];
    Run::start(&address, &check).end().failed(2, &["answers are not run as", "GRANT USAGE ON SCHEMA \"practice\""]);
    let reader = format!("{role}_reader");
    let mut owner = place.owner();
    owner
        .execute(&format!(
            "CREATE ROLE {reader} LOGIN PASSWORD 'practice'; GRANT USAGE ON SCHEMA practice TO {reader};
             GRANT SELECT ON ALL TABLES IN SCHEMA practice TO {reader}"
        ))
        .unwrap();
    let run = Run::start(&address.replacen(&role, &reader, 1), &check).end();
    owner.execute(&format!("DROP OWNED BY {reader}; DROP ROLE {reader}")).unwrap();
    run.succeeded();
}

fn held_rows(address: &str, table: &str) -> i64 {
    held(address).unwrap().tables[table].0.try_into().unwrap()
}

#[test]
fn schemas_of_one_database_do_not_disturb_each_other() {
    let place = Place::schema("practice");
    let (first, second) = (place.address(), place.address().replace("#practice", "#other"));
    let role = role_of(&place);
    place.owner().execute(&format!("CREATE SCHEMA other AUTHORIZATION {role}")).unwrap();
    let usual = with_database(&server(), &role);

    Run::load(&first, 200, 1, &[]).end().succeeded();
    let mut reader = place.open();
    reader.execute("BEGIN; LOCK TABLE patients IN ACCESS SHARE MODE").unwrap();
    let long = Run::load(&first, 1_000, 2, &["--lock-timeout", "600"]);
    long.until_says("waiting for server process");
    Run::load(&first, 200, 3, &[])
        .end()
        .failed(2, &["in use by another load", "schema \"practice\"", "server process "]);
    for (address, seed) in [(&second, 4), (&usual, 5)] {
        Run::load(address, 200, seed, &[]).end().succeeded();
    }
    reader.execute("COMMIT").unwrap();
    long.end().succeeded();
    assert_eq!(held(&first).unwrap().run, 2);

    let others = (held(&second), held(&usual));
    assert!(others.0.is_some() && others.1.is_some());
    Run::start(&first, &["drop", "--yes"]).end().succeeded();
    assert_eq!((held(&first), held(&second), held(&usual)), (None, others.0, others.1));
}

/// The role of the place, which has the name of the database.
fn role_of(place: &Place) -> String {
    let rows = place.open().query("SELECT current_user::text").unwrap();
    rows.single().unwrap().to_string()
}

#[test]
fn odd_names_of_schemas_are_quoted_or_refused() {
    for schema in ["Prac Tice", "it's \"mine\" \\ $$ %I", "select", "core", "病院"] {
        let place = Place::schema(schema);
        let address = place.address();
        Run::load(&address, 100, 1, &[]).end().succeeded();
        Run::load(&address, 100, 2, &[]).end().succeeded();
        assert_eq!(held(&address).unwrap().run, 2, "{schema}");
        assert_eq!(Run::start(&address, &["validate", "--json"]).end().succeeded()["passed"], true, "{schema}");
        place.assert_tidy();
        Run::start(&address, &["drop", "--yes"]).end().succeeded();
        assert_eq!(held(&address), None);
    }
    let place = Place::postgres();
    let long = "x".repeat(64);
    let refusals = [
        ("", "the name is empty"),
        ("public", "leave the option out"),
        ("pg_mine", "PostgreSQL reserves names"),
        ("flat", "uses the schema `flat` itself"),
        ("caseload_staging", "uses the schema `caseload_staging` itself"),
        (&long, "longer than 63 bytes"),
    ];
    for (schema, reason) in refusals {
        for command in ["load", "status"] {
            Run::start(&place.address(), &[command, "--schema", schema]).end().failed(2, &["--schema: ", reason]);
        }
    }
    let file = Place::duckdb();
    for command in [&["load"][..], &["status"], &["drop", "--yes"]] {
        let args: Vec<&str> = command.iter().copied().chain(["--schema", "practice"]).collect();
        Run::start(&file.address(), &args).end().failed(2, &["--schema: the option is for PostgreSQL"]);
    }
}

#[test]
fn missing_rights_are_named_with_what_an_administrator_runs() {
    let place = Place::schema("practice");
    let (address, role) = (place.address(), role_of(&place));
    let absent = address.replace("#practice", "#absent");
    let name = format!("CREATE SCHEMA absent AUTHORIZATION {role}");
    Run::load(&absent, 100, 1, &[]).end().failed(2, &["may not create tables", &name]);
    let steps = [
        (
            format!("REVOKE TEMPORARY ON DATABASE {role} FROM PUBLIC"),
            format!("GRANT TEMPORARY ON DATABASE {role} TO {role}"),
        ),
        (
            format!("ALTER SCHEMA practice OWNER TO CURRENT_USER; GRANT USAGE ON SCHEMA practice TO {role}"),
            format!("GRANT CREATE ON SCHEMA practice TO {role}"),
        ),
        (
            format!("REVOKE USAGE ON SCHEMA practice FROM {role}"),
            format!("GRANT USAGE, CREATE ON SCHEMA practice TO {role}"),
        ),
    ];
    for (take, advice) in steps {
        place.owner().execute(&take).unwrap();
        Run::load(&address, 100, 1, &[]).end().failed(2, &[&advice]);
        place.owner().execute(&advice).unwrap();
        Run::load(&address, 100, 1, &[]).end().succeeded();
    }

    // Who may make schemas gets one, and loses it again when nothing comes of the load.
    place.owner().execute(&format!("GRANT CREATE ON DATABASE {role} TO {role}")).unwrap();
    let mut monitor = place.owner();
    let run = Run::load(&absent, 40_000, 1, &[]);
    until("the schema", || count(monitor.as_mut(), "SELECT COUNT(*) FROM pg_namespace WHERE nspname = 'absent'") > 0);
    run.signal("INT");
    run.end().failed(130, &["interrupted"]);
    assert_eq!(count(monitor.as_mut(), "SELECT COUNT(*) FROM pg_namespace WHERE nspname = 'absent'"), 0);
    Run::load(&absent, 100, 1, &[]).end().succeeded();
    assert_eq!(held(&absent).unwrap().run, 1);
}

#[test]
fn what_is_the_users_in_the_schema_is_refused_by_name() {
    let place = Place::schema("practice");
    let address = place.address();
    let strangers = [
        ("patients", "CREATE TABLE patients (patient_id INTEGER)", "DROP TABLE patients"),
        ("flat_visits", "CREATE VIEW flat_visits AS SELECT 1 AS a", "DROP VIEW flat_visits"),
        ("caseload_new_billing", "CREATE TABLE caseload_new_billing (a INTEGER)", "DROP TABLE caseload_new_billing"),
        ("pk_visits", "CREATE TABLE mine (a INTEGER); CREATE INDEX pk_visits ON mine (a)", "DROP TABLE mine"),
        (
            "caseload_new_pk_visits",
            "CREATE TABLE mine (a INTEGER); CREATE INDEX caseload_new_pk_visits ON mine (a)",
            "DROP TABLE mine",
        ),
    ];
    for loaded in [false, true] {
        let before = held(&address);
        for (name, make, remove) in strangers {
            // Once caseload's own are there, these names are taken.
            if place.open().execute(make).is_err() {
                assert!(loaded && !name.starts_with("caseload"), "{name}");
                place.open().execute("DROP TABLE IF EXISTS mine").unwrap();
                continue;
            }
            Run::load(&address, 100, 1, &[]).end().failed(2, &[&format!("`{name}`"), "not made by caseload"]);
            assert_eq!(held(&address), before, "{name}");
            place.open().execute(remove).unwrap();
        }
        place.assert_tidy();
        Run::load(&address, 100, 1, &[]).end().succeeded();
    }
    let before = held(&address);
    place.open().execute("CREATE VIEW elders AS SELECT patient_id FROM flat_patients").unwrap();
    Run::load(&address, 100, 2, &[]).end().failed(2, &["elders", "drop those first"]);
    Run::start(&address, &["drop", "--yes"]).end().failed(2, &["elders", "drop those first"]);
    assert_eq!(held(&address), before);
    place.open().execute("DROP VIEW elders; CREATE TABLE mine (a INTEGER)").unwrap();
    Run::start(&address, &["drop", "--yes"]).end().succeeded();
    assert_eq!((count(place.open().as_mut(), "SELECT COUNT(*) FROM mine"), held(&address)), (0, None));
}

/// Kills with and without old data; the next load is the one that cleans up.
#[test]
fn a_killed_load_leaves_tables_that_only_the_next_load_sees() {
    let place = Place::schema("practice");
    let address = place.address();
    let staged = "SELECT COUNT(*) FROM pg_class WHERE relname = 'caseload_new_visits'";
    let mut monitor = place.owner();
    for before in [None, Some(200)] {
        if let Some(patients) = before {
            Run::load(&address, patients, 1, &[]).end().succeeded();
        }
        let old = held(&address);
        let mut run = Run::load(&address, 40_000, 2, &[]);
        until("the tables of the load", || count(monitor.as_mut(), staged) > 0);
        std::thread::sleep(Duration::from_millis(200));
        run.kill();
        run.end();
        assert_eq!(count(monitor.as_mut(), staged), 1, "the load was over too soon");
        assert_eq!(held(&address), old);
        assert_eq!(open(&location(&address)).unwrap().contents().unwrap().unowned, Vec::<String>::new());
        Run::load(&address, 100, 3, &[]).end().succeeded();
        assert_eq!(held(&address).unwrap().run, old.map_or(0, |held| held.run) + 1);
        place.assert_tidy();
    }
    report("PostgreSQL, one schema: 2 killed loads left tables that the next load removed");
}

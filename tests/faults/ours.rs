//! Only what is caseload's is replaced or removed; what is the user's is named.

use super::program::{Run, held, report};
use crate::support::{Place, count};

#[test]
fn tables_of_the_same_name_are_never_touched() {
    for place in Place::both() {
        let address = place.address();
        UserSql::on(&place).run("CREATE TABLE patients (patient_id INTEGER); INSERT INTO patients VALUES (7)");
        for replace in [&["load"][..], &["load", "--replace"]] {
            Run::start(&address, replace).end().failed(2, &["`patients`", "not made by caseload"]);
        }
        Run::start(&address, &["drop", "--yes"]).end().succeeded();
        assert_eq!(count(place.open().as_mut(), "SELECT patient_id FROM patients"), 7);
        place.assert_tidy();
    }
}

/// Each of these hangs on caseload's tables and must be named when those are to go.
const DEPENDENTS: [(&str, &str, &str); 3] = [
    ("elders", "CREATE VIEW elders AS SELECT patient_id FROM patients", "DROP VIEW elders"),
    ("flat_elders", "CREATE VIEW flat_elders AS SELECT patient_id FROM flat.patients", "DROP VIEW flat_elders"),
    (
        "notes",
        "CREATE TABLE notes (patient_id BIGINT REFERENCES patients (patient_id)); INSERT INTO notes VALUES (5)",
        "DROP TABLE notes",
    ),
];

#[test]
fn views_and_foreign_keys_of_the_user_are_named_and_kept() {
    let mut refusals = 0;
    for place in Place::both() {
        let address = place.address();
        Run::load(&address, 200, 1, &[]).end().succeeded();
        let before = held(&address);
        for (name, make, remove) in DEPENDENTS {
            UserSql::on(&place).run(make);
            Run::load(&address, 300, 2, &[]).end().failed(2, &[name]);
            Run::start(&address, &["drop", "--yes"]).end().failed(2, &[name, "drop those first"]);
            assert_eq!(held(&address), before, "{name}");
            assert!(count(place.open().as_mut(), &format!("SELECT COUNT(*) FROM {name}")) >= 0);
            UserSql::on(&place).run(remove);
            refusals += 2;
        }
        Run::load(&address, 300, 2, &[]).end().succeeded();
        Run::start(&address, &["drop", "--yes"]).end().succeeded();
        assert_eq!(held(&address), None);
        place.assert_tidy();
    }
    report(&format!(
        "both engines: {refusals} loads and drops refused for the sake of views and foreign keys of the user's"
    ));
}

#[test]
fn schemas_and_views_beside_ours_stay() {
    for place in Place::both() {
        let address = place.address();
        Run::load(&address, 200, 1, &[]).end().succeeded();
        UserSql::on(&place).run(
            "CREATE SCHEMA caseload_staging_notes; CREATE TABLE caseload_staging_notes.mine (a INTEGER);
             CREATE TABLE flat.mine (a INTEGER); CREATE VIEW answers AS SELECT 42 AS answer",
        );
        if address.contains("://") {
            Run::load(&address, 300, 2, &[]).end().succeeded();
        } else {
            let names = ["`caseload_staging_notes.mine`", "`flat.mine`", "`answers`", "use another file"];
            Run::load(&address, 300, 2, &[]).end().failed(2, &names);
        }
        Run::start(&address, &["drop", "--yes"]).end().succeeded();
        let mut database = place.open();
        assert_eq!(count(database.as_mut(), "SELECT COUNT(*) FROM caseload_staging_notes.mine"), 0);
        assert_eq!(count(database.as_mut(), "SELECT COUNT(*) FROM flat.mine"), 0);
        assert_eq!(count(database.as_mut(), "SELECT answer FROM answers"), 42);
    }
}

/// SQL of the user's, on a connection that is closed again.
enum UserSql {
    DuckDb(duckdb::Connection),
    Postgres(Box<dyn caseload::database::Database>),
}

impl UserSql {
    fn on(place: &Place) -> Self {
        match place {
            Place::DuckDb(_) => Self::DuckDb(duckdb::Connection::open(place.address()).unwrap()),
            Place::Postgres { .. } => Self::Postgres(place.open()),
        }
    }

    fn run(&mut self, sql: &str) {
        match self {
            Self::DuckDb(connection) => connection.execute_batch(sql).unwrap(),
            Self::Postgres(database) => database.execute(sql).unwrap(),
        }
    }
}

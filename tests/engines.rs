//! Both engines behind the same traits: load, replace, refuse, drop; on real databases.

mod rows;

use std::path::PathBuf;

use arrow::compute::concat_batches;
use arrow::record_batch::RecordBatch;
use caseload::database::{self, Database, Keys, LoadPlan, Location, Value};
use caseload::datasets::DATASETS;
use caseload::datasets::core::tables::{
    BILLING, CONDITIONS, HOSPITALS, PATIENTS, RECORDS, VISITS, ZIPCODES, ZipcodeBatch, ZipcodeRow,
};
use caseload::embedded;
use caseload::error::{Error, Result};
use caseload::table::Table;

use crate::support::{Place, count, with_database};
use rows::{bills, conditions, fill, hospitals, patients, record, visits, zipcodes};

const FIRST: LoadPlan<'static> =
    LoadPlan { datasets: DATASETS, replace: false, keys: Keys::Full, jobs: 3, alone: false };
const AGAIN: LoadPlan<'static> = LoadPlan { replace: true, ..FIRST };

/// The error with all its causes.
fn refusal<T>(result: Result<T>) -> String {
    let refused = result.err().expect("it was not refused");
    let mut text = refused.to_string();
    let mut source = std::error::Error::source(&refused);
    while let Some(cause) = source {
        text.push_str(&format!("\n{cause}"));
        source = cause.source();
    }
    text
}

fn load(database: &mut dyn Database, plan: LoadPlan<'_>, blocks: i64, run_id: i32) -> Result<()> {
    let mut load = database.begin(plan)?;
    fill(&mut *load, blocks)?;
    load.complete()?;
    let rows = load.query("SELECT count(*) FROM patients")?;
    assert_eq!(rows.single().and_then(Value::integer), Some(blocks * 500));
    record(&mut *load, run_id)?;
    load.publish()
}

fn read(database: &mut dyn Database, table: &Table) -> RecordBatch {
    let mut batches = Vec::new();
    let sql = format!("SELECT * FROM {} ORDER BY 1;", table.name);
    let rows = database
        .read(&sql, &table.schema(), &mut |batch| {
            batches.push(batch.clone());
            Ok(())
        })
        .unwrap();
    let all = concat_batches(&table.schema(), &batches).unwrap();
    assert_eq!(u64::try_from(all.num_rows()).unwrap(), rows);
    all
}

#[test]
fn loads_and_reads_the_same_rows_on_both_engines() {
    for place in Place::both() {
        let mut database = place.open();
        load(&mut *database, FIRST, 4, 1).unwrap();
        let all = DATASETS.iter().map(|dataset| dataset.name);
        assert_eq!(database.contents().unwrap().datasets, all.collect::<Vec<_>>());
        assert_eq!(read(&mut *database, &ZIPCODES), zipcodes());
        assert_eq!(read(&mut *database, &HOSPITALS), hospitals());
        assert_eq!(read(&mut *database, &CONDITIONS), conditions());
        assert_eq!(read(&mut *database, &PATIENTS), patients(1..2_001));
        assert_eq!(read(&mut *database, &VISITS), visits(1..2_001));
        assert_eq!(read(&mut *database, &BILLING), bills(1..2_001));
        let runs = database.query("SELECT seed, started_at, today FROM load_runs").unwrap();
        let expected =
            vec![Value::Decimal(u64::MAX.into(), 0), Value::Timestamp(1_700_000_000_123_456), Value::Date(20_100)];
        assert_eq!(runs.rows, [expected]);
        for file in embedded::sql("core", "views") {
            let rows = database.query(&format!("SELECT count(*) FROM flat.{}", view_name(file.text)));
            assert!(rows.is_ok(), "{}: {}", file.name, refusal(rows));
        }
        place.assert_tidy();
    }
}

fn view_name(text: &str) -> &str {
    text.split_once("CREATE VIEW flat.").and_then(|(_, after)| after.split_whitespace().next()).unwrap()
}

#[test]
fn duckdb_keeps_rows_in_the_order_in_which_they_came() {
    let folder = tempfile::tempdir().unwrap();
    let mut database = database::open(&Location::DuckDb(folder.path().join("x.duckdb"))).unwrap();
    load(database.as_mut(), FIRST, 100, 1).unwrap();
    for table in [&PATIENTS, &VISITS, &BILLING] {
        let (name, id) = (table.name, table.primary_key[0]);
        let steps = format!("SELECT {id} - LAG({id}) OVER (ORDER BY rowid) AS step FROM {name}");
        let back = database.query(&format!("SELECT COUNT(*) FROM ({steps}) AS steps WHERE step <> 1")).unwrap();
        assert_eq!(back.single().and_then(Value::integer), Some(0), "{name}");
    }
}

#[test]
fn declares_every_constraint() {
    let tables = || DATASETS.iter().flat_map(|dataset| dataset.tables).copied().chain(RECORDS);
    for place in Place::both() {
        let mut database = place.open();
        load(&mut *database, FIRST, 1, 1).unwrap();
        let sql = match database.engine() {
            "DuckDB" => {
                "SELECT count(*) FROM duckdb_constraints()
                 WHERE constraint_type <> 'NOT NULL' AND table_name NOT LIKE '%history'"
            }
            _ => {
                "SELECT count(*) FROM pg_constraint
                 WHERE connamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema') AND convalidated
                 AND contype IN ('p', 'u', 'f', 'c') AND conrelid::regclass::text NOT LIKE '%history'"
            }
        };
        let postgres = database.engine() == "PostgreSQL";
        let each = |table: &Table| {
            let references = if postgres { table.references.len() } else { 0 };
            1 + table.uniques.len() + table.foreign_keys.len() + table.checks.len() + references
        };
        let total: usize = tables().map(each).sum();
        assert_eq!(usize::try_from(count(&mut *database, sql)).unwrap(), total, "{}", database.engine());
    }
}

#[test]
fn postgres_restores_keys_under_their_names() {
    let place = Place::postgres();
    let mut database = place.open();
    load(&mut *database, FIRST, 1, 1).unwrap();
    let sql = "SELECT conrelid::regclass::text || '.' || conname FROM pg_constraint WHERE conrelid <> 0";
    let found = database.query(sql).unwrap().rows;
    for table in DATASETS.iter().flat_map(|dataset| dataset.tables) {
        let keys = table.uniques.iter().map(|key| key.name).chain(table.foreign_keys.iter().map(|key| key.name));
        let keys = keys.chain(table.references.iter().map(|key| key.name));
        for name in keys.chain(table.checks.iter().map(|check| check.name)) {
            let name = format!("{}.{name}", table.path());
            assert!(found.contains(&vec![Value::Text(name.clone())]), "{name}");
        }
    }
}

#[test]
fn replaces_only_when_told_to_and_keeps_earlier_runs() {
    for place in Place::both() {
        let mut database = place.open();
        load(&mut *database, FIRST, 1, 1).unwrap();
        let refused = refusal(database.begin(FIRST).map(|_| ()));
        assert!(refused.contains("--replace"), "{refused}");
        load(&mut *database, AGAIN, 2, 2).unwrap();
        load(&mut *database, AGAIN, 3, 3).unwrap();
        assert_eq!(count(&mut *database, "SELECT count(*) FROM patients"), 1_500);
        assert_eq!(count(&mut *database, "SELECT sum(run_id) FROM load_runs"), 6);
        assert_eq!(count(&mut *database, "SELECT count(*) FROM load_run_tables"), 3);
        place.assert_tidy();
    }
}

#[test]
fn leaves_everything_as_it_was_when_a_load_is_given_up() {
    for place in Place::both() {
        let mut database = place.open();
        let mut given_up = database.begin(FIRST).unwrap();
        fill(&mut *given_up, 3).unwrap();
        drop(given_up);
        assert_eq!(database.contents().unwrap().datasets, [""; 0]);
        place.assert_tidy();
        load(&mut *database, FIRST, 1, 1).unwrap();
        let mut given_up = database.begin(AGAIN).unwrap();
        fill(&mut *given_up, 3).unwrap();
        given_up.complete().unwrap();
        drop(given_up);
        assert_eq!(count(&mut *database, "SELECT count(*) FROM billing"), 500);
        place.assert_tidy();
    }
}

#[test]
fn lets_one_load_at_a_time() {
    for place in Place::both() {
        let (mut first, mut second) = (place.open(), place.open());
        let running = first.begin(FIRST).unwrap();
        let refused = refusal(second.begin(FIRST).map(|_| ()));
        assert!(refused.contains("process "), "{refused}");
        drop(running);
        assert!(second.begin(FIRST).is_ok());
    }
}

#[test]
fn reports_rows_that_violate_a_key() {
    for place in Place::both() {
        let mut database = place.open();
        let mut load = database.begin(FIRST).unwrap();
        let outcome = fill(&mut *load, 1)
            .and_then(|()| load.append(&BILLING, bills(9_000..9_001)))
            .and_then(|()| load.complete());
        let refused = refusal(outcome);
        assert!(refused.contains("9000"), "{refused}");
        drop(load);
        place.assert_tidy();
        assert_eq!(database.contents().unwrap().datasets, [""; 0]);
    }
}

#[test]
fn reports_rows_that_violate_a_check() {
    for place in Place::both() {
        let mut database = place.open();
        let mut load = database.begin(FIRST).unwrap();
        let mut row = ZipcodeBatch::new(1);
        row.push(&ZipcodeRow {
            zipcode: "00501",
            city: "X",
            state: "NY",
            county: None,
            latitude: None,
            longitude: None,
            population: Some(-1),
        });
        let outcome = load.append(&ZIPCODES, row.take()).and_then(|()| load.complete());
        let refused = refusal(outcome);
        assert!(refused.to_lowercase().contains("check constraint"), "{refused}");
    }
}

#[test]
fn refuses_to_touch_what_is_not_its_own() {
    for place in Place::both() {
        let mut database = place.open();
        make_empty(&place, "CREATE TABLE patients (patient_id INTEGER)");
        let contents = database.contents().unwrap();
        assert_eq!((contents.datasets.len(), contents.unowned), (0, vec!["patients".to_owned()]));
        let refused = refusal(database.begin(AGAIN).map(|_| ()));
        assert!(refused.contains("`patients`") && refused.contains("not made by caseload"), "{refused}");
        assert_eq!(database.drop_datasets(caseload::datasets::DATASETS).unwrap(), [""; 0]);
        assert_eq!(count(&mut *database, "SELECT count(*) FROM patients"), 0);
    }
}

/// Runs SQL of a user's in a database that may not exist yet.
fn make_empty(place: &Place, sql: &str) {
    match place {
        Place::DuckDb(_) => duckdb::Connection::open(place.address()).unwrap().execute_batch(sql).unwrap(),
        Place::Postgres { .. } => place.open().execute(sql).unwrap(),
    }
}

#[test]
fn drops_its_own_and_leaves_the_rest() {
    for place in Place::both() {
        let mut database = place.open();
        load(&mut *database, FIRST, 1, 1).unwrap();
        database.execute("CREATE TABLE mine (a INTEGER); INSERT INTO mine VALUES (7)").unwrap();
        let dropped = database.drop_datasets(caseload::datasets::DATASETS).unwrap();
        assert!(dropped.contains(&"visits".to_owned()) && dropped.contains(&"core_schema_history".to_owned()));
        assert_eq!(database.contents().unwrap().datasets, [""; 0]);
        assert_eq!(count(&mut *database, "SELECT a FROM mine"), 7);
        let schemas = "SELECT count(*) FROM information_schema.schemata WHERE schema_name = 'flat'";
        assert_eq!(count(&mut *database, schemas), 0);
        place.assert_tidy();
    }
}

#[test]
fn drops_the_file_when_nothing_else_is_in_it() {
    let place = Place::duckdb();
    let mut database = place.open();
    load(&mut *database, FIRST, 1, 1).unwrap();
    database.drop_datasets(caseload::datasets::DATASETS).unwrap();
    assert!(!PathBuf::from(place.address()).exists());
    assert_eq!(database.drop_datasets(caseload::datasets::DATASETS).unwrap(), [""; 0]);
    place.assert_tidy();
}

#[test]
fn duckdb_refuses_to_lose_what_a_user_added() {
    let place = Place::duckdb();
    let mut database = place.open();
    load(&mut *database, FIRST, 1, 1).unwrap();
    database
        .execute("CREATE SCHEMA notes; CREATE TABLE notes.mine (a INTEGER); CREATE VIEW mine AS SELECT 1; CREATE MACRO twice(a) AS 2 * a")
        .unwrap();
    let refused = refusal(database.begin(AGAIN).map(|_| ()));
    for name in ["`notes.mine`", "`mine`", "`twice`"] {
        assert!(refused.contains(name), "{refused}");
    }
}

#[test]
fn postgres_names_what_depends_on_its_tables_before_the_long_run() {
    let place = Place::postgres();
    let mut database = place.open();
    load(&mut *database, FIRST, 1, 1).unwrap();
    database.execute("CREATE VIEW elders AS SELECT patient_id FROM patients").unwrap();
    for refused in
        [refusal(database.begin(AGAIN).map(|_| ())), refusal(database.drop_datasets(caseload::datasets::DATASETS))]
    {
        assert!(refused.contains("elders depends on table") && refused.contains("patients"), "{refused}");
    }
    assert_eq!(count(&mut *database, "SELECT count(*) FROM elders"), 500);
    database.execute("DROP VIEW elders; CREATE TABLE mine (a INTEGER); CREATE INDEX pk_mine ON mine (a)").unwrap();
    load(&mut *database, AGAIN, 1, 2).unwrap();
    assert_eq!(count(&mut *database, "SELECT count(*) FROM mine"), 0);
}

#[test]
fn postgres_refuses_names_taken_by_indexes() {
    let place = Place::postgres();
    let mut database = place.open();
    database.execute("CREATE TABLE mine (a INTEGER); CREATE INDEX pk_patients ON mine (a)").unwrap();
    let refused = refusal(database.begin(FIRST).map(|_| ()));
    assert!(refused.contains("`pk_patients`"), "{refused}");
    place.assert_tidy();
}

#[test]
fn postgres_says_why_it_cannot_connect() {
    let url = std::env::var("DATABASE_URL").expect("set DATABASE_URL to a PostgreSQL server");
    let missing = with_database(&url, "no_such_database");
    let refused = refusal(database::open(&Location::parse(&missing)).map(|_| ()));
    assert!(refused.contains("createdb no_such_database"), "{refused}");
    let nobody = "postgres://u:hidden@127.0.0.1:1/x";
    let refused = refusal(database::open(&Location::parse(nobody)).map(|_| ()));
    assert!(refused.contains("127.0.0.1:1") && !refused.contains("hidden"), "{refused}");
    let odd = refusal(database::open(&Location::parse("postgres://[")).map(|_| ()));
    assert!(odd.contains("cannot be read"), "{odd}");
}

#[test]
fn describes_without_a_password() {
    let place = Place::postgres();
    let (shown, url) = (place.open().describe(), place.address());
    let (_, password) =
        url.split_once('@').and_then(|(user, _)| user.rsplit_once(':')).expect("DATABASE_URL has a password");
    let (user, rest) = url.split_once(&format!(":{password}@")).unwrap();
    assert_eq!(shown, format!("{user}@{rest}"), "all but the password is shown");
}

#[test]
fn says_what_to_do_without_a_database() {
    let place = Place::duckdb();
    let refused = refusal(place.open().query("SELECT 1"));
    assert!(refused.contains("run `caseload load` first"), "{refused}");
    std::fs::write(place.address(), "not a database at all, but long enough to be read as one".repeat(400)).unwrap();
    let refused = refusal(place.open().contents());
    assert!(refused.contains("not a valid DuckDB database file"), "{refused}");
}

#[test]
fn returns_cells_of_every_type() {
    let sql = "SELECT 1 AS a, CAST(2 AS SMALLINT), CAST(3 AS BIGINT), CAST('1.50' AS NUMERIC(6, 2)) AS d, CAST(0.5 AS DOUBLE PRECISION),
        'x', CAST('y' AS CHAR(1)), TRUE, CAST('2024-02-29' AS DATE), CAST('2024-02-29 01:02:03.5' AS TIMESTAMP), CAST(NULL AS INTEGER)";
    let expected = vec![
        Value::Int(1),
        Value::Int(2),
        Value::Int(3),
        Value::Decimal(150, 2),
        Value::Float(0.5),
        Value::Text("x".to_owned()),
        Value::Text("y".to_owned()),
        Value::Bool(true),
        Value::Date(19_782),
        Value::Timestamp(1_709_168_523_500_000),
        Value::Null,
    ];
    for place in Place::both() {
        let mut database = place.open();
        make_empty(&place, "CREATE TABLE t (a INTEGER, b TEXT)");
        let rows = database.query(sql).unwrap();
        assert_eq!((rows.columns[0].as_str(), rows.columns[3].as_str()), ("a", "d"));
        assert_eq!(rows.rows, std::slice::from_ref(&expected));
        let empty = database.query("SELECT a, b FROM t").unwrap();
        assert_eq!((empty.columns, empty.rows.len()), (vec!["a".to_owned(), "b".to_owned()], 0));
        let odd = refusal(database.query("SELECT CAST('1 day' AS INTERVAL) AS pause"));
        assert!(odd.contains("`pause`") && odd.contains("cast it to"), "{odd}");
    }
}

#[test]
fn stops_reading_when_told_to() {
    for place in Place::both() {
        let mut database = place.open();
        load(&mut *database, FIRST, 1, 1).unwrap();
        let stop = || Error::Option { option: "--stop", reason: "enough".to_owned() };
        let sql = "SELECT p.* FROM patients AS p CROSS JOIN visits AS v CROSS JOIN conditions AS c";
        let outcome = database.read(sql, &PATIENTS.schema(), &mut |_| Err(stop()));
        assert_eq!(refusal(outcome).trim(), "--stop: enough");
        assert_eq!(count(&mut *database, "SELECT count(*) FROM patients"), 500);
        let wrong = database.read("SELECT name FROM hospitals", &VISITS.schema(), &mut |_| Ok(()));
        assert!(wrong.is_err());
    }
}

//! SQL that tries what it must not: to write, to read files, to run programs, to sleep, to flood, to read the answer key.

use std::time::{Duration, Instant};

use caseload::database::sandbox::Limits;
use caseload::database::{Database, Value};
use caseload::datasets::{Choices, DATASETS};
use caseload::error::Error;
use caseload::load::{LoadRequest, load};

use super::{Student, report};
use crate::support::{Place, Silent, count, options};

const LIMITS: Limits = Limits { seconds: 2, rows: 1_000, megabytes: 300 };

/// What both engines refuse.
const BOTH: [&str; 40] = [
    "INSERT INTO zipcodes (zipcode) VALUES ('00000')",
    "UPDATE billing SET total_charge = 0",
    "DELETE FROM billing",
    "TRUNCATE billing",
    "DROP TABLE billing",
    "DROP SCHEMA flat CASCADE",
    "CREATE TABLE mine (a INTEGER)",
    "CREATE TEMPORARY TABLE mine (a INTEGER)",
    "CREATE VIEW mine AS SELECT 1",
    "CREATE SCHEMA mine",
    "CREATE SEQUENCE mine",
    "ALTER TABLE billing ADD COLUMN mine INTEGER",
    "CREATE INDEX mine ON billing (total_charge)",
    "WITH gone AS (DELETE FROM billing RETURNING billing_id) SELECT * FROM gone",
    "SELECT 1; DELETE FROM billing",
    "DELETE FROM billing; SELECT 1",
    "COMMIT; DELETE FROM billing",
    "ROLLBACK; DROP TABLE billing",
    "BEGIN; DROP TABLE billing; COMMIT",
    "SELECT 1 -- harmless\n; DROP TABLE billing",
    "SELECT 1 /* ; */; DROP TABLE billing",
    "SELECT 1'); DROP TABLE billing; SELECT ('1",
    "SELECT ''''; DROP TABLE billing; SELECT ''''",
    "COMMIT",
    "BEGIN",
    "SET search_path TO flat",
    "RESET ALL",
    "EXPLAIN ANALYZE DELETE FROM billing",
    "PREPARE mine AS DELETE FROM billing",
    "EXECUTE mine",
    "COPY billing TO '/tmp/caseload_attack.csv'",
    "COPY billing FROM '/etc/passwd'",
    "CHECKPOINT",
    "VACUUM",
    "SELECT * FROM answer_key.labels",
    "SELECT nextval('mine')",
    "SELECT a.billing_id FROM billing AS a CROSS JOIN billing AS b CROSS JOIN billing AS c",
    "SELECT COUNT(*) FROM billing AS a CROSS JOIN billing AS b CROSS JOIN billing AS c CROSS JOIN billing AS d WHERE a.total_charge + b.total_charge < c.total_charge * d.total_charge",
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT 1 FROM n) SELECT COUNT(*) FROM n",
    "",
];

const DUCKDB: [&str; 37] = [
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM read_text('/etc/passwd')",
    "SELECT * FROM read_blob('/etc/passwd')",
    "SELECT * FROM '/etc/passwd'",
    "SELECT * FROM glob('/*')",
    "SELECT * FROM parquet_metadata('/etc/passwd')",
    "SELECT * FROM read_parquet('/etc/passwd')",
    "SELECT * FROM sniff_csv('/etc/passwd')",
    "SELECT getenv('HOME')",
    "ATTACH '/tmp/caseload_attack.duckdb' AS mine",
    "ATTACH ':memory:' AS mine",
    "DETACH practice",
    "EXPORT DATABASE '/tmp/caseload_attack'",
    "IMPORT DATABASE '/tmp/caseload_attack'",
    "INSTALL httpfs",
    "LOAD httpfs",
    "LOAD '/tmp/caseload_attack.duckdb_extension'",
    "SET enable_external_access = true",
    "SET lock_configuration = false",
    "SET memory_limit = '100GB'",
    "SET temp_directory = '/tmp'",
    "RESET lock_configuration",
    "PRAGMA enable_profiling",
    "PRAGMA memory_limit = '100GB'",
    "CALL pragma_version()",
    "CALL enable_logging()",
    "SELECT * FROM enable_logging('QueryLog', storage_path = '/tmp/caseload_attack')",
    "USE flat",
    "SET VARIABLE mine = 1",
    "CREATE MACRO mine() AS 1",
    "CREATE SECRET mine (TYPE S3)",
    "SELECT * FROM query('DROP TABLE billing')",
    "SELECT * FROM query('SELECT 1; DROP TABLE billing')",
    "SELECT * FROM range(1000000000)",
    "SELECT list(a.range) FROM range(1000000000) AS a",
    "SELECT repeat('x', 2000000000)",
    "SELECT repeat('x', 100000) FROM range(1000)",
];

const POSTGRES: [&str; 36] = [
    "COPY billing TO PROGRAM 'id'",
    "COPY (SELECT 1) TO STDOUT",
    "SELECT pg_read_file('/etc/passwd')",
    "SELECT pg_read_binary_file('/etc/passwd')",
    "SELECT pg_ls_dir('/')",
    "SELECT pg_stat_file('/etc/passwd')",
    "SELECT lo_import('/etc/passwd')",
    "SELECT pg_sleep(100)::text",
    "SELECT * FROM generate_series(1, 1000000000)",
    "SELECT COUNT(*) FROM generate_series(1, 1000000000) AS a, generate_series(1, 1000000000) AS b",
    "SELECT set_config('transaction_read_only', 'off', false)",
    "SELECT set_config('transaction_read_only', 'off', true)",
    "SELECT set_config('role', 'postgres', false)",
    "SELECT set_config('session_authorization', 'postgres', false)",
    "SELECT set_config('statement_timeout', '0', false), pg_sleep(100)::text",
    "SELECT query_to_xml('DELETE FROM billing', true, true, '')::text",
    "SELECT query_to_xml('SELECT * FROM answer_key.labels', true, true, '')::text",
    "SET ROLE postgres",
    "RESET ROLE",
    "SET SESSION AUTHORIZATION DEFAULT",
    "SET TRANSACTION READ WRITE",
    "SET statement_timeout = 0",
    "DO $$ BEGIN DELETE FROM billing; END $$",
    "CREATE FUNCTION mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
    "CREATE ROLE mine SUPERUSER",
    "ALTER ROLE CURRENT_USER SUPERUSER",
    "SELECT * INTO mine FROM billing",
    "SELECT * FROM billing FOR UPDATE",
    "LOCK TABLE billing IN ACCESS EXCLUSIVE MODE",
    "NOTIFY mine",
    "LISTEN mine",
    "DECLARE mine CURSOR WITH HOLD FOR SELECT 1",
    "SELECT rolpassword FROM pg_authid",
    "SELECT * FROM pg_shadow",
    "SELECT current_setting('data_directory')",
    "SELECT pg_reload_conf()",
];

/// What PostgreSQL 15 lets a read-only transaction do; it comes to nothing, since that is rolled back.
const ROLLED_BACK: [&str; 2] = ["SELECT lo_create(0)::text", "SELECT lo_from_bytea(0, 'x')::text"];

/// Runs attacks; each has to be refused in good time. Returns how many there were.
fn attack(database: &mut dyn Database, attacks: &[&str]) -> usize {
    for sql in attacks {
        let began = Instant::now();
        match database.answer(sql, &LIMITS) {
            Err(Error::Query(_)) => {}
            other => panic!("{}: `{sql}`: {other:?}", database.engine()),
        }
        let took = began.elapsed();
        assert!(took < Duration::from_secs(LIMITS.seconds + 3), "{}: `{sql}` took {took:?}", database.engine());
    }
    attacks.len()
}

fn single(database: &mut dyn Database, sql: &str) -> String {
    database.answer(sql, &LIMITS).unwrap().single().unwrap().to_string()
}

#[test]
fn attacks_are_stopped_on_duckdb() {
    let place = Place::duckdb();
    place.load(&options(1_000), 2);
    let file = std::fs::read(place.address()).unwrap();
    let mut database = place.open();
    let tried = attack(database.as_mut(), &[&BOTH[..], &DUCKDB].concat());
    assert_eq!(single(database.as_mut(), "SELECT current_setting('enable_external_access')"), "false");
    drop(database);
    assert!(std::fs::read(place.address()).unwrap() == file, "the file has changed");
    place.assert_tidy();
    report(&format!("DuckDB: {tried} attacks, {tried} stopped"));
}

#[test]
fn attacks_are_stopped_on_postgres() {
    let place = Place::postgres();
    place.load(&options(1_000), 2);
    let request = LoadRequest { datasets: vec![DATASETS[1]], ..LoadRequest::new(options(1_000)) };
    load(place.open().as_mut(), &request, &Silent).unwrap();
    let key =
        LoadRequest { datasets: vec![&caseload::datasets::answer_key::DATASET], ..LoadRequest::new(options(1_000)) };
    load(place.open().as_mut(), &key, &Silent).unwrap();
    let student = Student::of(&place);
    let bills = count(place.open().as_mut(), "SELECT COUNT(*) FROM billing");
    let objects = "SELECT COUNT(*) FROM pg_class WHERE relnamespace <> 'pg_toast'::regnamespace";
    let before = count(place.open().as_mut(), objects);
    let tried = attack(student.open().as_mut(), &[&BOTH[..], &POSTGRES].concat());
    for sql in ROLLED_BACK {
        let _ = student.open().answer(sql, &LIMITS);
    }
    let tried = tried + ROLLED_BACK.len();
    let mut database = place.open();
    assert_eq!(count(database.as_mut(), "SELECT COUNT(*) FROM pg_largeobject_metadata"), 0);
    assert_eq!(count(database.as_mut(), "SELECT COUNT(*) FROM billing"), bills);
    assert_eq!(count(database.as_mut(), objects), before);
    assert!(count(database.as_mut(), "SELECT COUNT(*) FROM answer_key.labels") > 0, "there was something to read");
    drop(database);
    student.remove(&place);
    report(&format!("PostgreSQL: {tried} attacks, {tried} stopped"));
}

/// Nothing of a solution is left in a session for an answer to see.
#[test]
fn a_session_shows_no_other_query() {
    let place = Place::postgres();
    place.load(&options(100), 1);
    let student = Student::of(&place);
    let mut database = student.open();
    database.answer("SELECT 'solution' AS a", &LIMITS).unwrap();
    let seen =
        "SELECT COUNT(*) FROM pg_stat_activity WHERE query LIKE '%''sol' || 'ution''%' AND pid <> pg_backend_pid()";
    assert_eq!(database.answer(seen, &LIMITS).unwrap().single(), Some(&Value::Int(0)));
    drop(database);
    student.remove(&place);
}

#[test]
fn limits_say_what_they_are() {
    let place = Place::duckdb();
    place.load(&options(1_000), 1);
    let mut database = place.open();
    let mut said = |sql: &str| database.answer(sql, &LIMITS).unwrap_err().to_string();
    assert!(said("SELECT * FROM range(2000)").contains("more than 1,000 rows"));
    let endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT 1 FROM n) SELECT COUNT(*) FROM n";
    assert!(said(endless).contains("stopped after 2 s"), "{}", said(endless));
    assert!(said("DROP TABLE billing").contains("one query that reads"));
    assert!(said("SELECT nothing FROM billing").contains("nothing"));
    // The memory is to be the limit, however slow the machine is.
    let patient = Limits { seconds: 120, ..LIMITS };
    let large = database.answer("SELECT list(a.range) FROM range(1000000000) AS a", &patient);
    let large = large.unwrap_err().to_string();
    assert!(large.contains("300 MB"), "{large}");
}

#[test]
fn what_reads_is_answered() {
    let both = [
        ("SELECT ';' AS a", ";"),
        ("  SELECT 1; -- done? \n", "1"),
        ("SELECT 1 -- a comment", "1"),
        ("-- first; this\nSELECT 2;", "2"),
        ("WITH a AS (SELECT 3 AS n) SELECT n FROM a", "3"),
        ("VALUES (4)", "4"),
        ("(SELECT 5)", "5"),
        ("SELECT CAST('2026-07-01' AS DATE)", "2026-07-01"),
        ("SELECT CAST(1.50 AS DECIMAL(10, 2))", "1.50"),
        ("SELECT 'it''s'", "it's"),
    ];
    let [duckdb, postgres] = Place::both();
    for place in [&duckdb, &postgres] {
        place.load(&options(100), 1);
    }
    let student = Student::of(&postgres);
    for mut database in [duckdb.open(), student.open()] {
        for (sql, expected) in both {
            assert_eq!(single(database.as_mut(), sql), expected, "{}: {sql}", database.engine());
        }
    }
    let mut database = duckdb.open();
    for (sql, expected) in [
        ("FROM (SELECT 6)", "6"),
        ("SELECT 170141183460469231731687303715884105727::HUGEINT", "170141183460469231731687303715884105727"),
        ("SELECT [1, 2]", "[1, 2]"),
        ("SELECT true", "true"),
    ] {
        assert_eq!(single(database.as_mut(), sql), expected, "{sql}");
    }
    drop(database);
    student.remove(&postgres);
}

#[test]
fn a_role_that_can_do_more_than_read_is_refused() {
    let place = Place::postgres();
    place.load(&options(100), 1);
    let refused = place.open().answer("SELECT 1", &LIMITS).unwrap_err().to_string();
    assert!(refused.contains("is a superuser") || refused.contains("may "), "{refused}");
    assert!(refused.contains("CREATE ROLE caseload_student LOGIN"), "{refused}");
    let student = Student::of(&place);
    let grants = [
        "INSERT ON billing",
        "UPDATE ON billing",
        "CREATE ON SCHEMA public",
        "pg_read_server_files",
        "pg_execute_server_program",
    ];
    for grant in grants {
        place.open().execute(&format!("GRANT {grant} TO {}", student.name)).unwrap();
        let refused = student.open().answer("SELECT 1", &LIMITS).unwrap_err();
        assert!(matches!(refused, Error::Unsafe { .. }), "{grant}: {refused}");
        place.open().execute(&format!("REVOKE {grant} FROM {}", student.name)).unwrap();
    }
    assert!(student.open().answer("SELECT 1", &LIMITS).is_ok());
    student.remove(&place);
}

#[test]
fn a_file_with_the_answer_key_is_refused() {
    let place = Place::duckdb();
    place.load_datasets(&options(300), &[DATASETS[0], DATASETS[1]], Choices::default());
    let key =
        LoadRequest { datasets: vec![&caseload::datasets::answer_key::DATASET], ..LoadRequest::new(options(300)) };
    load(place.open().as_mut(), &key, &Silent).unwrap();
    let refused = place.open().answer("SELECT 1", &LIMITS).unwrap_err();
    assert!(
        matches!(&refused, Error::Unsafe { remedy, .. } if remedy.contains("drop --datasets answer_key")),
        "{refused}"
    );
}

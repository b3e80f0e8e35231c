//! Both engines behind the same traits: load, replace, refuse, drop; on real databases.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use arrow::compute::concat_batches;
use arrow::record_batch::RecordBatch;
use caseload::datasets::DATASETS;
use caseload::datasets::core::tables::{
    BILLING, BillBatch, BillRow, CONDITIONS, ConditionBatch, ConditionRow, DOCTORS, DoctorBatch, DoctorRow, HOSPITALS,
    HospitalBatch, HospitalRow, LOAD_RUN_TABLES, LOAD_RUNS, LoadRunBatch, LoadRunRow, LoadRunTableBatch,
    LoadRunTableRow, PATIENTS, PatientBatch, PatientRow, VISITS, VisitBatch, VisitRow, ZIPCODES, ZipcodeBatch,
    ZipcodeRow,
};
use caseload::embedded;
use caseload::error::{Error, Result};
use caseload::table::Table;
use caseload::target::{self, Load, LoadPlan, Location, Target, Value};

const FIRST: LoadPlan<'static> = LoadPlan { datasets: DATASETS, replace: false };
const AGAIN: LoadPlan<'static> = LoadPlan { datasets: DATASETS, replace: true };

/// A database of its own for one test, gone at the end.
enum Place {
    File(tempfile::TempDir),
    Server { admin: String, url: String, name: String },
}

impl Place {
    fn file() -> Self {
        Self::File(tempfile::tempdir().unwrap())
    }

    fn server() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let admin = std::env::var("DATABASE_URL").expect(
            "set DATABASE_URL to a PostgreSQL server on which databases may be created, postgres://user@host/db",
        );
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("caseload_targets_{}_{number}", std::process::id());
        open(&admin).execute(&format!("CREATE DATABASE {name}")).unwrap();
        let url = with_database(&admin, &name);
        Self::Server { admin, url, name }
    }

    fn both() -> [Self; 2] {
        [Self::file(), Self::server()]
    }

    fn location(&self) -> String {
        match self {
            Self::File(folder) => folder.path().join("x.duckdb").display().to_string(),
            Self::Server { url, .. } => url.clone(),
        }
    }

    fn target(&self) -> Box<dyn Target> {
        open(&self.location())
    }

    /// Nothing may be left of a load that is over.
    fn assert_tidy(&self) {
        match self {
            Self::File(folder) => {
                let names = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
                let left: Vec<_> = names.filter(|name| name != "x.duckdb").collect();
                assert!(left.is_empty(), "left behind: {left:?}");
            }
            Self::Server { .. } => {
                let sql = "SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'caseload%'";
                assert_eq!(count(&mut *self.target(), sql), 0);
            }
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Self::Server { admin, name, .. } = self {
            let dropped = open(admin).execute(&format!("DROP DATABASE {name} WITH (FORCE)"));
            assert!(dropped.is_ok() || std::thread::panicking(), "{dropped:?}");
        }
    }
}

fn open(location: &str) -> Box<dyn Target> {
    target::open(&Location::parse(location)).unwrap()
}

fn with_database(url: &str, name: &str) -> String {
    let (base, query) = url.split_once('?').unwrap_or((url, ""));
    let host = base.find("://").map_or(0, |at| at + 3);
    let end = base[host..].find('/').map_or(base.len(), |at| host + at);
    format!("{}/{name}?{query}", &base[..end])
}

fn count(target: &mut dyn Target, sql: &str) -> i64 {
    target.query(sql).unwrap().single().and_then(Value::integer).unwrap()
}

fn refusal<T>(result: Result<T>) -> String {
    let mut error: Option<&dyn std::error::Error> = None;
    let refused = result.err().expect("it was not refused");
    let mut text = String::new();
    let mut source = Some(error.take().unwrap_or(&refused));
    while let Some(cause) = source {
        text.push_str(&format!("{cause}\n"));
        source = cause.source();
    }
    text
}

fn zipcodes() -> RecordBatch {
    let mut batch = ZipcodeBatch::new(2);
    batch.push(&ZipcodeRow {
        zipcode: "00501",
        city: "Holtsville",
        state: "NY",
        county: None,
        latitude: Some(408_131),
        longitude: Some(-730_456),
        population: Some(0),
    });
    batch.push(&ZipcodeRow {
        zipcode: "96701",
        city: "‘Aiea, \"the\" town",
        state: "HI",
        county: Some("Honolulu"),
        latitude: None,
        longitude: None,
        population: None,
    });
    batch.take()
}

fn hospitals() -> RecordBatch {
    let mut batch = HospitalBatch::new(1);
    batch.push(&HospitalRow {
        hospital_id: 1,
        name: "General",
        zipcode: "00501",
        same_day_bias: -123,
        late_payment_multiplier: 10_000,
        charge_multiplier: 9_999,
    });
    batch.take()
}

fn doctors() -> RecordBatch {
    let mut batch = DoctorBatch::new(1);
    batch.push(&DoctorRow {
        doctor_id: 1,
        name: "Dr. Who",
        specialty: "Cardiology",
        hospital_id: 1,
        same_day_bias: 0,
        medication_bias: 1,
    });
    batch.take()
}

fn conditions() -> RecordBatch {
    let mut batch = ConditionBatch::new(1);
    batch.push(&ConditionRow {
        condition_id: 1,
        name: "Flu",
        icd10_code: "J11.1",
        category: "minor",
        specialty: "Cardiology",
        min_length_of_stay_days: 0,
        max_length_of_stay_days: 2,
        adult_only: false,
        same_day_ok: true,
        follow_up_required: false,
    });
    batch.take()
}

fn patients(ids: std::ops::Range<i64>) -> RecordBatch {
    let mut batch = PatientBatch::new(16);
    for patient_id in ids {
        batch.push(&PatientRow {
            patient_id,
            prefix: (patient_id % 3 == 0).then_some("Dr."),
            first_name: "Ada",
            last_name: "Lovelace",
            date_of_birth: -9_000,
            gender: "Female",
            phone_number: "212-555-0100",
            email: "ada@example.com",
            address: "1 Main St",
            zipcode: "96701",
            insurer_id: None,
            insurance_policy_number: None,
            blood_type: "O+",
        });
    }
    batch.take()
}

fn visits(ids: std::ops::Range<i64>) -> RecordBatch {
    let mut batch = VisitBatch::new(16);
    for visit_id in ids {
        batch.push(&VisitRow {
            visit_id,
            patient_id: visit_id,
            hospital_id: 1,
            doctor_id: 1,
            condition_id: 1,
            is_follow_up: false,
            age: 70,
            severity: "Normal",
            treatment: "Monitoring",
            medication: None,
            dosage: None,
            frequency: None,
            test_results: "Negative",
            room_number: 101,
            date_of_admission: 20_000,
            date_of_discharge: 20_001,
            follow_up_required: true,
        });
    }
    batch.take()
}

fn bills(ids: std::ops::Range<i64>) -> RecordBatch {
    let mut batch = BillBatch::new(16);
    for billing_id in ids {
        batch.push(&BillRow {
            billing_id,
            visit_id: billing_id,
            patient_id: billing_id,
            billing_date: 20_002,
            total_charge: 1_234_567 + billing_id,
            insurance_coverage_amount: 1_234_567,
            patient_responsibility_amount: billing_id,
            payment_plan: "Full",
            expected_payment_date: 20_032,
            actual_payment_date: (billing_id % 2 == 0).then_some(20_030),
            payment_status: if billing_id % 2 == 0 { "Paid" } else { "In-progress" },
        });
    }
    batch.take()
}

/// Appends the dimensions and `blocks` blocks of 500 patients, each with a visit and a bill.
fn fill(load: &mut dyn Load, blocks: i64) -> Result<()> {
    load.append(&ZIPCODES, zipcodes())?;
    load.append(&HOSPITALS, hospitals())?;
    load.append(&DOCTORS, doctors())?;
    load.append(&CONDITIONS, conditions())?;
    for block in 0..blocks {
        let ids = block * 500 + 1..block * 500 + 501;
        load.append(&PATIENTS, patients(ids.clone()))?;
        load.append(&VISITS, visits(ids.clone()))?;
        load.append(&BILLING, bills(ids))?;
    }
    Ok(())
}

fn record(load: &mut dyn Load, run_id: i32) -> Result<()> {
    let mut runs = LoadRunBatch::new(1);
    runs.push(&LoadRunRow {
        run_id,
        tool_version: "0.1.0",
        command: "caseload load",
        options: "{}",
        seed: u64::MAX,
        patients: 1_000,
        start_date: 18_000,
        today: 20_100,
        mode: "nationwide",
        zip_target: 120,
        minor_same_day_rate: 425_000,
        local_share: 830_000,
        started_at: 1_700_000_000_123_456,
        finished_at: 1_700_000_001_000_000,
    });
    load.append(&LOAD_RUNS, runs.take())?;
    let mut tables = LoadRunTableBatch::new(1);
    tables.push(&LoadRunTableRow {
        run_id,
        dataset: "core",
        table_name: "patients",
        row_count: 1_000,
        fingerprint: "00",
    });
    load.append(&LOAD_RUN_TABLES, tables.take())
}

fn load(target: &mut dyn Target, plan: LoadPlan<'_>, blocks: i64, run_id: i32) -> Result<()> {
    let mut load = target.begin(plan)?;
    fill(&mut *load, blocks)?;
    load.complete()?;
    let rows = load.query("SELECT count(*) FROM patients")?;
    assert_eq!(rows.single().and_then(Value::integer), Some(blocks * 500));
    record(&mut *load, run_id)?;
    load.publish()
}

fn read(target: &mut dyn Target, table: &Table) -> RecordBatch {
    let mut batches = Vec::new();
    let sql = format!("SELECT * FROM {} ORDER BY 1;", table.name);
    let rows = target
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
        let mut target = place.target();
        load(&mut *target, FIRST, 4, 1).unwrap();
        assert_eq!(target.contents().unwrap().datasets, ["core"]);
        assert_eq!(read(&mut *target, &ZIPCODES), zipcodes());
        assert_eq!(read(&mut *target, &HOSPITALS), hospitals());
        assert_eq!(read(&mut *target, &CONDITIONS), conditions());
        assert_eq!(read(&mut *target, &PATIENTS), patients(1..2_001));
        assert_eq!(read(&mut *target, &VISITS), visits(1..2_001));
        assert_eq!(read(&mut *target, &BILLING), bills(1..2_001));
        let runs = target.query("SELECT seed, started_at, today FROM load_runs").unwrap();
        let expected =
            vec![Value::Decimal(u64::MAX.into(), 0), Value::Timestamp(1_700_000_000_123_456), Value::Date(20_100)];
        assert_eq!(runs.rows, [expected]);
        for file in embedded::sql("core", "views") {
            let rows = target.query(&format!("SELECT count(*) FROM flat.{}", view_name(file.text)));
            assert!(rows.is_ok(), "{}: {}", file.name, refusal(rows));
        }
        place.assert_tidy();
    }
}

fn view_name(text: &str) -> &str {
    text.split_once("CREATE VIEW flat.").and_then(|(_, after)| after.split_whitespace().next()).unwrap()
}

#[test]
fn declares_every_constraint_by_name() {
    for place in Place::both() {
        let mut target = place.target();
        load(&mut *target, FIRST, 1, 1).unwrap();
        let sql = match target.engine() {
            "DuckDB" => "SELECT DISTINCT constraint_name FROM duckdb_constraints() WHERE constraint_type <> 'NOT NULL'",
            _ => "SELECT conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND convalidated",
        };
        let found: Vec<String> =
            target.query(sql).unwrap().rows.iter().filter_map(|row| row[0].text().map(str::to_owned)).collect();
        for table in DATASETS.iter().flat_map(|dataset| dataset.tables).copied().chain([&LOAD_RUNS, &LOAD_RUN_TABLES]) {
            let names = [format!("pk_{}", table.name)].into_iter();
            let names = names.chain(table.uniques.iter().map(|key| key.name.to_owned()));
            let names = names.chain(table.foreign_keys.iter().map(|key| key.name.to_owned()));
            for name in names.chain(table.checks.iter().map(|check| check.name.to_owned())) {
                let known = found.contains(&name) || target.engine() == "DuckDB";
                assert!(known, "{} lacks {name}: {found:?}", target.engine());
            }
        }
        let total: usize = DATASETS
            .iter()
            .flat_map(|dataset| dataset.tables)
            .copied()
            .chain([&LOAD_RUNS, &LOAD_RUN_TABLES])
            .map(|table| 1 + table.uniques.len() + table.foreign_keys.len() + table.checks.len())
            .sum();
        let sql = match target.engine() {
            "DuckDB" => {
                "SELECT count(*) FROM duckdb_constraints() WHERE constraint_type <> 'NOT NULL' AND table_name NOT LIKE '%history'"
            }
            _ => {
                "SELECT count(*) FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f', 'c')
                 AND conrelid::regclass::text NOT LIKE '%history'"
            }
        };
        assert_eq!(usize::try_from(count(&mut *target, sql)).unwrap(), total, "{}", target.engine());
    }
}

#[test]
fn replaces_only_when_told_to_and_keeps_earlier_runs() {
    for place in Place::both() {
        let mut target = place.target();
        load(&mut *target, FIRST, 1, 1).unwrap();
        let refused = refusal(target.begin(FIRST).map(|_| ()));
        assert!(refused.contains("--replace"), "{refused}");
        load(&mut *target, AGAIN, 2, 2).unwrap();
        load(&mut *target, AGAIN, 3, 3).unwrap();
        assert_eq!(count(&mut *target, "SELECT count(*) FROM patients"), 1_500);
        assert_eq!(count(&mut *target, "SELECT sum(run_id) FROM load_runs"), 6);
        assert_eq!(count(&mut *target, "SELECT count(*) FROM load_run_tables"), 3);
        place.assert_tidy();
    }
}

#[test]
fn leaves_everything_as_it_was_when_a_load_is_given_up() {
    for place in Place::both() {
        let mut target = place.target();
        let mut given_up = target.begin(FIRST).unwrap();
        fill(&mut *given_up, 3).unwrap();
        drop(given_up);
        assert_eq!(target.contents().unwrap().datasets, [""; 0]);
        place.assert_tidy();
        load(&mut *target, FIRST, 1, 1).unwrap();
        let mut given_up = target.begin(AGAIN).unwrap();
        fill(&mut *given_up, 3).unwrap();
        given_up.complete().unwrap();
        drop(given_up);
        assert_eq!(count(&mut *target, "SELECT count(*) FROM billing"), 500);
        place.assert_tidy();
    }
}

#[test]
fn lets_one_load_at_a_time() {
    for place in Place::both() {
        let (mut first, mut second) = (place.target(), place.target());
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
        let mut target = place.target();
        let mut load = target.begin(FIRST).unwrap();
        let outcome = fill(&mut *load, 1)
            .and_then(|()| load.append(&BILLING, bills(9_000..9_001)))
            .and_then(|()| load.complete());
        let refused = refusal(outcome);
        assert!(refused.contains("9000"), "{refused}");
        drop(load);
        place.assert_tidy();
        assert_eq!(target.contents().unwrap().datasets, [""; 0]);
    }
}

#[test]
fn reports_missing_values() {
    for place in Place::both() {
        let mut target = place.target();
        let mut load = target.begin(FIRST).unwrap();
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
        let mut target = place.target();
        make_empty(&place, "CREATE TABLE patients (patient_id INTEGER)");
        let contents = target.contents().unwrap();
        assert_eq!((contents.datasets.len(), contents.strangers), (0, vec!["patients".to_owned()]));
        let refused = refusal(target.begin(AGAIN).map(|_| ()));
        assert!(refused.contains("`patients`") && refused.contains("not made by caseload"), "{refused}");
        assert_eq!(target.drop_ours().unwrap(), [""; 0]);
        assert_eq!(count(&mut *target, "SELECT count(*) FROM patients"), 0);
    }
}

/// Runs SQL of a user's in a database that may not exist yet.
fn make_empty(place: &Place, sql: &str) {
    match place {
        Place::File(_) => duckdb::Connection::open(place.location()).unwrap().execute_batch(sql).unwrap(),
        Place::Server { .. } => place.target().execute(sql).unwrap(),
    }
}

#[test]
fn drops_its_own_and_leaves_the_rest() {
    for place in Place::both() {
        let mut target = place.target();
        load(&mut *target, FIRST, 1, 1).unwrap();
        target.execute("CREATE TABLE mine (a INTEGER); INSERT INTO mine VALUES (7)").unwrap();
        let dropped = target.drop_ours().unwrap();
        assert!(dropped.contains(&"visits".to_owned()) && dropped.contains(&"core_schema_history".to_owned()));
        assert_eq!(target.contents().unwrap().datasets, [""; 0]);
        assert_eq!(count(&mut *target, "SELECT a FROM mine"), 7);
        let schemas = "SELECT count(*) FROM information_schema.schemata WHERE schema_name = 'flat'";
        assert_eq!(count(&mut *target, schemas), 0);
        place.assert_tidy();
    }
}

#[test]
fn drops_the_file_when_nothing_else_is_in_it() {
    let place = Place::file();
    let mut target = place.target();
    load(&mut *target, FIRST, 1, 1).unwrap();
    target.drop_ours().unwrap();
    assert!(!PathBuf::from(place.location()).exists());
    assert_eq!(target.drop_ours().unwrap(), [""; 0]);
    place.assert_tidy();
}

#[test]
fn duckdb_refuses_to_lose_what_a_user_added() {
    let place = Place::file();
    let mut target = place.target();
    load(&mut *target, FIRST, 1, 1).unwrap();
    target
        .execute("CREATE SCHEMA notes; CREATE TABLE notes.mine (a INTEGER); CREATE VIEW mine AS SELECT 1; CREATE MACRO twice(a) AS 2 * a")
        .unwrap();
    let refused = refusal(target.begin(AGAIN).map(|_| ()));
    for name in ["`notes.mine`", "`mine`", "`twice`"] {
        assert!(refused.contains(name), "{refused}");
    }
}

#[test]
fn postgres_names_what_depends_on_its_tables_before_the_long_run() {
    let place = Place::server();
    let mut target = place.target();
    load(&mut *target, FIRST, 1, 1).unwrap();
    target.execute("CREATE VIEW elders AS SELECT patient_id FROM patients").unwrap();
    for refused in [refusal(target.begin(AGAIN).map(|_| ())), refusal(target.drop_ours())] {
        assert!(refused.contains("elders depends on table") && refused.contains("patients"), "{refused}");
    }
    assert_eq!(count(&mut *target, "SELECT count(*) FROM elders"), 500);
    target.execute("DROP VIEW elders; CREATE TABLE mine (a INTEGER); CREATE INDEX pk_mine ON mine (a)").unwrap();
    load(&mut *target, AGAIN, 1, 2).unwrap();
    assert_eq!(count(&mut *target, "SELECT count(*) FROM mine"), 0);
}

#[test]
fn postgres_refuses_names_taken_by_indexes() {
    let place = Place::server();
    let mut target = place.target();
    target.execute("CREATE TABLE mine (a INTEGER); CREATE INDEX pk_patients ON mine (a)").unwrap();
    let refused = refusal(target.begin(FIRST).map(|_| ()));
    assert!(refused.contains("`pk_patients`"), "{refused}");
    place.assert_tidy();
}

#[test]
fn postgres_says_why_it_cannot_connect() {
    let url = std::env::var("DATABASE_URL").expect("set DATABASE_URL to a PostgreSQL server");
    let missing = with_database(&url, "no_such_database");
    let refused = refusal(target::open(&Location::Postgres(missing)).map(|_| ()));
    assert!(refused.contains("createdb no_such_database"), "{refused}");
    let nobody = "postgres://u:hidden@127.0.0.1:1/x".to_owned();
    let refused = refusal(target::open(&Location::Postgres(nobody)).map(|_| ()));
    assert!(refused.contains("127.0.0.1:1") && !refused.contains("hidden"), "{refused}");
    let odd = refusal(target::open(&Location::Postgres("postgres://[".to_owned())).map(|_| ()));
    assert!(odd.contains("cannot be read"), "{odd}");
}

#[test]
fn describes_without_a_password() {
    let place = Place::server();
    let shown = place.target().describe();
    assert!(shown.starts_with("postgres://") && !shown.contains("secret"), "{shown}");
}

#[test]
fn says_what_to_do_without_a_database() {
    let place = Place::file();
    let refused = refusal(place.target().query("SELECT 1"));
    assert!(refused.contains("run `caseload load` first"), "{refused}");
    std::fs::write(place.location(), "not a database at all, but long enough to be read as one".repeat(400)).unwrap();
    let refused = refusal(place.target().contents());
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
        let mut target = place.target();
        make_empty(&place, "CREATE TABLE t (a INTEGER, b TEXT)");
        let rows = target.query(sql).unwrap();
        assert_eq!((rows.columns[0].as_str(), rows.columns[3].as_str()), ("a", "d"));
        assert_eq!(rows.rows, std::slice::from_ref(&expected));
        let empty = target.query("SELECT a, b FROM t").unwrap();
        assert_eq!((empty.columns, empty.rows.len()), (vec!["a".to_owned(), "b".to_owned()], 0));
        let odd = refusal(target.query("SELECT CAST('1 day' AS INTERVAL) AS pause"));
        assert!(odd.contains("`pause`") && odd.contains("cast it to"), "{odd}");
    }
}

#[test]
fn stops_reading_when_told_to() {
    for place in Place::both() {
        let mut target = place.target();
        load(&mut *target, FIRST, 1, 1).unwrap();
        let stop = || Error::Target("enough".to_owned());
        let sql = "SELECT p.* FROM patients AS p CROSS JOIN visits AS v CROSS JOIN conditions AS c";
        let outcome = target.read(sql, &PATIENTS.schema(), &mut |_| Err(stop()));
        assert_eq!(refusal(outcome).trim(), "enough");
        assert_eq!(count(&mut *target, "SELECT count(*) FROM patients"), 500);
        let wrong = target.read("SELECT name FROM hospitals", &VISITS.schema(), &mut |_| Ok(()));
        assert!(wrong.is_err());
    }
}

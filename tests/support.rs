//! What the tests share: a database of its own for each test on either engine, and loads into it.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use caseload::database::{Database, Location, Value, open};
use caseload::datasets::{Choices, DATASETS, Dataset};
use caseload::embedded;
use caseload::fingerprint;
use caseload::load::{Length, LoadReport, LoadRequest, Observer, Phase, load};
use caseload::memory::Shortage;
use caseload::record::last_tables;
use caseload::table::Table;
use caseload::validate::changed_tables;
use caseload::world::Options;
use chrono::NaiveDate;

/// The anchor date of all tests that do not ask for another.
pub(crate) fn anchor() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 7, 1).unwrap()
}

/// The default options at the anchor date, for so many patients.
pub(crate) fn options(patients: u64) -> Options {
    Options { patients, ..Options::new(anchor()) }
}

/// The choices of a load with dirty data.
pub(crate) fn messy(rate: f64) -> Choices {
    let mut choices = Choices::default();
    choices.messy(rate).unwrap();
    choices
}

/// A database of its own, gone at the end.
pub(crate) enum Place {
    DuckDb(tempfile::TempDir),
    /// A database, or one schema in it, which then follows after `#` in the URL, see [`location`].
    Postgres {
        server: String,
        name: String,
        url: String,
    },
}

impl Place {
    /// A place for a DuckDB file.
    pub(crate) fn duckdb() -> Self {
        Self::DuckDb(tempfile::tempdir().unwrap())
    }

    /// An empty database on the PostgreSQL server of the tests.
    pub(crate) fn postgres() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let server = server();
        let name = format!("caseload_test_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        open(&Location::parse(&server)).unwrap().execute(&format!("CREATE DATABASE {name}")).unwrap();
        let url = with_database(&server, &name);
        Self::Postgres { server, name, url }
    }

    /// An empty schema in a database where its role, which has the name of the database, may make nothing else.
    pub(crate) fn schema(schema: &str) -> Self {
        let mut place = Self::postgres();
        let Self::Postgres { server, name, url } = &mut place else { return place };
        let quoted = schema.replace('"', "\"\"");
        let sql = format!(
            "CREATE ROLE {name} LOGIN PASSWORD 'practice';
             REVOKE CREATE ON DATABASE {name} FROM PUBLIC; REVOKE CREATE ON SCHEMA public FROM PUBLIC;
             CREATE SCHEMA \"{quoted}\" AUTHORIZATION {name}"
        );
        open(&Location::parse(url)).unwrap().execute(&sql).unwrap();
        let host = server.rsplit_once('@').map_or(server.as_str(), |(_, host)| host);
        *url = format!("{}#{schema}", with_database(&format!("postgres://{name}:practice@{host}"), name));
        place
    }

    /// The two ways to be on a PostgreSQL server.
    pub(crate) fn on_server() -> [Self; 2] {
        [Self::postgres(), Self::schema("practice")]
    }

    /// The database on the server with all rights.
    pub(crate) fn owner(&self) -> Box<dyn Database> {
        match self {
            Self::DuckDb(_) => self.open(),
            Self::Postgres { server, name, .. } => open(&Location::parse(&with_database(server, name))).unwrap(),
        }
    }

    /// One of each engine.
    pub(crate) fn both() -> [Self; 2] {
        [Self::duckdb(), Self::postgres()]
    }

    /// Where it is, as a user writes it; a schema of choice follows after `#`, see [`location`].
    pub(crate) fn address(&self) -> String {
        match self {
            Self::DuckDb(folder) => folder.path().join("practice.duckdb").display().to_string(),
            Self::Postgres { url, .. } => url.clone(),
        }
    }

    /// What it is, for reports.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::DuckDb(_) => "DuckDB",
            Self::Postgres { url, .. } if schema_of(url).1.is_some() => "PostgreSQL, one schema",
            Self::Postgres { .. } => "PostgreSQL",
        }
    }

    /// A table of a load on the server that is not published yet.
    pub(crate) fn staged(&self, table: &str) -> String {
        match self {
            Self::Postgres { url, .. } if schema_of(url).1.is_some() => format!("practice.caseload_new_{table}"),
            _ => format!("caseload_staging.{table}"),
        }
    }

    /// Opens it.
    pub(crate) fn open(&self) -> Box<dyn Database> {
        open(&location(&self.address())).unwrap()
    }

    /// Nothing may be left of a load that is over.
    pub(crate) fn assert_tidy(&self) {
        match self {
            Self::DuckDb(folder) => {
                let names = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
                let left: Vec<_> = names.filter(|name| name != "practice.duckdb").collect();
                assert!(left.is_empty(), "left behind: {left:?}");
            }
            Self::Postgres { url, .. } => {
                let mut owner = self.owner();
                let sql = "SELECT (SELECT COUNT(*) FROM pg_namespace WHERE nspname LIKE 'caseload%')
                    + (SELECT COUNT(*) FROM pg_class WHERE relname LIKE 'caseload%')";
                assert_eq!(count(owner.as_mut(), sql), 0);
                if schema_of(url).1.is_some() {
                    let elsewhere = "SELECT COUNT(*) FROM pg_class
                        WHERE relnamespace = 'public'::regnamespace OR to_regnamespace('flat') IS NOT NULL";
                    assert_eq!(count(owner.as_mut(), elsewhere), 0);
                }
            }
        }
    }

    /// Loads every dataset into it, replacing what is there.
    pub(crate) fn load_all(&self, options: &Options) -> LoadReport {
        self.load_datasets(options, DATASETS, Choices::default())
    }

    /// Loads datasets into it, replacing what is there of them.
    pub(crate) fn load_datasets(
        &self,
        options: &Options,
        datasets: &[&'static Dataset],
        choices: Choices,
    ) -> LoadReport {
        let usual = LoadRequest::new(options.clone());
        let (command, datasets) = ("test".to_owned(), datasets.to_vec());
        self.load_request(&LoadRequest { replace: true, datasets, choices, threads: 2, command, ..usual })
    }

    /// Loads into it, replacing what is there.
    pub(crate) fn load(&self, options: &Options, threads: usize) -> LoadReport {
        let request =
            LoadRequest { replace: true, threads, command: "test".to_owned(), ..LoadRequest::new(options.clone()) };
        self.load_request(&request)
    }

    /// Loads, and sees that the rows in the database are those that were generated.
    pub(crate) fn load_request(&self, request: &LoadRequest) -> LoadReport {
        let report = load(self.open().as_mut(), request, &Silent).unwrap();
        let mut database = self.open();
        let recorded: BTreeMap<String, String> =
            last_tables(database.as_mut()).unwrap().into_iter().map(|last| (last.path(), last.fingerprint)).collect();
        for table in &report.tables {
            assert_eq!(recorded.get(&table.path()), Some(&table.fingerprint), "{}: {request:?}", table.path());
        }
        assert_eq!(changed_tables(database.as_mut()).unwrap(), [], "{request:?}");
        report
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let Self::Postgres { server, name, url } = self else { return };
        let dropped = open(&Location::parse(server)).and_then(|mut database| {
            database.execute(&format!("DROP DATABASE {name} WITH (FORCE)"))?;
            if schema_of(url).1.is_some() { database.execute(&format!("DROP ROLE {name}")) } else { Ok(()) }
        });
        assert!(dropped.is_ok() || std::thread::panicking(), "{dropped:?}");
    }
}

/// Reads what the tests write: a database, and a schema of choice after `#`, which no URL has.
pub(crate) fn location(address: &str) -> Location {
    match schema_of(address) {
        (url, Some(schema)) => Location::parse(url).in_schema(schema).unwrap(),
        (address, None) => Location::parse(address),
    }
}

/// The database and the schema of choice.
pub(crate) fn schema_of(address: &str) -> (&str, Option<&str>) {
    match address.split_once('#') {
        Some((url, schema)) if url.contains("://") => (url, Some(schema)),
        _ => (address, None),
    }
}

/// The whole number that a query returns.
pub(crate) fn count(database: &mut dyn Database, sql: &str) -> i64 {
    database.query(sql).unwrap().single().and_then(Value::integer).unwrap()
}

/// The rows of each table and its fingerprint, as the database counts them now.
pub(crate) fn counted(
    database: &mut dyn Database,
    tables: impl IntoIterator<Item = &'static Table>,
) -> BTreeMap<String, (u64, String)> {
    let mut both = |table: &'static Table| {
        let rows = u64::try_from(count(database, &format!("SELECT COUNT(*) FROM {}", table.path()))).unwrap();
        (table.path(), (rows, fingerprint::display(count(database, &fingerprint::query(table)))))
    };
    tables.into_iter().map(&mut both).collect()
}

/// How long a test waits for what comes soon, or not at all if something is wrong. It only ends a test that would hang, and is
/// long enough for a machine that is busy with other things: how fast something is decides no test.
pub(crate) const PATIENCE: Duration = Duration::from_secs(300);

/// Does what would not end if something were wrong, in a thread of its own.
#[track_caller]
pub(crate) fn ends<T: Send + 'static>(what: &str, work: impl FnOnce() -> T + Send + 'static) -> T {
    let (done, outcome) = mpsc::channel();
    let worker = std::thread::spawn(move || done.send(work()));
    match outcome.recv_timeout(PATIENCE) {
        Ok(outcome) => outcome,
        Err(RecvTimeoutError::Timeout) => panic!("never came: {what}"),
        Err(RecvTimeoutError::Disconnected) => std::panic::resume_unwind(worker.join().unwrap_err()),
    }
}

/// Fingerprints of tables, by the name of a case.
pub(crate) type Golden = BTreeMap<String, BTreeMap<String, String>>;

/// The fingerprints of a load, by table.
pub(crate) fn fingerprints(report: &LoadReport) -> BTreeMap<String, String> {
    report.tables.iter().map(|table| (table.path(), table.fingerprint.clone())).collect()
}

/// The data are those whose fingerprints are in the repository.
#[track_caller]
pub(crate) fn assert_golden(name: &str, found: Golden) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/{name}.json"));
    let golden = std::fs::read_to_string(&path).unwrap_or_else(|_| "{}".to_owned());
    let golden: Golden = serde_json::from_str(&golden).unwrap();
    // A deliberate change of the data is a commit of its own, with the text printed here in the file.
    assert!(found == golden, "the data have changed; now: {}", serde_json::to_string_pretty(&found).unwrap());
}

/// The PostgreSQL server of the tests.
pub(crate) fn server() -> String {
    std::env::var("DATABASE_URL").expect(
        "set DATABASE_URL to a PostgreSQL server on which databases and roles may be created, or run scripts/test",
    )
}

/// The URL of another database on the same server.
pub(crate) fn with_database(url: &str, name: &str) -> String {
    let (base, query) = url.split_once('?').map_or((url, String::new()), |(base, query)| (base, format!("?{query}")));
    let authority = base.find("://").expect("DATABASE_URL is a URL") + 3;
    let end = base[authority..].find('/').map_or(base.len(), |slash| authority + slash);
    format!("{}/{name}{query}", &base[..end])
}

/// Statements that make a database one of an older version: its calibration, with one figure, is of before the last migration.
pub(crate) fn before_verdicts() -> String {
    let files = embedded::migrations("core");
    let old = files.iter().find(|file| file.name == "V4__calibration").unwrap().text;
    format!(
        "DROP TABLE calibration; {old} DELETE FROM core_schema_history WHERE version = 6;
         INSERT INTO calibration VALUES ('core', 'share of those', 0.4, 'somebody', 2020, 0.5, 0.3, 0.6, TRUE)"
    )
}

/// Tells nobody.
pub(crate) struct Silent;

impl Observer for Silent {
    fn phase(&self, _: Phase, _: Option<Length>) {}
    fn progress(&self, _: u64, _: u64) {}
    fn shortage(&self, _: Shortage) {}
}

//! A password given in each of the possible ways, and all commands with it.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use caseload::database::{Location, open};

use super::program::{PASSWORD, Watch, escaped, report};
use crate::support::{Place, server};

/// A role with the password, and a database in which it may work.
struct Keeper {
    /// Host and port.
    server: String,
    /// Name of the database.
    database: String,
    role: String,
    /// Taken to drop the database before the role.
    place: Option<Place>,
}

impl Keeper {
    fn make(number: usize) -> Self {
        let place = Place::postgres();
        let url = place.address();
        let (base, database) = url.split('?').next().unwrap().rsplit_once('/').unwrap();
        let (server, database) = (base.rsplit_once('@').unwrap().1.to_owned(), database.to_owned());
        let role = format!("caseload_keeper_{}_{number}", std::process::id());
        let sql = format!(
            "CREATE ROLE {role} LOGIN PASSWORD '{PASSWORD}';
             GRANT ALL ON DATABASE {database} TO {role};
             GRANT ALL ON SCHEMA public TO {role}"
        );
        place.open().execute(&sql).unwrap();
        Self { server, database, role, place: Some(place) }
    }

    fn url(&self, password: &str, server: &str, database: &str, query: &str) -> String {
        format!("postgres://{}{password}@{server}/{database}{query}", self.role)
    }

    /// A file such as `.pgpass`, and its name.
    fn password_file(&self, folder: &Path) -> String {
        let file = folder.join("pgpass");
        let written = PASSWORD.replace('\\', r"\\").replace(':', r"\:");
        fs::write(&file, format!("# a comment\n{}:*:{}:{written}\n", self.server, self.role)).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
        file.display().to_string()
    }

    /// Rows in which a load records itself.
    fn records(&self) -> Vec<String> {
        let mut database = self.place.as_ref().unwrap().open();
        let sql =
            "SELECT CAST(r AS TEXT) FROM load_runs AS r UNION ALL SELECT CAST(t AS TEXT) FROM load_run_tables AS t";
        database.query(sql).unwrap().rows.iter().map(|row| row[0].to_string()).collect()
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.place = None;
        let dropped =
            open(&Location::parse(&server())).and_then(|mut t| t.execute(&format!("DROP ROLE {}", self.role)));
        assert!(dropped.is_ok() || std::thread::panicking(), "{dropped:?}");
    }
}

/// A way to give the password: what stands in the URL after the user and after the database, and in the environment.
struct Way {
    authority: String,
    query: String,
    env: Vec<(&'static str, String)>,
}

fn ways() -> [Way; 5] {
    let way = |authority: String, query: String| Way { authority, query, env: Vec::new() };
    [
        way(format!(":{}", escaped(PASSWORD)), String::new()),
        way(String::new(), format!("?sslmode=prefer&password={}", escaped(PASSWORD))),
        way(String::new(), format!("?p%61ss%77ord={}", escaped(PASSWORD))),
        Way { env: vec![("PGPASSWORD", PASSWORD.to_owned())], ..way(String::new(), String::new()) },
        Way { env: vec![("PGPASSFILE", String::new())], ..way(String::new(), String::new()) },
    ]
}

const SUCCESSES: [&[&str]; 11] = [
    &["load", "--patients", "100", "--export-csv", "csv"],
    &["load", "--patients", "100", "--replace", "--json"],
    &["validate"],
    &["validate", "--json"],
    &["export", "--format", "csv", "--out", "again"],
    &["export", "--format", "parquet", "--out", "parquet", "--json"],
    &["status"],
    &["status", "--json"],
    &["list"],
    &["list", "core", "--json"],
    &["migrate"],
];

const FAILURES: [&[&str]; 6] = [
    &["load", "--patients", "100", "--replace"],
    &["load", "--json", "--patients", "100"],
    &["validate"],
    &["export", "--format", "csv", "--out", "csv"],
    &["status", "--json"],
    &["drop", "--yes"],
];

#[test]
fn a_password_works_from_everywhere_and_is_seen_nowhere() {
    let (mut commands, mut texts, mut rows) = (0, 0, 0);
    for (number, way) in ways().into_iter().enumerate() {
        let keeper = Keeper::make(number);
        let secrets = tempfile::tempdir().unwrap();
        let file = keeper.password_file(secrets.path());
        let env: Vec<(&str, &str)> = way
            .env
            .iter()
            .map(|(name, value)| (*name, if *name == "PGPASSFILE" { &file } else { value.as_str() }))
            .collect();

        let mut watch = Watch::new();
        let url = keeper.url(&way.authority, &keeper.server, &keeper.database, &way.query);
        for args in SUCCESSES {
            watch.run(0, &env, &[args, &["--database", &url]].concat());
        }
        for record in keeper.records() {
            watch.look_through("the records of loads", &record);
            rows += 1;
        }
        refusals(&keeper, &way, &env, &url, &mut watch);
        watch.run(0, &env, &["drop", "--yes", "--database", &url]);
        let files = watch.look_through_files();
        assert!(files.iter().any(|name| name == "validation_summary.json"), "{files:?}");
        assert!(files.iter().any(|name| name == "csv/patients.csv"), "{files:?}");
        (commands, texts) = (commands + watch.commands, texts + watch.texts);
    }
    report(&format!("PostgreSQL: {commands} commands, {texts} texts looked through, of them {rows} rows of records"));
}

/// Commands that fail: no such database, nobody at the port, a wrong password that is nearly right, a load that is refused.
fn refusals(keeper: &Keeper, way: &Way, env: &[(&str, &str)], url: &str, watch: &mut Watch) {
    let host = keeper.server.rsplit_once(':').unwrap().0;
    let nowhere = keeper.url(&way.authority, &keeper.server, "caseload_no_such_database", &way.query);
    let nobody = keeper.url(&way.authority, &format!("{host}:1"), &keeper.database, &way.query);
    for args in FAILURES {
        let said = watch.run(2, env, &[args, &["--database", &nowhere]].concat());
        assert!(said.contains("there is no database"), "{said}");
        let said = watch.run(2, env, &[args, &["--database", &nobody]].concat());
        assert!(said.contains("cannot reach a server"), "{said}");
        watch.run(2, env, &[args, &["--database", url, "--no-such-option"]].concat());
    }
    let wrong = keeper.url(&format!(":{}x", escaped(PASSWORD)), &keeper.server, &keeper.database, "");
    let said = watch.run(2, &[], &["status", "--database", &wrong]);
    assert!(said.contains("check the name and the password"), "{said}");
    let said = watch.run(2, env, &["load", "--database", url]);
    assert!(said.contains("--replace"), "{said}");
}

#[test]
fn a_password_file_that_others_may_read_is_not_used() {
    let keeper = Keeper::make(9);
    let secrets = tempfile::tempdir().unwrap();
    let file = keeper.password_file(secrets.path());
    let env = [("PGPASSFILE", file.as_str())];
    let url = keeper.url("", &keeper.server, &keeper.database, "");
    let mut watch = Watch::new();
    for (mode, code) in [(0o644, 2), (0o600, 0)] {
        fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
        watch.run(code, &env, &["status", "--database", &url]);
    }
}

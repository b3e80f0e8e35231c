//! Names of the user's arrive in the database as they are, whatever is in them; what PostgreSQL cannot hold is refused first.

use std::collections::BTreeSet;

use caseload::database::{Database, Location, Value, open};
use caseload::error::Error;
use caseload::load::{LoadRequest, load};
use caseload::world::Options;

use crate::data::assert_valid;
use crate::support::{Place, Silent, options};

/// Names that break what quotes badly, counts bytes for characters, or knows one script only.
const NAMES: [&str; 14] = [
    "O'Fallon",
    "St. \"Mary's\"; DROP TABLE patients; --",
    "C:\\temp\\'x' \\N \\. $1 $$ %s {0}",
    "tab\there, line\nthere\r\nand /* comment */",
    "Coeur d\u{2019}Al\u{e8}ne \u{65}\u{301}",
    "\u{1f3e5} \u{1f469}\u{200d}\u{2695}\u{fe0f} \u{20bb7}\u{91ce}",
    "\u{645}\u{633}\u{62a}\u{634}\u{641}\u{649} \u{627}\u{644}\u{646}\u{648}\u{631}",
    "\u{202e}evil\u{202c} \u{200f}\u{5d1}\u{5d9}\u{5ea}",
    "\u{1}\u{7}\u{1b}[31mred\u{7f}\u{85}.",
    "\u{fffd}\u{fffe}\u{10ffff}",
    "NULL",
    "~|~",
    "a\u{a0}b\u{3000}c\u{2028}d",
    "\u{130}I\u{131}i \u{df}SS \u{1e9e}",
];

fn texts(database: &mut dyn Database, sql: &str) -> BTreeSet<String> {
    let cell = |row: &Vec<Value>| row[0].text().unwrap_or_else(|| panic!("{row:?}")).to_owned();
    database.query(sql).unwrap().rows.iter().map(cell).collect()
}

/// A pool with each of the names as a city and as a county, in a folder and a file that are named like one of them.
fn pool(folder: &tempfile::TempDir) -> String {
    let place = folder.path().join("it's \"a\"; \\pool\\ \u{1f3e5}\u{5d1}\u{5d9}\u{5ea}");
    std::fs::create_dir(&place).unwrap();
    let path = place.join("\u{645}\u{633} $HOME `x` 'y'.csv");
    let mut writer = csv::Writer::from_path(&path).unwrap();
    writer.write_record(["zip", "state", "city", "county"]).unwrap();
    for (zip, name) in (10_001..).zip(NAMES) {
        writer.write_record([&format!("{zip}"), "NY", name, name]).unwrap();
    }
    writer.flush().unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn names_arrive_unchanged_on_both_engines() {
    let folder = tempfile::tempdir().unwrap();
    let zip_pool_file = Some(pool(&folder));
    let expected: BTreeSet<String> = NAMES.map(str::to_owned).into();
    let mut fingerprints = Vec::new();
    for place in Place::both() {
        let nationwide = Options { zip_pool_file: zip_pool_file.clone(), ..options(100) };
        let report = place.load(&nationwide, 2);
        fingerprints.push(report.tables);
        let mut database = place.open();
        assert_eq!(texts(database.as_mut(), "SELECT city FROM zipcodes"), expected);
        assert_eq!(texts(database.as_mut(), "SELECT county FROM zipcodes"), expected);
        assert!(texts(database.as_mut(), "SELECT DISTINCT city FROM flat.patients").is_subset(&expected));
        assert_valid(database.as_mut(), "odd names of cities");
        drop(database);
        for name in NAMES {
            let named = Options {
                single_hospital: true,
                hospital_name: Some(name.to_owned()),
                zip_target: 5,
                ..nationwide.clone()
            };
            let command = format!("caseload load --hospital-name {name}");
            let request =
                LoadRequest { replace: true, threads: 2, command: command.clone(), ..LoadRequest::new(named.clone()) };
            load(place.open().as_mut(), &request, &Silent).unwrap();
            let mut database = place.open();
            assert_eq!(texts(database.as_mut(), "SELECT name FROM hospitals"), BTreeSet::from([name.to_owned()]));
            assert_eq!(texts(database.as_mut(), "SELECT DISTINCT hospital FROM flat.visits"), [name.to_owned()].into());
            let run = caseload::record::runs(database.as_mut()).unwrap().pop().unwrap();
            assert_eq!(run["command"], command);
            let mut expected = serde_json::to_value(&named).unwrap();
            expected["datasets"] = serde_json::json!(["core"]);
            assert_eq!(run["options"], expected);
        }
        assert_valid(place.open().as_mut(), "an odd name of the hospital");
    }
    assert_eq!(fingerprints[0], fingerprints[1], "DuckDB and PostgreSQL");
}

#[test]
fn a_nul_character_is_refused_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pool.csv");
    std::fs::write(&path, "zip,state,city\n10001,NY,New York\n10002,NY,New\0York\n").unwrap();
    let named = Options { single_hospital: true, hospital_name: Some("St.\0Mary".to_owned()), ..options(10) };
    let pooled = Options { zip_pool_file: Some(path.to_str().unwrap().to_owned()), ..options(10) };
    for place in Place::both() {
        for options in [&named, &pooled] {
            let request =
                LoadRequest { replace: true, threads: 1, command: String::new(), ..LoadRequest::new(options.clone()) };
            let refused = load(place.open().as_mut(), &request, &Silent).unwrap_err();
            match &refused {
                Error::Option { option: "--hospital-name", .. } | Error::Input { line: 3, .. } => {}
                other => panic!("{other}"),
            }
            assert!(refused.to_string().contains("NUL"), "{refused}");
            assert!(place.open().contents().unwrap().datasets.is_empty());
            place.assert_tidy();
        }
        if let Place::DuckDb(folder) = &place {
            assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "no file was made");
        }
    }
}

#[test]
fn a_blank_name_is_refused() {
    for name in ["", " ", "\t\n", "\u{a0}\u{3000}"] {
        let options = Options { single_hospital: true, hospital_name: Some(name.to_owned()), ..options(10) };
        let refused = options.check().unwrap_err().to_string();
        assert!(refused.starts_with("--hospital-name: "), "{refused}");
    }
}

#[test]
fn a_database_file_with_a_backslash_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let refused = open(&Location::parse(folder.path().join("a\\b.duckdb").to_str().unwrap())).err().unwrap();
    assert!(refused.to_string().contains("backslash"), "{refused}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_database_file_may_have_any_name_that_is_text() {
    let folder = tempfile::tempdir().unwrap();
    let names = [
        "it's; \"quoted\" \u{1f3e5}.duckdb",
        "\u{202e}\u{5d1}\u{5d9}\u{5ea}.db",
        "a*b?[c] %s $HOME ~.duckdb",
        "new\nline.duckdb",
        ":memory:",
        "md:shop",
        "~",
        "no_ending",
    ];
    for name in names {
        let path = folder.path().join(name);
        let place = Location::parse(path.to_str().unwrap());
        for _ in 0..2 {
            let request = LoadRequest {
                replace: true,
                threads: 1,
                command: "caseload load".to_owned(),
                ..LoadRequest::new(options(20))
            };
            load(open(&place).unwrap().as_mut(), &request, &Silent).unwrap();
        }
        assert_valid(open(&place).unwrap().as_mut(), name);
        assert_eq!(
            std::fs::read_dir(folder.path()).unwrap().count(),
            1,
            "{name}: a file of that name and nothing else"
        );
        assert!(!open(&place).unwrap().drop_datasets(caseload::datasets::DATASETS).unwrap().is_empty());
        assert!(!path.exists(), "{name}");
    }
}

//! The commands as a student and a teacher meet them.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Output, Stdio};

use caseload::course::{Exercise, catalogue};
use caseload::database::{Location, Rows, Value, open};

use super::Student;
use crate::cli::{caseload, command, folder, json, refuses, stderr, stdout, succeeds};
use crate::support::{Place, options, server, with_database};

/// An exercise on which most tests are made, with a mistake of each kind.
pub(crate) fn sample() -> Exercise {
    let of_emergency = |one: &Exercise| one.dataset == "emergency" && !one.mutants.is_empty();
    catalogue().unwrap().into_iter().find(of_emergency).unwrap()
}

/// A folder with a database that has what the sample needs.
fn practice() -> tempfile::TempDir {
    let folder = folder();
    let args =
        ["load", "--patients", "1000", "--today", "2026-07-01", "--datasets", "core,emergency", "--no-validate", "-q"];
    succeeds(folder.path(), &args);
    folder
}

/// A query that returns these rows whatever the database holds.
pub(crate) fn hard_coded(rows: &Rows) -> String {
    let cell = |value: &Value| match value {
        Value::Null => "NULL".to_owned(),
        Value::Text(text) => format!("'{}'", text.replace('\'', "''")),
        Value::Date(_) | Value::Timestamp(_) => format!("TIMESTAMP '{value}'"),
        other => other.to_string(),
    };
    let rows: Vec<String> =
        rows.rows.iter().map(|row| format!("({})", row.iter().map(cell).collect::<Vec<_>>().join(", "))).collect();
    format!("SELECT * FROM (VALUES {}) AS hard_coded", rows.join(", "))
}

fn check(folder: &Path, sql: &str, args: &[&str]) -> Output {
    fs::write(folder.join("my.sql"), sql).unwrap();
    caseload(folder, &[&["course", "check", &sample().id(), "my.sql"], args].concat())
}

#[test]
fn exercises_are_listed_and_shown_without_their_solutions() {
    let folder = folder();
    let all = json(&succeeds(folder.path(), &["course", "list", "--json"]));
    assert_eq!(all.as_array().unwrap().len(), catalogue().unwrap().len());
    let few = json(&succeeds(folder.path(), &["course", "list", "--json", "--dataset", "emergency", "--level", "1,2"]));
    let few = few.as_array().unwrap();
    assert!(!few.is_empty() && few.iter().all(|one| one["level"].as_u64().unwrap() <= 2), "{few:?}");
    let one = sample();
    let skill = one.skills[0].to_uppercase();
    let with = json(&succeeds(folder.path(), &["course", "list", "--json", "--skill", &skill]));
    assert!(with.as_array().unwrap().iter().any(|found| found["exercise"] == one.id()), "{skill}");
    let shown = stdout(&succeeds(folder.path(), &["course", "show", &one.id()]));
    assert!(shown.contains(&one.question) && !shown.contains("SELECT"), "{shown}");
    let short = one.id().split_once('_').unwrap().0.to_owned();
    assert_eq!(stdout(&succeeds(folder.path(), &["course", "show", &short])), shown);
    let hint = stdout(&succeeds(folder.path(), &["course", "show", &one.id(), "--hint", "2"]));
    assert_eq!(hint.trim(), one.hints[1]);
    refuses(folder.path(), &["course", "show", &one.id(), "--hint", "3"], &["--hint", "1 to 2"]);
    refuses(folder.path(), &["course", "show", "core/999"], &["there is no exercise `core/999`"]);
    refuses(folder.path(), &["course", "list", "--dataset", "nothing"], &["there is no dataset `nothing`"]);
}

#[test]
fn answers_are_judged() {
    let folder = practice();
    let (path, one) = (folder.path(), sample());
    let right = check(path, one.solution, &[]);
    assert_eq!(right.status.code(), Some(0), "{}{}", stdout(&right), stderr(&right));
    assert!(stdout(&right).starts_with("right: "), "{}", stdout(&right));

    let mutant = &one.mutants[0];
    let wrong = check(path, &mutant.sql, &[]);
    assert_eq!(wrong.status.code(), Some(1));
    assert!(stdout(&wrong).contains(mutant.mistake), "{}", stdout(&wrong));

    let none = check(
        path,
        &format!("SELECT * FROM ({}) AS a WHERE 1 = 0", one.solution.trim().trim_end_matches(';')),
        &["--json"],
    );
    let none = json(&none);
    assert_eq!((none["verdict"].as_str(), none["points"].as_u64()), (Some("different"), Some(0)));
    let missing = none["difference"]["missing_rows"].as_array().unwrap().len();
    assert!((1..=5).contains(&missing) && none["difference"]["unexpected"] == 0, "{none}");

    let columns = stdout(&check(path, "SELECT 1", &[]));
    assert!(columns.contains("1 column instead of") && columns.contains(&one.columns[0]), "{columns}");
    let refused = stdout(&check(path, "DELETE FROM billing", &[]));
    assert!(refused.contains("not answered: it has to be one query that reads"), "{refused}");
    let failed = stdout(&check(path, "SELECT nothing FROM patients", &[]));
    assert!(failed.contains("not answered") && failed.contains("nothing"), "{failed}");
}

#[test]
fn an_answer_that_holds_values_fails_on_the_hidden_database() {
    let folder = practice();
    let address = folder.path().join("caseload.duckdb");
    let rows = open(&Location::DuckDb(address)).unwrap().query(sample().solution).unwrap();
    let sql = hard_coded(&rows);
    assert_eq!(check(folder.path(), &sql, &["--no-hidden"]).status.code(), Some(0), "it is right here");
    let hidden = check(folder.path(), &sql, &[]);
    assert_eq!(hidden.status.code(), Some(1));
    let said = stdout(&hidden);
    assert!(said.contains("not on another") && said.lines().count() == 1, "{said}");
}

#[test]
fn an_answer_is_read_from_standard_input() {
    let folder = practice();
    let mut child = command(folder.path())
        .args(["course", "check", &sample().id(), "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(sample().solution.as_bytes()).unwrap();
    assert!(child.wait_with_output().unwrap().status.success());
}

#[test]
fn a_database_without_the_data_is_refused() {
    let folder = folder();
    fs::write(folder.path().join("my.sql"), "SELECT 1").unwrap();
    let args = ["course", "check", &sample().id(), "my.sql"];
    refuses(folder.path(), &args, &["run `caseload load` first"]);
    succeeds(folder.path(), &["load", "--patients", "100", "--no-validate"]);
    refuses(folder.path(), &args, &["add it with `caseload load --datasets emergency`"]);
    refuses(folder.path(), &["course", "check", &sample().id(), "gone.sql"], &["cannot read `gone.sql`"]);
}

#[test]
fn answers_on_postgres_are_judged_with_a_hidden_database() {
    let place = Place::postgres();
    place.load_datasets(&options(1_000), caseload::datasets::DATASETS, caseload::datasets::Choices::default());
    let student = Student::of(&place);
    let (folder, maker) = (folder(), with_database(&server(), "postgres"));
    let args = ["--database", &student.url, "--hidden-server", &maker];
    let right = check(folder.path(), sample().solution, &args);
    assert_eq!(right.status.code(), Some(0), "{}{}", stdout(&right), stderr(&right));
    let sql = hard_coded(&place.open().query(sample().solution).unwrap());
    assert_eq!(check(folder.path(), &sql, &args[..2]).status.code(), Some(0), "it is right here");
    let hidden = check(folder.path(), &sql, &args);
    assert_eq!(hidden.status.code(), Some(1), "{}{}", stdout(&hidden), stderr(&hidden));
    let left = "SELECT COUNT(*) FROM pg_database WHERE datname LIKE 'caseload_hidden_%'";
    assert_eq!(crate::support::count(place.open().as_mut(), left), 0);
    let refused = check(folder.path(), sample().solution, &["--database", &place.address()]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).contains("CREATE ROLE caseload_student"), "{}", stderr(&refused));
    student.remove(&place);
}

#[test]
fn a_folder_of_answers_is_graded() {
    let folder = practice();
    let (path, one) = (folder.path(), sample());
    let other = catalogue().unwrap().into_iter().filter(|other| other.dataset == "emergency").nth(1).unwrap();
    for (file, sql) in [
        (format!("answers/ada/{}.sql", one.id()), one.solution),
        (format!("answers/ada/{}.sql", other.id().replace('/', ".")), other.solution),
        (format!("answers/bob/{}.sql", one.id()), one.mutants[0].sql.as_str()),
        ("answers/bob/notes.sql".to_owned(), "SELECT 1"),
    ] {
        let file = path.join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, sql).unwrap();
    }
    let graded = caseload(path, &["course", "grade", "answers", "--csv", "book.csv", "--json"]);
    assert_eq!(graded.status.code(), Some(1), "{}", stderr(&graded));
    assert!(stderr(&graded).contains("notes.sql"), "{}", stderr(&graded));
    let book = fs::read_to_string(path.join("book.csv")).unwrap();
    let (a, b) = (one.points, other.points);
    let expected = format!(
        "student,{},{},total,possible\nada,{a},{b},{},{}\nbob,0,,0,{}\n",
        one.id(),
        other.id(),
        a + b,
        a + b,
        a + b
    );
    assert_eq!(book, expected);
    let document = json(&graded);
    assert_eq!(document["grades"].as_array().unwrap().len(), 3);
    assert_eq!(document["gradebook"]["lines"][0]["total"], a + b);
    let text = stdout(&caseload(path, &["course", "grade", "answers"]));
    assert!(text.contains(one.mutants[0].mistake) && text.contains("3 answers, 2 right"), "{text}");

    fs::create_dir_all(path.join("empty")).unwrap();
    refuses(path, &["course", "grade", "empty"], &["holds no answers"]);
    fs::write(path.join(format!("answers/ada/{}.sql", one.id().replace('/', "."))), "SELECT 1").unwrap();
    refuses(path, &["course", "grade", "answers"], &["answer the same exercise"]);
}

#[test]
fn handouts_come_in_two_editions_and_formats() {
    let folder = folder();
    let one = sample();
    let student = stdout(&succeeds(folder.path(), &["course", "handout", "--dataset", "emergency"]));
    assert!(student.contains(&one.question) && !student.contains("SELECT"), "{student}");
    let args =
        ["course", "handout", "--dataset", "emergency", "--format", "html", "--edition", "teacher", "--out", "t.html"];
    succeeds(folder.path(), &args);
    let teacher = fs::read_to_string(folder.path().join("t.html")).unwrap();
    assert!(teacher.starts_with("<!DOCTYPE html>") && teacher.contains("SELECT"), "{teacher}");
    assert!(
        !teacher.contains("<link") && !teacher.contains("<script") && !teacher.contains("src="),
        "one file is enough"
    );
}

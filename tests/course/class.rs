//! Classes: a database of their own for every student, whose seed only the secret tells.

use std::fs;
use std::path::Path;

use caseload::course::class::Secret;
use caseload::database::{Location, open};

use super::program::{hard_coded, sample};
use crate::cli::{caseload, folder, json, refuses, stderr, stdout, succeeds};
use crate::support::{server, with_database};

const SECRET: &str = "0123456789abcdef";

fn class(folder: &Path) {
    fs::write(folder.join("roster.csv"), "student,name\nada,Ada\nbob,Bob\ncy,Cy\n").unwrap();
    let args = ["course", "class", "--secret", SECRET, "--roster", "roster.csv", "--out", "class"];
    let more = ["--patients", "500", "--today", "2026-07-01", "--datasets", "core,emergency"];
    succeeds(folder, &[&args[..], &more].concat());
}

fn address(folder: &Path, student: &str) -> std::path::PathBuf {
    folder.join(format!("class/{student}.duckdb"))
}

#[test]
fn nothing_that_students_get_holds_a_seed_or_the_secret() {
    let folder = folder();
    class(folder.path());
    let secret = Secret::new(SECRET).unwrap();
    let mut fingerprints = Vec::new();
    for student in ["ada", "bob", "cy"] {
        let seed = secret.seed(student);
        let bytes = fs::read(address(folder.path(), student)).unwrap();
        let [text, binary] = [seed.to_string().into_bytes(), seed.to_le_bytes().to_vec()];
        for secret in [text.as_slice(), &binary, SECRET.as_bytes()] {
            assert!(!bytes.windows(secret.len()).any(|window| window == secret), "{student}");
        }
        let mut database = open(&Location::DuckDb(address(folder.path(), student))).unwrap();
        let recorded = database.query("SELECT seed, command, options FROM load_runs").unwrap();
        assert_eq!(recorded.rows[0][0].integer(), Some(0));
        let print = "SELECT fingerprint FROM load_run_tables WHERE table_name = 'patients'";
        fingerprints.push(database.query(print).unwrap().single().unwrap().to_string());
    }
    fingerprints.sort_unstable();
    fingerprints.dedup();
    assert_eq!(fingerprints.len(), 3, "every student has other patients");
    let record = fs::read_to_string(folder.path().join("class/class.json")).unwrap();
    assert!(!record.contains(SECRET) && !record.contains(&secret.seed("ada").to_string()), "{record}");
}

#[test]
fn what_needs_the_seed_is_refused_and_the_rest_works() {
    let folder = folder();
    class(folder.path());
    let address = address(folder.path(), "ada").display().to_string();
    let with = |args: &[&str]| {
        [args, &["--database", &address]].concat().iter().map(|word| (*word).to_owned()).collect::<Vec<_>>()
    };
    for args in [
        &["load", "--datasets", "pbm"][..],
        &["load", "--datasets", "emergency", "--replace"],
        &["answer-key", "--out", "key.duckdb"],
        &["answer-key", "--into-schema"],
    ] {
        let args = with(args);
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        refuses(folder.path(), &args, &["its seed is withheld", "caseload course class"]);
    }
    for args in [&["validate"][..], &["status"], &["insights"], &["export", "--format", "csv", "--out", "csv"]] {
        let args = with(args);
        succeeds(folder.path(), &args.iter().map(String::as_str).collect::<Vec<_>>());
    }
}

#[test]
fn answers_of_a_class_are_graded_on_their_own_databases() {
    let folder = folder();
    class(folder.path());
    let one = sample();
    let result =
        |student: &str| open(&Location::DuckDb(address(folder.path(), student))).unwrap().query(one.solution).unwrap();
    let (ada, cy) = (hard_coded(&result("ada")), hard_coded(&result("cy")));
    for (student, sql) in [("ada", one.solution), ("bob", &ada), ("cy", &cy)] {
        let file = folder.path().join(format!("answers/{student}/{}.sql", one.id()));
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, sql).unwrap();
    }
    // Everything is generated again.
    for student in ["ada", "bob", "cy"] {
        fs::remove_file(address(folder.path(), student)).unwrap();
    }
    let args = ["course", "grade", "answers", "--class", "class", "--secret", SECRET, "--csv", "book.csv", "--json"];
    let graded = caseload(folder.path(), &args);
    assert_eq!(graded.status.code(), Some(1), "{}{}", stdout(&graded), stderr(&graded));
    let document = json(&graded);
    let verdict = |index: usize| document["grades"][index]["verdict"].as_str().unwrap().to_owned();
    assert_eq!([0, 1, 2].map(verdict), ["right", "another's", "only here"]);
    assert!(document["grades"][1]["message"].as_str().unwrap().contains("database of ada"), "{document}");
    let book = fs::read_to_string(folder.path().join("book.csv")).unwrap();
    assert_eq!(book.lines().nth(1).unwrap(), format!("ada,{0},{0},{0}", one.points));

    let wrong = ["course", "grade", "answers", "--class", "class", "--secret", "another secret of the class"];
    refuses(folder.path(), &wrong, &["not the secret of the class"]);
    let stranger = folder.path().join(format!("answers/dan/{}.sql", one.id()));
    fs::create_dir_all(stranger.parent().unwrap()).unwrap();
    fs::write(stranger, "SELECT 1").unwrap();
    refuses(folder.path(), &args[..7], &["belongs to no student of the class"]);
}

#[test]
fn classes_that_cannot_be_made_are_refused() {
    let folder = folder();
    class(folder.path());
    let args = ["course", "class", "--roster", "roster.csv", "--out", "class", "--secret"];
    refuses(folder.path(), &[&args[..], &["short"]].concat(), &["16 characters"]);
    refuses(folder.path(), &[&args[..], &[SECRET]].concat(), &["holds a class already", "--replace"]);
    fs::write(folder.path().join("roster.csv"), "student\n../ada\n").unwrap();
    refuses(
        folder.path(),
        &[&args[..5], &["other", "--secret", SECRET]].concat(),
        &["roster.csv:2", "cannot be the name of a file"],
    );
}

#[test]
fn a_class_on_a_server_has_a_database_and_a_role_for_each() {
    let folder = folder();
    let (path, one, maker) = (folder.path(), sample(), with_database(&server(), "postgres"));
    fs::write(path.join("roster.csv"), "student\nada\nbob@school\n").unwrap();
    let prefix = format!("class_{}_", std::process::id());
    let make = ["course", "class", "--secret", SECRET, "--roster", "roster.csv", "--out", "class", "--patients", "500"];
    let more = ["--today", "2026-07-01", "--datasets", "core,emergency", "--server", &maker, "--prefix", &prefix];
    let make = [&make[..], &more].concat();
    succeeds(path, &make);
    refuses(path, &make, &["holds a class already"]);
    succeeds(path, &[&make[..], &["--replace"]].concat());
    let logins = fs::read_to_string(path.join("class/logins.csv")).unwrap();
    let urls: Vec<&str> = logins.lines().skip(1).map(|line| line.split_once(',').unwrap().1).collect();
    let of = |url: &str| open(&Location::parse(url)).unwrap();
    assert_eq!(of(urls[0]).query("SELECT MAX(seed) FROM load_runs").unwrap().single().unwrap().integer(), Some(0));
    assert!(of(urls[0]).execute("DELETE FROM billing").is_err() && of(urls[0]).execute("CREATE TABLE x ()").is_err());
    let stranger = with_database(urls[0], &format!("{prefix}bob%40school"));
    assert!(open(&Location::parse(&stranger)).is_err(), "nobody else's database can be opened");

    let ada = hard_coded(&of(urls[0]).query(one.solution).unwrap());
    for (student, sql) in [("ada", one.solution), ("bob@school", &ada)] {
        let file = path.join(format!("answers/{student}/{}.sql", one.id()));
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, sql).unwrap();
    }
    let right = path.join(format!("answers/ada/{}.sql", one.id())).display().to_string();
    succeeds(path, &["course", "check", &one.id(), &right, "--database", urls[0], "--no-hidden"]);
    let grade = ["course", "grade", "answers", "--class", "class", "--secret", SECRET, "--json"];
    refuses(path, &grade, &["--hidden-server", "the class is on a PostgreSQL server"]);
    let graded = caseload(path, &[&grade[..], &["--hidden-server", &maker]].concat());
    assert_eq!(graded.status.code(), Some(1), "{}{}", stdout(&graded), stderr(&graded));
    let verdicts =
        json(&graded)["grades"].as_array().unwrap().iter().map(|one| one["verdict"].clone()).collect::<Vec<_>>();
    assert_eq!(verdicts, ["right", "another's"]);

    let mut all = open(&Location::parse(&maker)).unwrap();
    for name in ["ada", "bob@school"] {
        all.execute(&format!("DROP DATABASE \"{prefix}{name}\" WITH (FORCE)")).unwrap();
    }
    for name in ["ada", "bob@school", "grader!"] {
        all.execute(&format!("DROP ROLE \"{prefix}{name}\"")).unwrap();
    }
}

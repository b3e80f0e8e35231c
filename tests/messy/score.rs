//! Scores: a perfect answer is perfect, a wrong one says what is wrong with it, and nobody can do harm with a query.

use std::fs;

use caseload::database::Database;
use caseload::datasets::{Choices, answer_key};
use caseload::export::FLAT_VIEWS;
use caseload::score::{KindCleaned, kinds, read_rows, score, score_cleaned};

use super::load_messy;
use crate::cli::{folder, json, refuses, stdout, succeeds};
use crate::support::{Place, options};

/// A place with dirty data, and the answer key beside them.
fn with_key(place: &Place, patients: u64, rate: f64) -> Box<dyn Database> {
    load_messy(place, &options(patients), rate, 2);
    place.load_datasets(&options(patients), &[&answer_key::DATASET], Choices::default());
    place.open()
}

#[test]
fn the_key_itself_is_a_perfect_answer() {
    for place in Place::both() {
        let mut database = with_key(&place, 800, 0.1);
        for name in ["all", "dates", "duplicates", "us_date", "near_duplicate"] {
            let kinds = kinds(name).unwrap();
            let list = kinds.iter().map(|kind| format!("'{kind}'")).collect::<Vec<_>>().join(", ");
            let sql =
                format!("SELECT line_number, column_name, table_name FROM answer_key.defects WHERE kind IN ({list})");
            let answer = read_rows(&database.query(&sql).unwrap()).unwrap();
            let result = score(database.as_mut(), &kinds, &answer, 2).unwrap();
            assert_eq!((result.missed, result.false_hits, result.f1), (0, 0, Some(1.0)), "{name}: {result:?}");
            assert!(result.found > 0 && result.found_examples.len() <= 3, "{name}: {result:?}");
        }
    }
}

#[test]
fn a_score_tells_found_missed_and_false_with_examples() {
    let place = Place::duckdb();
    let mut database = with_key(&place, 3_000, 0.05);
    // Every second duplicate, and every twin.
    let sql = "SELECT line_number FROM answer_key.defects WHERE kind = 'near_duplicate' AND defect_id % 2 = 0
               UNION ALL SELECT line_number FROM answer_key.near_misses WHERE kind = 'twin' UNION ALL SELECT '1'";
    let mut count = |sql: &str| u64::try_from(crate::support::count(database.as_mut(), sql)).unwrap();
    let all = count("SELECT COUNT(*) FROM answer_key.defects WHERE kind = 'near_duplicate'");
    let half = count("SELECT COUNT(*) FROM answer_key.defects WHERE kind = 'near_duplicate' AND defect_id % 2 = 0");
    let twins = count("SELECT COUNT(*) FROM answer_key.near_misses WHERE kind = 'twin'");
    let answer = read_rows(&database.query(sql).unwrap()).unwrap();
    let result = score(database.as_mut(), &["near_duplicate"], &answer, 2).unwrap();
    assert_eq!((result.found, result.missed), (half, all - half), "{result:?}");
    assert_eq!((result.false_hits, result.near_misses), (twins + 1, twins), "{result:?}");
    assert!(twins > 0 && half > 0 && half < all);
    assert!(
        result.false_examples.iter().any(|words| words.contains("correct, though it looks wrong (twin)")),
        "{result:?}"
    );
    assert!(result.missed_examples.iter().all(|words| words.contains("near_duplicate, about")), "{result:?}");
}

fn clean(database: &mut dyn Database, sql: &str) {
    database.execute(sql).unwrap();
}

fn sums(kinds: &[KindCleaned]) -> (u64, u64, u64) {
    let sum = |of: fn(&KindCleaned) -> u64| kinds.iter().map(of).sum();
    (sum(|kind| kind.repaired), sum(|kind| kind.missed), sum(|kind| kind.harmed))
}

#[test]
fn the_truth_is_perfectly_cleaned_and_the_raw_tables_not_at_all() {
    for place in Place::both() {
        let mut database = with_key(&place, 1_200, 0.1);
        let defects =
            u64::try_from(crate::support::count(database.as_mut(), "SELECT COUNT(*) FROM answer_key.defects")).unwrap();
        let twins =
            crate::support::count(database.as_mut(), "SELECT COUNT(*) FROM answer_key.near_misses WHERE kind = 'twin'");
        clean(database.as_mut(), "CREATE SCHEMA truth; CREATE SCHEMA untouched");
        for view in FLAT_VIEWS {
            clean(database.as_mut(), &format!("CREATE TABLE truth.{0} AS SELECT * FROM flat.{0}", view.name));
            clean(database.as_mut(), &format!("CREATE TABLE untouched.{0} AS SELECT * FROM raw.{0}", view.name));
        }
        let truth = score_cleaned(database.as_mut(), "truth", 2).unwrap();
        assert_eq!(sums(&truth.kinds), (defects, 0, 0), "{truth:?}");
        assert_eq!((truth.harmed_cells, truth.invented_rows), (0, 0), "{truth:?}");
        assert_eq!(truth.lost_rows, u64::try_from(twins).unwrap(), "the star does not know the twins");
        let untouched = score_cleaned(database.as_mut(), "untouched", 2).unwrap();
        assert_eq!(sums(&untouched.kinds), (0, defects, 0), "{untouched:?}");
        assert_eq!((untouched.harmed_cells, untouched.lost_rows, untouched.invented_rows), (0, 0, 0), "{untouched:?}");
    }
}

#[test]
fn cleaning_is_scored_kind_by_kind_and_harm_is_seen() {
    let place = Place::duckdb();
    let mut database = with_key(&place, 1_000, 0.05);
    clean(
        database.as_mut(),
        "CREATE SCHEMA mine;
         CREATE TABLE mine.patients AS SELECT * REPLACE (UPPER(TRIM(city)) AS city) FROM raw.patients WHERE patient_id <> 'patient_id';
         CREATE TABLE mine.billing AS SELECT * FROM raw.billing WHERE billing_id NOT IN ('1', '2')",
    );
    let cleaned = score_cleaned(database.as_mut(), "mine", 2).unwrap();
    assert_eq!(cleaned.tables, ["patients", "billing"]);
    let kind = |name: &str| cleaned.kinds.iter().find(|kind| kind.kind == name).unwrap();
    assert!(kind("repeated_header").repaired > 0 && kind("us_date").missed > 0 && kind("us_date").repaired == 0);
    // Capitals make a city that was right wrong, and a typo something else that is wrong.
    assert!(cleaned.harmed_cells > 800 && kind("keyboard_typo").harmed > 0, "{cleaned:?}");
    assert_eq!(cleaned.lost_rows, 2, "{cleaned:?}");
    let refused = score_cleaned(database.as_mut(), "nothing", 2).unwrap_err().to_string();
    assert!(refused.contains("`nothing`"), "{refused}");
    clean(database.as_mut(), "CREATE SCHEMA less; CREATE TABLE less.visits AS SELECT visit_id FROM raw.visits");
    let refused = score_cleaned(database.as_mut(), "less", 2).unwrap_err().to_string();
    assert!(refused.contains("less.visits` lacks") && refused.contains("patient_id"), "{refused}");
    assert!(score_cleaned(database.as_mut(), "a; DROP", 2).is_err());
}

#[test]
fn columns_of_other_types_are_compared_by_value() {
    for place in Place::both() {
        let mut database = with_key(&place, 300, 0.05);
        clean(
            database.as_mut(),
            "CREATE SCHEMA mine; CREATE TABLE mine.billing AS
             SELECT CAST(billing_id AS INTEGER) AS billing_id, visit_id, CAST(patient_id AS TEXT) AS patient_id,
                 CAST(billing_date AS TIMESTAMP) AS billing_date,
                 CAST(insurance_coverage_amount AS DOUBLE PRECISION) AS insurance_coverage_amount, patient_responsibility_amount,
                 payment_plan, expected_payment_date, CAST(actual_payment_date AS TEXT) AS actual_payment_date, payment_status,
                 CAST(total_charge AS NUMERIC(14, 4)) AS total_charge
             FROM flat.billing",
        );
        let cleaned = score_cleaned(database.as_mut(), "mine", 2).unwrap();
        assert_eq!((sums(&cleaned.kinds).1, sums(&cleaned.kinds).2, cleaned.harmed_cells), (0, 0, 0), "{cleaned:?}");
    }
}

#[test]
fn students_score_queries_and_files_and_can_only_read() {
    let folder = folder();
    let here = folder.path();
    succeeds(here, &["load", "--patients", "1000", "--today", "2025-06-30", "--messy", "0.05"]);
    let phones = "SELECT line_number FROM raw.patients WHERE phone_number NOT SIMILAR TO '[0-9]{3}-[0-9]{3}-[0-9]{4}'";
    fs::write(here.join("my.sql"), phones).unwrap();
    let text = stdout(&succeeds(here, &["score", "--kind", "phone_format", "my.sql"]));
    for word in ["found", "missed", "false", "precision", "recall", "F1", "for example", "raw.patients line"] {
        assert!(text.contains(word), "{word} is missing in {text}");
    }
    let result = json(&succeeds(here, &["score", "--kind", "phone_format", "my.sql", "--json"]));
    assert!(result["recall"].as_f64().unwrap() > 0.95, "{result}");
    fs::write(here.join("found.csv"), "table_name,line_number\nraw.patients,1\nbilling,2\n").unwrap();
    let result = json(&succeeds(here, &["score", "--kind", "dates", "found.csv", "--json"]));
    assert_eq!(result["found"].as_u64().unwrap() + result["false_hits"].as_u64().unwrap(), 2, "{result}");
    for (sql, words) in [
        ("DELETE FROM raw.patients", "one query that reads"),
        ("SELECT line_number FROM raw.patients; DROP TABLE raw.patients", "one query that reads"),
        ("SELECT a, b FROM (VALUES (1, 2)) AS v (a, b)", "line_number"),
        ("SELECT line_number FROM raw.pets", "pets"),
    ] {
        fs::write(here.join("bad.sql"), sql).unwrap();
        refuses(here, &["score", "--kind", "phone_format", "bad.sql"], &[words]);
    }
    refuses(here, &["score", "--kind", "spelling", "my.sql"], &["--kind", "keyboard_typo", "duplicates"]);
    refuses(here, &["score", "--kind", "dates", "missing.sql"], &["missing.sql"]);
    refuses(here, &["score", "--cleaned", "cleaned"], &["`cleaned`", "patients, visits and billing"]);
    assert_eq!(caseload_rows(here), 1_000);
}

/// Patients of the star, after all that was tried.
fn caseload_rows(folder: &std::path::Path) -> i64 {
    let connection = duckdb::Connection::open(folder.join("caseload.duckdb")).unwrap();
    connection.query_row("SELECT COUNT(DISTINCT patient_id) FROM patients", [], |row| row.get(0)).unwrap()
}

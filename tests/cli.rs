//! The program as a user meets it: exit codes, what goes to stdout and what to stderr, and every message that matters.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use caseload::database::{Location, open};
use serde_json::Value as Json;
use tempfile::TempDir;

use crate::support::{Place, server};

const PROGRAM: &str = env!("CARGO_BIN_EXE_caseload");

/// Keys that users of the Python generator look for.
const FLAT_KEYS: &str = "patients_unique_ids visits_unique_ids billing_unique_ids patients_rows visits_rows billing_rows \
    visits_missing_billing multiple_billings_per_visit patient_age_mismatches visit_age_mismatches \
    blood_type_inconsistencies insured_rate_pct policy_without_provider pediatric_gating_violations \
    childbirth_non_female childbirth_age_out_of_range patients_with_gt3_conditions \
    patients_distinct_conditions_distribution flu_pneumonia_cap_violations heart_bypass_gt1_violations \
    childbirth_visits_per_patient_gt2 childbirth_followup_treatment_violations \
    same_condition_followup_doc_hosp_mismatches followup_los_gt2_by_condition minor_same_day_rate_actual_pct \
    minor_same_day_rate_target_pct same_day_rate_by_hospital_stddev_pct same_day_rate_top_hospital_pct \
    same_day_rate_overall_pct billing_followup_exceeded_first billing_followup_increase_pct \
    billing_overall_upward_trend_runs payment_future_dates late_unpaid_insured_pct late_unpaid_uninsured_pct \
    charges_below_87 zero_charges hospitals_with_multiple_zipcodes hospital_zipcodes_unique hospital_state_mismatch \
    patient_state_differs_from_hospital_state patients_city_missing";

/// Runs the program in a folder, on DuckDB unless the arguments say otherwise.
pub(crate) fn caseload(folder: &Path, args: &[&str]) -> Output {
    command(folder).args(args).output().unwrap()
}

pub(crate) fn command(folder: &Path) -> Command {
    let mut command = Command::new(PROGRAM);
    command.current_dir(folder).env_remove("DATABASE_URL").env_remove("PGPASSWORD").stdin(Stdio::null());
    command
}

pub(crate) fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

pub(crate) fn json(output: &Output) -> Json {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|e| panic!("{e}\n{}\n{}", stdout(output), stderr(output)))
}

#[track_caller]
pub(crate) fn succeeds(folder: &Path, args: &[&str]) -> Output {
    let output = caseload(folder, args);
    assert_eq!(output.status.code(), Some(0), "{args:?}\n{}{}", stdout(&output), stderr(&output));
    output
}

/// The program refuses with exit code 2, an empty stdout, and a message that has all these words.
#[track_caller]
pub(crate) fn refuses(folder: &Path, args: &[&str], words: &[&str]) -> String {
    let output = caseload(folder, args);
    let message = stderr(&output);
    assert_eq!(output.status.code(), Some(2), "{args:?}\n{}{message}", stdout(&output));
    assert_eq!(stdout(&output), "", "{args:?}");
    assert!(message.lines().any(|line| line.starts_with("error: ")), "{args:?}: {message}");
    for word in words {
        assert!(message.contains(word), "{args:?}: `{word}` is missing in: {message}");
    }
    for dump in ["panicked", "Error {", "Some(", "Err("] {
        assert!(!message.contains(dump), "{args:?}: {message}");
    }
    message
}

const SMALL: [&str; 5] = ["load", "--patients", "200", "--today", "2025-06-30"];

fn small(further: &[&'static str]) -> Vec<&'static str> {
    SMALL.iter().chain(further).copied().collect()
}

#[test]
fn every_command_has_help() {
    let folder = folder();
    for command in ["load", "validate", "export", "list", "schema", "status", "migrate", "drop"] {
        let help = stdout(&succeeds(folder.path(), &[command, "--help"]));
        assert!(help.contains("--database") && help.contains("Example"), "{command}: {help}");
    }
    let help = stdout(&succeeds(folder.path(), &["load", "-h"]));
    for option in ["--zip-target", "--local-share", "--outstate-neighbor-share", "--export-csv", "--summary"] {
        assert!(help.contains(option), "{option}");
    }
}

#[test]
fn without_a_command_it_prints_help_and_fails() {
    let folder = folder();
    let output = caseload(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("Usage:") && stderr(&output).contains("load"));
}

#[test]
fn options_that_cannot_be_used_are_refused() {
    let folder = folder();
    let cases: [(&[&str], &[&str]); 12] = [
        (&["load", "--patients", "0"], &["--patients", "`0`", "1 and"]),
        (&["load", "--patients", "many"], &["--patients", "`many` is not a whole number"]),
        (&["load", "--patients", "5,0"], &["--patients", "`5,0`"]),
        (&["load", "--patients", "-5"], &["--patients", "`-5`"]),
        (&["load", "--local-share", "1.7"], &["--local-share", "`1.7` is not a share between 0 and 1"]),
        (&["load", "--minor-same-day-rate", "-0.1"], &["--minor-same-day-rate", "between 0 and 1"]),
        (&["load", "--start-date", "2026-01-01", "--today", "2025-06-30"], &["--start-date", "after --today"]),
        (&["load", "--threads", "0"], &["--threads", "`0` is not between 1 and"]),
        (&["load", "--hospital-state", "ZZ"], &["--hospital-state", "ZZ"]),
        (&["load", "--hospital-state", "NY", "--hospital-zipcode", "00000"], &["--hospital-zipcode", "00000"]),
        (&["load", "--hospital-state", "NY", "--hospital-zipcode", "90210"], &["--hospital-zipcode", "90210"]),
        (&["list", "cores"], &["unknown dataset `cores`", "`core`"]),
    ];
    for (args, words) in cases {
        refuses(folder.path(), args, words);
    }
    assert!(!folder.path().join("caseload.duckdb").exists(), "a refused load makes no file");
}

#[test]
fn a_pool_file_is_refused_with_the_line_that_is_wrong() {
    let folder = folder();
    fs::write(folder.path().join("headless.csv"), "state,city\nNY,Albany\n").unwrap();
    refuses(folder.path(), &small(&["--zip-pool-file", "headless.csv"]), &["headless.csv:1", "zipcode"]);
    fs::write(folder.path().join("bad.csv"), "zip,state,city\n12203,NY,Albany\n1x203,NY,Albany\n").unwrap();
    refuses(folder.path(), &small(&["--zip-pool-file", "bad.csv"]), &["bad.csv:3", "1x203"]);
    refuses(folder.path(), &small(&["--zip-pool-file", "absent.csv"]), &["absent.csv", "cause: "]);
}

#[test]
fn places_that_cannot_be_written_are_found_before_the_load() {
    let folder = folder();
    fs::write(folder.path().join("file"), "").unwrap();
    refuses(folder.path(), &small(&["--export-csv", "file"]), &["`file`", "cause: "]);
    refuses(folder.path(), &small(&["--summary", "absent/summary.json"]), &["absent/summary.json", "cause: "]);
    refuses(folder.path(), &small(&["--summary", "."]), &["cause: "]);
    assert!(!folder.path().join("caseload.duckdb").exists());
}

#[test]
fn a_load_reports_on_stdout_and_narrates_on_stderr() {
    let folder = folder();
    let output = succeeds(folder.path(), &small(&["--export-csv", "csv"]));
    let (result, narration) = (stdout(&output), stderr(&output));
    for word in ["patients", "fingerprint", "rows/s", "seed", "repeat", "--today 2025-06-30", "passed", "next", "csv"] {
        assert!(result.contains(word), "`{word}` is missing in:\n{result}");
    }
    assert!(narration.contains("loading 200 patients") && !narration.contains("fingerprint |"), "{narration}");
    assert!(!narration.contains('\u{1b}') && !narration.contains('\r'), "no bars without a terminal: {narration:?}");
    assert!(folder.path().join("csv/patients.csv").exists());
}

#[test]
fn the_summary_has_the_keys_that_users_know() {
    let folder = folder();
    succeeds(folder.path(), &SMALL);
    let text = fs::read_to_string(folder.path().join("validation_summary.json")).unwrap();
    let summary: Json = serde_json::from_str(&text).unwrap();
    assert_eq!(summary["passed"], true);
    assert_eq!(summary["rows"]["patients"], 200);
    assert_eq!(summary["run"]["options"]["patients"], 200);
    assert_eq!(summary["run"]["today"], "2025-06-30");
    assert_eq!(summary["fingerprints"]["patients"].as_str().map(str::len), Some(16));
    assert!(summary["assertions"].as_array().is_some_and(|checks| checks.len() > 20));
    for key in FLAT_KEYS.split_whitespace() {
        assert!(summary["summary"].get(key).is_some(), "`{key}` is missing in the summary");
    }
}

#[test]
fn rows_that_are_no_longer_those_of_the_load_are_named() {
    let folder = folder();
    succeeds(folder.path(), &small(&["--no-validate"]));
    let check = ["validate", "--fingerprints"];
    assert!(stdout(&succeeds(folder.path(), &check)).contains("passed"));
    let mut database = open(&Location::DuckDb(folder.path().join("caseload.duckdb"))).unwrap();
    database.execute("UPDATE calendar SET week = week + 1 WHERE date = DATE '2024-02-29'").unwrap();
    drop(database);
    let output = caseload(folder.path(), &check);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    let text = stdout(&output);
    assert!(text.contains("rows_as_loaded: 1 violation") && text.contains("table calendar"), "{text}");
}

#[test]
fn json_is_one_document_and_quiet_is_silent() {
    let folder = folder();
    let document = json(&succeeds(folder.path(), &small(&["--json"])));
    assert_eq!(document["options"]["patients"], 200);
    assert_eq!(document["validation"]["passed"], true);
    assert!(document["tables"].as_array().is_some_and(|tables| tables.len() >= 9));

    let output = succeeds(folder.path(), &small(&["--replace", "--quiet"]));
    assert_eq!((stdout(&output), stderr(&output)), (String::new(), String::new()));
    let output = succeeds(folder.path(), &["validate", "--json", "--quiet"]);
    assert_eq!((json(&output)["passed"].clone(), stderr(&output)), (Json::from(true), String::new()));

    let status = json(&succeeds(folder.path(), &["status", "--json"]));
    assert_eq!(status["runs"].as_array().map(Vec::len), Some(2), "earlier loads stay on record");
    let list = json(&succeeds(folder.path(), &["list", "core", "--json"]));
    assert_eq!(list[0]["tables"][6]["rows"], 200);
    json(&succeeds(folder.path(), &["schema", "--json"]));
}

#[test]
fn the_reported_command_repeats_the_rows() {
    let folder = folder();
    let first = small(&["--single-hospital", "--hospital-name", "St. Mary's of $HOME", "--json", "--seed", "7"]);
    let first = json(&succeeds(folder.path(), &first));
    let line = first["command"].as_str().unwrap();
    let words = line.strip_prefix("caseload ").unwrap();
    let mut shell = Command::new("sh");
    shell.current_dir(folder.path()).env_remove("DATABASE_URL");
    let again = shell.arg("-c").arg(format!("'{PROGRAM}' --json {words}")).output().unwrap();
    assert_eq!(json(&again)["tables"], first["tables"]);
    assert_eq!(json(&again)["command"], first["command"]);
}

#[test]
fn a_database_in_use_is_kept_unless_replace_is_given() {
    let folder = folder();
    succeeds(folder.path(), &SMALL);
    let before = stdout(&succeeds(folder.path(), &["status", "--json"]));
    refuses(folder.path(), &small(&["--seed", "7"]), &["caseload.duckdb", "--replace"]);
    assert_eq!(stdout(&succeeds(folder.path(), &["status", "--json"])), before);
    succeeds(folder.path(), &small(&["--seed", "7", "--replace"]));
    assert_ne!(stdout(&succeeds(folder.path(), &["status", "--json"])), before);
}

#[test]
fn a_failed_check_gives_exit_code_1_and_is_in_the_summary() {
    let folder = folder();
    succeeds(folder.path(), &small(&["--no-validate"]));
    assert!(!folder.path().join("validation_summary.json").exists());
    let mut database = open(&Location::DuckDb(folder.path().join("caseload.duckdb"))).unwrap();
    database.execute("UPDATE billing SET billing_date = DATE '2035-01-01' WHERE billing_id <= 7").unwrap();
    drop(database);
    let output = caseload(folder.path(), &["validate"]);
    assert_eq!(output.status.code(), Some(1), "{}{}", stdout(&output), stderr(&output));
    assert!(stdout(&output).contains("FAILED"));
    let text = fs::read_to_string(folder.path().join("validation_summary.json")).unwrap();
    let summary: Json = serde_json::from_str(&text).unwrap();
    assert_eq!(summary["passed"], false);
    let checks = summary["assertions"].as_array().unwrap();
    let failed = checks.iter().find(|check| check["violations"] == 7).expect("a check that counts the seven bills");
    assert_eq!(failed["passed"], false);
    assert_eq!(failed["sample"].as_array().map(Vec::len), Some(5));
}

#[test]
fn drop_asks_first_and_leaves_nothing() {
    let folder = folder();
    succeeds(folder.path(), &small(&["--no-validate"]));
    refuses(folder.path(), &["drop"], &["--yes"]);
    assert!(stdout(&succeeds(folder.path(), &["drop", "--yes"])).contains("removed"));
    let status = json(&succeeds(folder.path(), &["status", "--json"]));
    assert_eq!(status["datasets"], serde_json::json!([]));
    refuses(folder.path(), &["validate"], &["caseload load"]);
    refuses(folder.path(), &["export", "--format", "csv", "--out", "csv"], &["caseload load"]);
    assert!(!folder.path().join("validation_summary.json").exists());
}

#[test]
fn asking_about_a_missing_file_does_not_make_it() {
    let folder = folder();
    for args in [&["status"][..], &["list"], &["drop", "--yes"]] {
        succeeds(folder.path(), args);
    }
    refuses(folder.path(), &["validate"], &["caseload load"]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn export_writes_both_kinds_of_files() {
    let folder = folder();
    succeeds(folder.path(), &small(&["--no-validate"]));
    for format in ["csv", "parquet"] {
        let report = json(&succeeds(folder.path(), &["export", "--format", format, "--out", format, "--json"]));
        assert_eq!(report["files"].as_array().map(Vec::len), Some(3));
        assert!(folder.path().join(format).join(format!("billing.{format}")).exists());
    }
}

#[test]
fn schema_comes_as_ddl_diagram_and_dictionary() {
    let folder = folder();
    for (format, word) in [("sql", "CREATE TABLE patients"), ("mermaid", "erDiagram"), ("markdown", "### visits")] {
        let text = stdout(&succeeds(folder.path(), &["schema", "--format", format]));
        assert!(text.contains(word), "{format}: {text}");
    }
    let ddl = stdout(&succeeds(folder.path(), &["schema"]));
    duckdb::Connection::open_in_memory().unwrap().execute_batch(&ddl).expect("the DDL runs as it is");
}

#[test]
fn a_reader_that_leaves_early_is_no_failure() {
    let folder = folder();
    // Nobody reads from the very beginning, so that the first write is the one that fails.
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = command(folder.path()).arg("schema").stdout(writer).output().unwrap();
    assert_eq!((output.status.code(), stderr(&output)), (Some(0), String::new()));
}

#[test]
fn a_server_that_cannot_be_reached_is_named_without_its_password() {
    let folder = folder();
    let url = "postgres://somebody:hush@localhost:1/x?password=hush";
    let message = refuses(folder.path(), &["status", "--database", url], &["cause: "]);
    assert!(!message.contains("hush"), "{message}");
    let odd = "postgres://somebody:hu/sh@localhost:1/x";
    assert!(!refuses(folder.path(), &["status", "--database", odd], &[]).contains("sh@"));
    let misplaced = refuses(folder.path(), &["load", "postgres://somebody:hush@localhost/x"], &["unexpected argument"]);
    assert!(!misplaced.contains("hush"), "{misplaced}");
    refuses(folder.path(), &["status", "-d", "mysql://localhost/x"], &["--database", "mysql://localhost/x"]);
    let help = command(folder.path()).env("DATABASE_URL", url).args(["load", "--help"]).output().unwrap();
    assert!(!stdout(&help).contains("hush"));
}

#[test]
fn a_wrong_password_is_refused_and_not_repeated() {
    let folder = folder();
    let server = server();
    let (user, host) = server.split_once('@').expect("DATABASE_URL has a user and a password");
    let user = user.rsplit_once(':').expect("DATABASE_URL has a password").0;
    let message = refuses(folder.path(), &["status", "-d", &format!("{user}:wr0ng-word@{host}")], &["cause: "]);
    assert!(message.contains("password") && !message.contains("wr0ng-word"), "{message}");
}

#[test]
fn a_load_into_postgresql_shows_no_password_anywhere() {
    let folder = folder();
    let place = Place::postgres();
    let url = place.address();
    let secret = url.split_once('@').and_then(|(user, _)| user.rsplit_once(':')).map(|(_, secret)| secret);
    let secret = format!(":{}@", secret.expect("DATABASE_URL has a password"));
    let arguments: [&[&str]; 5] =
        [&small(&["--json"]), &small(&["--replace"]), &["validate"], &["status"], &["drop", "--yes"]];
    for args in arguments {
        let output = command(folder.path()).env("DATABASE_URL", &url).args(args).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{args:?}\n{}{}", stdout(&output), stderr(&output));
        assert!(!stdout(&output).contains(&secret) && !stderr(&output).contains(&secret), "{args:?}");
    }
    let summary = fs::read_to_string(folder.path().join("validation_summary.json")).unwrap();
    assert!(summary.contains("PostgreSQL") && !summary.contains(&secret));
}

#[test]
fn a_database_with_an_answer_key_can_be_dropped() {
    let folder = tempfile::tempdir().unwrap();
    succeeds(folder.path(), &["load", "--patients", "300", "--datasets", "core,pbm", "--no-validate"]);
    succeeds(folder.path(), &["answer-key", "--into-schema"]);
    let refused = command(folder.path()).args(["drop", "--yes", "--datasets", "core,pbm"]).output().unwrap();
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).contains("answer_key"), "{}", stderr(&refused));
    succeeds(folder.path(), &["drop", "--yes", "--datasets", "answer_key"]);
    succeeds(folder.path(), &["answer-key", "--into-schema"]);
    succeeds(folder.path(), &["drop", "--yes"]);
    assert!(!folder.path().join("caseload.duckdb").exists());
}

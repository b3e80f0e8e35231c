//! The program itself, with any text and with words that are no text.

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;
use std::process::Output;

use proptest::prelude::*;

use super::any_text;
use crate::cli::{command, folder, json, stderr};
use crate::support::with_database;

/// Options whose values the program judges itself, and those that name files and databases.
const OPTIONS: [&str; 18] = [
    "--today",
    "--start-date",
    "--seed",
    "--zip-target",
    "--zip-pool-file",
    "--minor-same-day-rate",
    "--hospital-name",
    "--hospital-state",
    "--hospital-zipcode",
    "--local-share",
    "--local-top-n",
    "--local-decay",
    "--outstate-neighbor-share",
    "--threads",
    "--date-format",
    "--summary",
    "--export-csv",
    "--database",
];

/// Loads twenty patients in a folder of its own, with further words.
fn load(folder: &Path, words: &[OsString]) -> Output {
    command(folder).args(["load", "--patients=20"]).args(words).output().unwrap()
}

/// Done, or refused with a message; whatever happened, nobody has to read a backtrace.
#[track_caller]
fn ends_well(output: &Output, words: &[OsString]) -> bool {
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(!message.contains("panicked"), "{words:?}: {message}");
    match output.status.code() {
        Some(0) => true,
        Some(2) => {
            assert!(message.lines().any(|line| line.starts_with("error: ")), "{words:?}: {message}");
            false
        }
        other => panic!("{words:?}: {other:?} {message}"),
    }
}

/// A word that stays in the folder in which the program runs, and can be a word of a command line at all.
fn confined(text: &str) -> String {
    match text.replace(['/', '\0'], "_").as_str() {
        "." | ".." => "_".to_owned(),
        text => text.to_owned(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_text_ends_well(option in prop::sample::select(&OPTIONS[..]), text in any_text(), checked in prop::bool::weighted(0.1)) {
        let folder = folder();
        let words = [format!("{option}={}", confined(&text)), "--quiet".to_owned()];
        let unchecked = (!checked).then(|| "--no-validate".to_owned());
        let words: Vec<OsString> = words.into_iter().chain(unchecked).map(OsString::from).collect();
        ends_well(&load(folder.path(), &words), &words);
    }

    #[test]
    fn any_words_end_well(words in prop::collection::vec(any_text(), 0..4)) {
        let folder = folder();
        let words: Vec<OsString> = words.iter().map(|word| OsString::from(confined(word))).collect();
        let output = command(folder.path()).args(&words).output().unwrap();
        prop_assert!(!String::from_utf8_lossy(&output.stderr).contains("panicked"), "{words:?}");
        prop_assert!(matches!(output.status.code(), Some(0 | 2)), "{words:?}");
    }
}

#[test]
fn words_that_are_no_text_end_well() {
    for option in OPTIONS.into_iter().chain(["--patients"]) {
        let folder = folder();
        let mut word = OsString::from(format!("{option}="));
        word.push(OsStr::from_bytes(b"a\xff\xfe.csv"));
        let output = load(folder.path(), &[word.clone(), "--json".into()]);
        if ends_well(&output, &[word]) {
            let files = ["--summary", "--export-csv"];
            assert!(files.contains(&option), "{option} cannot be used as it was given");
            assert_eq!(json(&output)["rows"].as_u64().map(|rows| rows > 20), Some(true));
        }
    }
    let folder = folder();
    let url = OsString::from("postgres://somebody:hush@localhost/x");
    let odd = OsStr::from_bytes(b"\xff").to_owned();
    let output = command(folder.path()).args([&"load".into(), &url, &odd]).output().unwrap();
    assert!(!ends_well(&output, &[url, odd]) && !stderr(&output).contains("hush"));
}

#[test]
fn a_database_url_with_any_ending_ends_well() {
    let folder = folder();
    let server = crate::support::server();
    for name in [
        "no_such_database",
        "o'brien",
        "a%20b",
        "%00",
        "%FF",
        "%",
        "x?sslmode=odd",
        "x?port=99999999",
        "\u{1f3e5}",
        "#",
    ] {
        let url = OsString::from(with_database(&server, name));
        let output = command(folder.path()).args([&"status".into(), &"--database".into(), &url]).output().unwrap();
        assert!(!ends_well(&output, &[url]), "{name}");
    }
}

#[test]
fn more_patients_or_threads_than_are_accepted_are_refused() {
    let folder = folder();
    for (word, range) in [
        ("--patients=1000000001", "between 1 and 1000000000"),
        ("--patients=1,000,000,001", "between 1 and 1000000000"),
        ("--threads=1025", "between 1 and 1024"),
        ("--threads=18446744073709551615", "between 1 and 1024"),
    ] {
        let output = command(folder.path()).args(["load", word]).output().unwrap();
        assert!(!ends_well(&output, &[word.into()]) && stderr(&output).contains(range), "{word}: {}", stderr(&output));
    }
    let words = [OsString::from("--threads=1024"), "--no-validate".into()];
    assert!(ends_well(&load(folder.path(), &words), &words));
}

#[test]
fn a_target_above_the_pool_is_met_with_all_of_it_and_a_note() {
    let folder = folder();
    std::fs::write(folder.path().join("pool.csv"), "zip,state,city\n02134,MA,Allston\n02135,MA,Brighton\n").unwrap();
    let words = ["--zip-pool-file=pool.csv", "--zip-target=3", "--json"].map(OsString::from);
    let output = load(folder.path(), &words);
    assert!(ends_well(&output, &words));
    assert_eq!(json(&output)["tables"][0]["rows"], 2);
    assert!(stderr(&output).contains("2 ZIP codes"), "{}", stderr(&output));
    let enough = ["--zip-pool-file=pool.csv", "--zip-target=2", "--replace"].map(OsString::from);
    assert!(!stderr(&load(folder.path(), &enough)).contains("note:"));
}

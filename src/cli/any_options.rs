//! Tests: options of `load`, alone and together, with any text as their value.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};

use chrono::NaiveDate;
use clap::Parser;
use proptest::prelude::*;

use super::args::{Args, Command};
use crate::datasets::core::{self, Rows};
use crate::error::Error;
use crate::reference::zips;
use crate::world::{Options, Population, World};
use trial::{POOL, any_text, try_out};

#[path = "../../tests/inputs/trial.rs"]
mod trial;

/// The options, each with two values that can be used.
const OPTIONS: [(&str, [&str; 2]); 14] = [
    ("--patients", ["1", "8_193"]),
    ("--today", ["2024-02-29", "9990-12-31"]),
    ("--start-date", ["2021-03-04", "2026-05-31"]),
    ("--seed", ["0", "18446744073709551615"]),
    ("--zip-target", ["1", "1,000"]),
    ("--minor-same-day-rate", ["0", "1"]),
    ("--hospital-name", ["St. Mary's", "\u{5d1}\u{5d9}\u{5ea}"]),
    ("--hospital-state", ["NY", "pr"]),
    ("--hospital-zipcode", ["0", "99999"]),
    ("--local-share", ["0", "0.999"]),
    ("--local-top-n", ["1", "4294967295"]),
    ("--local-decay", ["1e-9", "1e300"]),
    ("--outstate-neighbor-share", ["0.0", "1"]),
    ("--threads", ["1", "7"]),
];

/// Some options with any text or with values that let the others take effect.
fn any_options() -> impl Strategy<Value = BTreeMap<&'static str, String>> {
    let option =
        (prop::sample::select(&OPTIONS[..]), any::<bool>(), any_text()).prop_map(|((name, good), first, text)| {
            let good = good[usize::from(first)].to_owned();
            (name, prop::sample::select(vec![good.clone(), good, text]))
        });
    let option = option.prop_flat_map(|(name, value)| (Just(name), value));
    prop::collection::vec(option, 1..5).prop_map(|given| given.into_iter().collect())
}

/// The option that is refused, if one is.
fn refused(given: &BTreeMap<&'static str, String>, flag: bool) -> Option<String> {
    let words = given.iter().map(|(option, text)| format!("{option}={text}"));
    let flag = flag.then(|| "--single-hospital".to_owned());
    let words = ["caseload".to_owned(), "load".to_owned()].into_iter().chain(flag).chain(words);
    match Args::try_parse_from(words) {
        Err(error) => Some(error.to_string()),
        Ok(Args { command: Some(Command::Load(args)), .. }) => {
            let today = NaiveDate::from_ymd_opt(2026, 7, 1).unwrap();
            try_out(&args.options(today), &POOL).err().map(str::to_owned)
        }
        Ok(other) => panic!("not a load: {other:?}"),
    }
}

#[test]
fn any_text_gives_rows_or_an_error_that_names_the_option() {
    let (rows, errors) = (AtomicU32::new(0), AtomicU32::new(0));
    proptest!(ProptestConfig::with_cases(1_000), |(given in any_options(), flag: bool)| {
        match refused(&given, flag) {
            None => rows.fetch_add(1, Ordering::Relaxed),
            Some(message) => {
                prop_assert!(given.keys().any(|option| message.contains(option)), "{given:?}: {message}");
                errors.fetch_add(1, Ordering::Relaxed)
            }
        };
    });
    // Neither half of the property is empty.
    let counts = (rows.into_inner(), errors.into_inner());
    assert!(counts.0 >= 100 && counts.1 >= 100, "{counts:?}");
}

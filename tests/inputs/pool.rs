//! Pool files: any bytes, the seeds of the fuzz target, unusual but valid ones, and a very large one.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use caseload::error::Error;
use caseload::reference::zips::ZipPool;
use caseload::world::Options;
use proptest::prelude::*;

use super::{pool_rules, try_out};
use crate::support::{ends, options};

const SEEDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/inputs/pools");

fn parse(text: &str) -> Result<ZipPool, Error> {
    ZipPool::parse(text.as_bytes(), Path::new("pool.csv"))
}

fn seeds() -> Vec<PathBuf> {
    let mut seeds: Vec<PathBuf> = std::fs::read_dir(SEEDS).unwrap().map(|entry| entry.unwrap().path()).collect();
    seeds.sort();
    seeds
}

#[test]
fn the_seeds_of_the_fuzz_target_keep_the_rules() {
    let seeds = seeds();
    assert!(seeds.len() >= 15, "{seeds:?}");
    for seed in seeds {
        let bytes = std::fs::read(&seed).unwrap();
        pool_rules::check(&bytes);
        let name = seed.file_name().unwrap().to_str().unwrap();
        let good = ZipPool::read(&seed).is_ok();
        assert_eq!(good, !name.starts_with("bad_"), "{name}");
        // Every beginning of a file, as after an interrupted copy.
        (0..bytes.len()).for_each(|end| pool_rules::check(&bytes[..end]));
    }
}

/// A CSV cell that may be quoted, padded, empty or worse.
fn cell(usual: &'static str) -> impl Strategy<Value = String> {
    prop_oneof![
        6 => usual,
        1 => usual.prop_map(|text: String| format!(" \"{text}\" ")),
        1 => Just(String::new()),
        1 => "[\"\u{0}-\u{20},;\\\\é\u{feff}\u{1f3e5}]{0,4}",
    ]
}

fn row() -> impl Strategy<Value = String> {
    let usual = [
        cell("[0-9]{3,5}(-[0-9]{4})?"),
        cell("[A-Z]{2}"),
        cell("[A-Z][a-z]{1,8}"),
        cell("-?[0-9]{1,2}\\.[0-9]{0,6}"),
        cell("-?[0-9]{1,3}"),
        cell("[0-9]{1,6}"),
    ];
    usual.prop_map(|cells| cells.join(","))
}

fn file() -> impl Strategy<Value = String> {
    let header = "(\u{feff})?(zip|ZIPCODE|Postal_Code),(state|State_ID),city,(lat|latitude),(lng|lon),population";
    (header, prop::collection::vec(row(), 0..6), prop::sample::select(vec!["\n", "\r\n"]))
        .prop_map(|(header, rows, end)| std::iter::once(header).chain(rows).collect::<Vec<_>>().join(end))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn any_bytes_give_a_pool_or_a_line(bytes: Vec<u8>) {
        pool_rules::check(&bytes);
    }

    #[test]
    fn any_rows_give_a_pool_or_a_line(text in file()) {
        pool_rules::check(text.as_bytes());
    }
}

/// A pool of a few states, with and without coordinates and residents.
fn good_pool() -> impl Strategy<Value = String> {
    let row = (1u32..100_000, prop::sample::select(vec!["NY", "NJ", "TX", "ZZ"]), any::<bool>(), 0u32..3);
    prop::collection::vec(row, 1..40).prop_map(|rows| {
        let mut text = "zip,state,city,lat,lon,population".to_owned();
        for (zip, state, placed, people) in rows {
            let degrees = |part: f64| if placed { (f64::from(zip) / part).to_string() } else { String::new() };
            let (lat, lon) = (degrees(1_200.0), degrees(-600.0));
            write!(text, "\n{zip:05},{state},Town {zip},{lat},{lon},{people}").unwrap();
        }
        text
    })
}

/// Options that depend on the pool.
fn asked() -> impl Strategy<Value = Options> {
    let state = prop::option::of(prop::sample::select(vec!["NY", "TX", "ZZ", "CA"]));
    let zipcode = prop::option::of("[0-9]{1,5}");
    (state, zipcode, any::<bool>(), 1u32..200, 1u32..50, 0.0f64..=1.0, any::<u64>()).prop_map(
        |(state, zipcode, single_hospital, zip_target, local_top_n, share, seed)| Options {
            hospital_zipcode: zipcode.filter(|_| state.is_some()),
            hospital_state: state.map(str::to_owned),
            single_hospital,
            zip_target,
            local_top_n,
            local_share: share,
            seed,
            ..options(40)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn any_pool_serves_any_mode_or_an_option_is_named(text in good_pool(), options in asked()) {
        let Ok(pool) = parse(&text) else {
            prop_assert!(!text.lines().skip(1).any(|line| !line.ends_with(",0")), "{}", text);
            return Ok(());
        };
        if let Err(option) = try_out(&options, &pool) {
            let about_the_pool = ["--hospital-state", "--hospital-zipcode", "--zip-pool-file"];
            prop_assert!(about_the_pool.contains(&option), "{option}: {options:?}");
        }
    }
}

#[test]
fn a_zip_that_comes_again_keeps_its_first_row() {
    let pool = parse("zip,state,city\n501,NY,First\n00501,NY,Second\n00501-0001,CT,Third\n").unwrap();
    assert_eq!(pool.zips().len(), 1);
    assert_eq!((pool.zips()[0].city.as_str(), pool.zips()[0].state.as_str()), ("First", "NY"));
}

#[test]
fn a_quoted_header_after_a_byte_order_mark_and_old_line_ends_are_read() {
    for end in ["\n", "\r\n", "\r"] {
        let text = ["\u{feff}\"Zip\",\"State\",\"City\"", "\"00501\",\"NY\",\"Holtsville\"", ""].join(end);
        assert_eq!(parse(&text).unwrap().zips().len(), 1, "{end:?}");
    }
}

#[test]
fn a_million_lines_are_read() {
    let mut text = "zip,state,city,lat,lng,population\n".to_owned();
    for line in 0..1_000_000u32 {
        let zip = line.wrapping_mul(7_919) % 100_000;
        writeln!(
            text,
            "{zip:05},{},Town {line},{}.5,-{}.25,{line}",
            ["NY", "TX"][line as usize % 2],
            zip % 90,
            zip % 180
        )
        .unwrap();
    }
    // With a search through all earlier lines for each, this would take hours.
    let pool = ends("the end of the lines", move || parse(&text).unwrap());
    assert_eq!(pool.zips().len(), 100_000);
    assert!(try_out(&options(1_000), &pool).is_ok());
    let crowded = try_out(&Options { zip_target: 100_000, ..options(1_000) }, &pool);
    assert_eq!(crowded, Err("--zip-target"), "50,000 ZIP codes of a state are no state");
    let widest = Options { zip_target: 10_000, ..options(1_000) };
    assert!(try_out(&widest, &pool).is_ok());
}

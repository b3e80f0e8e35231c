//! Any text that a user may give, and options tried out on a small pool. The unit tests of the command line use it, too: what
//! is used here of the crate comes from the parent module.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::{Error, Options, Population, Rows, World, core, zips};

/// Every 67th ZIP code of the built-in list: enough of each state, and quick to lay out.
pub(crate) static POOL: LazyLock<zips::ZipPool> = LazyLock::new(|| {
    let list = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/data/zipcodes.csv")).unwrap();
    let lines: Vec<&str> = list.lines().step_by(67).collect();
    zips::ZipPool::parse(lines.join("\n").as_bytes(), "pool.csv".as_ref()).unwrap()
});

/// Values that are often taken for something else.
const ODD: [&str; 46] = [
    "",
    " ",
    "0",
    "1",
    "-1",
    "+1",
    "007",
    "1_000",
    "1,000",
    "1,00",
    ",",
    "_",
    "0x10",
    "1e3",
    "0.5",
    "1.0000001",
    "-0.0",
    "1e308",
    "1e-320",
    "NaN",
    "inf",
    "-infinity",
    "4294967295",
    "4294967296",
    "18446744073709551615",
    "18446744073709551616",
    "1000000000",
    "1000000001",
    "2024-02-29",
    "2023-02-29",
    "1899-12-31",
    "1900-01-01",
    "9990-12-31",
    "9991-01-01",
    "-262143-01-01",
    "+262142-12-31",
    "+99999999999-01-01",
    "ny",
    "ZZ",
    "00501",
    "501",
    "O'Brien; DROP TABLE patients; --",
    "C:\\new\\table",
    "a\0b",
    "\u{1f469}\u{200d}\u{2695}\u{fe0f}",
    "\u{202e}\u{645}\u{633}\u{62a}\u{634}\u{641}\u{649}",
];

/// Any text: odd values, numbers and dates gone wrong, and plain noise.
pub(crate) fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => prop::sample::select(&ODD[..]).prop_map(str::to_owned),
        2 => "[-+0-9eE._,: ]{0,24}",
        1 => "[0-9]{1,6}",
        1 => "[0-9]{4}-[0-9]{2}-[0-9]{2}",
        1 => "[A-Za-z]{2}",
        1 => any::<String>(),
    ]
}

/// Makes the dimensions and the first and last patients of a world; rows must be as many as were counted.
fn generate(world: &World) {
    for (table, batch) in core::dimensions(world) {
        assert!(batch.num_rows() > 0, "{}", table.name);
    }
    let population = Population::new(world);
    let size = population.size();
    for patients in [0..size.min(8_192), size.saturating_sub(8_192)..size] {
        let visits: u64 = patients.clone().map(|patient| population.life(patient).visits as u64).sum();
        let [people, stays, bills] =
            Rows::new(&population).of(patients.clone(), 1).map(|(_, batch)| batch.num_rows() as u64);
        assert_eq!((people, stays, bills), (patients.end - patients.start, visits, visits));
    }
}

/// Builds a world and makes some of its rows, or says which option is refused.
pub(crate) fn try_out(options: &Options, pool: &zips::ZipPool) -> Result<(), &'static str> {
    match World::new(options, pool) {
        Ok(world) => {
            generate(&world);
            Ok(())
        }
        Err(Error::Option { option, reason }) => {
            assert!(!reason.is_empty());
            Err(option)
        }
        Err(other) => panic!("no option is named: {other}"),
    }
}

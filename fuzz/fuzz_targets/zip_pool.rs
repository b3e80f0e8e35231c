//! Any bytes as a ZIP pool file. The parser and the rules are the crate's own files; the seeds are in `tests/inputs/pools`.
#![no_main]

#[path = "../../tests/inputs/pool_rules.rs"]
mod pool_rules;
#[path = "../../src/reference/zips.rs"]
#[allow(dead_code, reason = "the parser alone is used here")]
mod zips;

use error::Error;

/// The part of the crate's errors that the parser uses; the others carry those of the engines.
mod error {
    use std::path::PathBuf;

    #[derive(Debug)]
    #[allow(dead_code, reason = "shown by Debug when a rule is broken")]
    pub enum Error {
        Input { path: PathBuf, line: u64, reason: String },
        File { action: &'static str, path: PathBuf, source: std::io::Error },
    }

    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            write!(f, "{self:?}")
        }
    }

    pub type Result<T> = std::result::Result<T, Error>;
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| pool_rules::check(bytes));

//! The arguments of `score`.

use std::path::PathBuf;

use super::numbers::whole;

/// Options of `score`.
#[derive(Debug, clap::Args)]
pub struct ScoreArgs {
    /// Kind or family of defects that the answer names, or all
    ///
    /// The families are dates, text, codes, money, missing, numbers, duplicates and lines.
    #[arg(long, value_name = "KIND", required_unless_present = "cleaned", requires = "answer")]
    pub kind: Option<String>,
    /// Query (.sql, or - for standard input) or list (.csv) of findings
    #[arg(value_name = "ANSWER", conflicts_with = "cleaned")]
    pub answer: Option<PathBuf>,
    /// Schema with cleaned tables patients, visits and billing
    ///
    /// One of them or more, with the columns of the flat views.
    #[arg(long, value_name = "SCHEMA", conflicts_with = "kind")]
    pub cleaned: Option<String>,
    /// Time limit of the query, in seconds
    #[arg(long, value_name = "N", default_value = "60", value_parser = whole::<u64>, allow_negative_numbers = true)]
    pub seconds: u64,
    /// Number of generating threads; the score does not depend on it
    ///
    /// Default: one per processor.
    #[arg(long, value_name = "N", value_parser = whole::<usize>, allow_negative_numbers = true)]
    pub threads: Option<usize>,
}

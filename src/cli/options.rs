//! Options that several commands have.

use std::time::Duration;

use clap::ValueEnum;

use super::numbers::whole;
use crate::export::DateFormat;

/// How long a command that replaces, changes or removes tables waits.
#[derive(Debug, clap::Args)]
pub struct WaitArgs {
    /// Seconds to wait for readers that lock the tables
    ///
    /// PostgreSQL: an open transaction locks every table that it has read. When the time is over, caseload gives up and changes
    /// nothing.
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = whole::<u32>, allow_negative_numbers = true)]
    lock_timeout: u32,
}

impl WaitArgs {
    pub(super) fn lock_timeout(&self) -> Duration {
        Duration::from_secs(self.lock_timeout.into())
    }
}

/// The file for the results of the checks.
pub(super) const DEFAULT_SUMMARY: &str = "validation_summary.json";

/// `--date-format`.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Dates {
    Iso,
    Slash,
}

impl From<Dates> for DateFormat {
    fn from(dates: Dates) -> Self {
        match dates {
            Dates::Iso => Self::Iso,
            Dates::Slash => Self::Slash,
        }
    }
}

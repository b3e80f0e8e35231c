//! Every number of the process, with its source; "chosen" where there is none.

use crate::random::Chance;

/// Days that the calls span, up to the anchor date (chosen).
pub(super) const WINDOW_DAYS: i32 = 90;

/// Patients of a block (chosen: some thousand rows).
pub(super) const BLOCK_PATIENTS: u64 = 8_192;

/// Share of the patients who call (chosen).
pub(super) const CALLERS: Chance = Chance::new(0.5);

/// Reasons for calls (chosen).
pub(super) const REASONS: [&str; 3] = ["Appointment", "Bill", "Results"];

/// Minutes of waiting on average (chosen).
pub(super) const MEAN_WAIT_MINUTES: f64 = 4.0;

/// Times that a wait is longer on Mondays (chosen).
pub(super) const MONDAY_FACTOR: f64 = 3.0;

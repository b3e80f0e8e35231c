//! Every number of treatment and billing that is not a property of one condition, with its source; "chosen" where there is none.

use crate::random::Chance;

/// Age from which every visit calls for a follow-up.
pub const FOLLOW_UP_AGE: i32 = 70;

/// Test results Positive, Negative, Inconclusive in per cent, for Severe visits and for the others (chosen).
pub const TEST_RESULT_PERCENT: [[u32; 3]; 2] = [[70, 15, 15], [40, 45, 15]];

/// Follow-up charges rise above the previous one in this share of cases.
pub const CHARGE_BUMP: Chance = Chance::new(0.18);

/// The smallest charge, in cents.
pub const MIN_CHARGE_CENTS: i64 = 8_700;

/// Share of insured bills with the lower coverage.
pub const LOW_COVERAGE: Chance = Chance::new(0.35);

/// Probability of payment on time, uninsured and insured.
pub const ON_TIME: [f64; 2] = [0.30, 0.45];

/// Bounds of the probability of late payment.
pub const LATE_PAID_BOUNDS: (f64, f64) = (0.05, 0.35);

/// Smallest probability that a bill is never paid.
pub const MIN_LATE_UNPAID: f64 = 0.02;

/// Never-paid probability is multiplied by this, uninsured and insured.
pub const LATE_UNPAID_FACTOR: [f64; 2] = [1.5, 0.9];

/// Uninsured charges above this many cents are paid late more often, on time less.
pub const LARGE_UNINSURED_CENTS: i64 = 1_000_000;

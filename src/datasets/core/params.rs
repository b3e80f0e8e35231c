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

/// First charges by category (in its order: acute, chronic, complex, depression, minor): median in dollars, and standard deviation of the
/// logarithm apart from what is known of the visit. Chosen so that the ranges of the specification hold the middle 90 %.
pub const CHARGES: [(f64, f64); 5] =
    [(3_300.0, 0.42), (7_200.0, 0.34), (50_000.0, 0.21), (2_550.0, 0.36), (640.0, 0.72)];

/// How far a charge rises from the shortest to the longest stay, and with a step of severity, as logarithms (chosen).
pub const CHARGE_BY_STAY: f64 = 0.45;
/// See [`CHARGE_BY_STAY`].
pub const CHARGE_BY_SEVERITY: f64 = 0.08;

/// Where in its range a usual stay lies, with days weighted as in charges.
pub const USUAL_STAY: f64 = 0.35;

/// What treatments cost against others of the condition, as logarithms (chosen).
pub const TREATMENT_EFFECTS: &[(&str, f64)] = &[
    ("Monitoring", -0.45),
    ("Medication", -0.15),
    ("Surgery", 0.55),
    ("Cast", -0.20),
    ("Bypass Surgery", 0.25),
    ("Chemotherapy", 0.10),
    ("Radiation Therapy", -0.05),
    ("Transplant Evaluation", -0.15),
    ("Cesarean Section", 0.55),
    ("Joint Injections", -0.20),
    ("Dietary Management", -0.30),
    ("Lifestyle Counseling", -0.30),
    ("Oxygen Therapy", 0.15),
    ("Rest & Fluids", -0.25),
];

/// Rise of prices in a year, as a logarithm (chosen: hospital prices, BLS consumer price index, rose by 3 to 5 % a year from 2021 to 2025).
pub const PRICE_RISE: f64 = 0.038;

/// The most that prices rise in all, so that the ranges of charges hold in a history of decades, too.
pub const PRICE_RANGE: f64 = 0.25;

/// Standard deviation of the logarithm of a state's price level (chosen).
pub const STATE_PRICES: f64 = 0.07;

/// What follow-up charges fall towards, above the smallest charge: median in dollars and standard deviation of the logarithm (chosen).
pub const FLOOR: (f64, f64) = (45.0, 0.7);

/// Days from admission to the bill with weights, moved to a business day; and the most there may be (chosen).
pub const BILLING_DAYS: [(i32, u32); 6] = [(0, 12), (1, 30), (2, 25), (3, 18), (4, 10), (5, 5)];
/// See [`BILLING_DAYS`].
pub const MAX_BILLING_DAYS: i32 = 5;

/// Days until a bill that is paid at once is due.
pub const DUE_DAYS: i32 = 30;

/// Share of those who pay in time who wait for the due date, and the mean days they are early (chosen).
pub const PAYS_WHEN_DUE: Chance = Chance::new(0.45);
/// See [`PAYS_WHEN_DUE`].
pub const BEFORE_DUE_DAYS: f64 = 4.0;

/// Days from the bill to the payment of the others, for bills due in 30 days and in a year: median and standard deviation of the
/// logarithm (chosen).
pub const DAYS_TO_PAY: [(f64, f64); 2] = [(13.0, 0.5), (170.0, 0.6)];

/// Days after the due date of late payments: from and to; median after the first and standard deviation of the logarithm (chosen).
pub const LATE_DAYS: (i32, i32) = (1, 119);
/// See [`LATE_DAYS`].
pub const DAYS_LATE: (f64, f64) = (20.0, 0.9);

/// Share of the charge that Medicaid pays (cost sharing is nominal by law: 42 CFR 447).
pub const MEDICAID_COVERAGE: (f64, f64) = (0.97, 1.0);

/// Parameters of the beta distribution between 60 and 90 % of what commercial plans, and Medicare, pay otherwise (chosen).
pub const COVERAGE: [(f64, f64); 2] = [(1.6, 1.6), (2.6, 1.2)];

/// Share of insured bills with the lower coverage, but those of Medicaid.
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

//! The numbers of the raw tables, all of them chosen, but for the rates of the kinds, which stand with what they are about
//! (`kinds.rs`, `lines.rs`).

use crate::datasets::frame::Setting;

/// The share of cells and lines that is dirty, in millionths.
pub static RATE: Setting = Setting {
    name: "rate_millionths",
    meaning: "about the share of cells that are dirty, in millionths",
    default: 0,
    range: (0, 200_000),
};

/// Patients of a block: their lines are wider than rows of the core, so that there are fewer of them.
pub(super) const BLOCK_PATIENTS: u64 = 2_048;

/// Patients whose cells are counted to know how often each kind can occur: some ten thousand visits.
pub(super) const SAMPLE_PATIENTS: u64 = 2_048;

/// Files that sites send; a site is what hospitals share an exporting system.
pub(super) const SITES: usize = 8;

/// Clerks who type lines in, taking turns.
pub(super) const CLERKS: u32 = 12;

/// Patients that a clerk registers before the next one takes over.
pub(super) const PATIENTS_PER_TURN: u64 = 16;

/// Probabilities are whole numbers of billionths.
pub(super) const PARTS_PER_BILLION: u32 = 1_000_000_000;

/// The greatest probability that a cause gives a defect, in billionths.
pub(super) const MAX_PROBABILITY: u64 = 900_000_000;

/// A charge from which on it may be held back for review, in cents.
pub(super) const REVIEWED_CHARGE_CENTS: i64 = 3_000_000;

/// An age from which on contacts may not be asked for.
pub(super) const UNASKED_AGE: i32 = 70;

/// A charge from which on it looks too high, in cents.
pub(super) const SUSPICIOUS_CHARGE_CENTS: i64 = 10_000_000;

/// An age from which on it looks too high.
pub(super) const SUSPICIOUS_AGE: i32 = 90;

/// The greatest age of a twin at the same address.
pub(super) const TWINS_UNTIL_AGE: i32 = 30;

/// How far behind the last number in use those lie that nobody has heard of.
pub(super) const UNKNOWN_NUMBERS: u32 = 9_000;

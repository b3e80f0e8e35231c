//! The ways in which defects come about: at random, at one site, with one clerk, in one period, or depending on the row.

use super::context::Context;
use super::params::{REVIEWED_CHARGE_CENTS, UNASKED_AGE};

/// How defects of a kind come about.
#[derive(Clone, Copy, Debug)]
pub enum Mechanism {
    /// Anywhere.
    AtRandom,
    /// At one of the sites: its system is to blame.
    BySite,
    /// With one of the clerks.
    ByClerk,
    /// In a month or a few: an interface was faulty.
    ByPeriod,
    /// Where this holds of the row.
    ByValue(Condition),
    /// Together with another defect, of which it is a consequence.
    Consequence,
}

/// What defects can depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// The charge is 30,000 dollars or more.
    HighCharge,
    /// The patient is 70 or older.
    HighAge,
}

/// All conditions, in their order.
pub(super) const CONDITIONS: [Condition; 2] = [Condition::HighCharge, Condition::HighAge];

impl Condition {
    /// Does it hold of a row?
    pub(super) fn holds(self, context: &Context) -> bool {
        match self {
            Self::HighCharge => context.charge >= REVIEWED_CHARGE_CENTS,
            Self::HighAge => context.age >= UNASKED_AGE,
        }
    }
}

impl Mechanism {
    /// By how much the share of dirty cells may differ from the documented one among 50,000 cells that can be dirty, as a factor: a site,
    /// a clerk or a month has more or fewer lines than another.
    #[must_use]
    pub fn spread(self) -> f64 {
        match self {
            Self::AtRandom | Self::Consequence => 1.2,
            Self::ByClerk | Self::ByValue(_) => 1.6,
            Self::BySite | Self::ByPeriod => 1.5,
        }
    }

    /// The word in the answer key.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::AtRandom => "at random",
            Self::BySite => "by site",
            Self::ByClerk => "by clerk",
            Self::ByPeriod => "by period",
            Self::ByValue(_) => "by value",
            Self::Consequence => "consequence",
        }
    }
}

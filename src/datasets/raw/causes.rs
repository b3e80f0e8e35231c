//! Where defects of a kind fall, apart from what they are. Each kind has a cause of its own, drawn once from the seed; over many rows a
//! cause makes a kind no more and no less frequent.

use super::context::{Context, months};
use super::eligible::EligibleCells;
use super::mechanisms::{Condition, Mechanism};
use super::params::{CLERKS, MAX_PROBABILITY, PARTS_PER_BILLION};
use crate::datasets::frame::Task;
use crate::random::Stream;

/// A mechanism with what was drawn for one kind, and the probabilities that follow.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cause {
    place: Place,
    /// The probability of a defect where the cause is at work, in billionths.
    parts: u32,
}

#[derive(Clone, Copy, Debug)]
enum Place {
    Anywhere,
    Site(usize),
    Clerk(u32),
    Months(i32, i32),
    Rows(Condition),
}

impl Cause {
    /// The cause of a kind of whose cells `base` billionths are to be dirty on average; `eligible` says where they are.
    pub(super) fn new(task: Task<'_>, kind: &str, mechanism: Mechanism, base: u32, eligible: &EligibleCells) -> Self {
        let mut stream = task.purpose(&format!("cause of {kind}")).stream(0);
        let (place, share) = match mechanism {
            Mechanism::AtRandom | Mechanism::Consequence => (Place::Anywhere, (1, 1)),
            Mechanism::ByClerk => (Place::Clerk(stream.below(CLERKS)), (1, u64::from(CLERKS))),
            Mechanism::BySite => {
                let site = site(eligible, &mut stream);
                (Place::Site(site), (eligible.sites[site], eligible.all))
            }
            Mechanism::ByPeriod => {
                let months = months(task.population.world);
                // Half of what passes an interface in that time is spoiled at most.
                let faulty = (u64::from(base) * months * 2).div_ceil(u64::from(PARTS_PER_BILLION)).clamp(1, months);
                let whole = |value: u64| i32::try_from(value).expect("a history has at most 90 years");
                let first = stream.between(0, whole(months - faulty));
                let (first, end) = (first, first + whole(faulty));
                let there = eligible.months.iter().zip(0..).filter(|(_, month)| (first..end).contains(month));
                (Place::Months(first, end), (there.map(|one| one.0).sum(), eligible.all))
            }
            Mechanism::ByValue(condition) => {
                (Place::Rows(condition), (eligible.conditions[condition as usize], eligible.all))
            }
        };
        Self { place, parts: concentrated(base, share) }
    }

    /// The cause of a kind of lines, which falls anywhere or with a clerk.
    pub(super) fn of_lines(task: Task<'_>, kind: &str, mechanism: Mechanism, base: u32) -> Self {
        Self::new(task, kind, mechanism, base, &EligibleCells::default())
    }

    /// The greatest probability, in billionths.
    pub(super) fn most(&self) -> u32 {
        self.parts
    }

    /// The probability in a row, in billionths.
    #[inline]
    pub(super) fn parts(&self, context: &Context) -> u32 {
        let at_work = match self.place {
            Place::Anywhere => true,
            Place::Site(site) => context.site == site,
            Place::Clerk(clerk) => context.clerk == clerk,
            Place::Months(first, end) => (first..end).contains(&context.month),
            Place::Rows(condition) => condition.holds(context),
        };
        if at_work { self.parts } else { 0 }
    }
}

/// The probability in a part of the cells that gives `base` billionths of all.
fn concentrated(base: u32, (there, all): (u64, u64)) -> u32 {
    // Where the sample has none, few are to be expected.
    let parts = (u64::from(base) * all).checked_div(there).unwrap_or(MAX_PROBABILITY);
    u32::try_from(parts.min(MAX_PROBABILITY)).expect("at most certain")
}

/// A site, as often as it has cells.
fn site(eligible: &EligibleCells, stream: &mut Stream) -> usize {
    let total = u32::try_from(eligible.all).unwrap_or(u32::MAX);
    let counts = eligible.sites.map(|count| u32::try_from(count).unwrap_or(0));
    if total == 0 { 0 } else { stream.weighted(counts, total) }
}

//! Where defects fall, apart from what they are: at random, at one site, with one clerk, in one period, or depending on the row. Each
//! kind of defect has a cause of its own, drawn once from the seed; over many rows a cause makes a kind no more and no less frequent.

use super::sample::Weights;
use crate::datasets::frame::Task;
use crate::random::Stream;
use crate::world::World;

/// Files that sites send; a site is what hospitals share an exporting system.
pub(super) const SITES: usize = 8;

/// Clerks who type lines in, taking turns.
pub(super) const CLERKS: u32 = 12;

/// Patients that a clerk registers before the next one takes over.
pub(super) const TURN: u64 = 16;

/// Probabilities are whole numbers of this many parts.
pub(super) const PARTS: u32 = 1_000_000_000;

/// The greatest probability that a cause gives a defect, in parts.
const CERTAIN_ENOUGH: u64 = 900_000_000;

/// What is known of the row that a cell belongs to.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Context {
    /// The site that sent it.
    pub(super) site: usize,
    /// The clerk who typed it in.
    pub(super) clerk: u32,
    /// Months from the beginning of the history to the admission.
    pub(super) month: i32,
    /// Age of the patient at the anchor date.
    pub(super) age: i32,
    /// Day of admission.
    pub(super) admission: i32,
    /// Charge of the visit in cents.
    pub(super) charge: i64,
}

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
            Self::HighCharge => context.charge >= 3_000_000,
            Self::HighAge => context.age >= 70,
        }
    }
}

impl Mechanism {
    /// By how much the share of dirty cells may differ from the documented one among 50,000 cells that can be struck, as a factor: a site,
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

/// A mechanism with what was drawn for one kind, and the probabilities that follow.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cause {
    place: Place,
    /// The probability of a defect where the cause is at work, in parts.
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
    /// The cause of a kind of whose cells `base` parts are to be dirty on average; `weights` says where they are.
    pub(super) fn new(task: &Task<'_>, kind: &str, mechanism: Mechanism, base: u32, weights: &Weights) -> Self {
        let mut stream = task.purpose(&format!("cause of {kind}")).stream(0);
        let (place, share) = match mechanism {
            Mechanism::AtRandom | Mechanism::Consequence => (Place::Anywhere, (1, 1)),
            Mechanism::ByClerk => (Place::Clerk(stream.below(CLERKS)), (1, u64::from(CLERKS))),
            Mechanism::BySite => {
                let site = site(weights, &mut stream);
                (Place::Site(site), (weights.sites[site], weights.all))
            }
            Mechanism::ByPeriod => {
                let months = months(task.population.world);
                // Half of what passes an interface in that time is spoiled at most.
                let faulty = (u64::from(base) * months * 2).div_ceil(u64::from(PARTS)).clamp(1, months);
                let whole = |value: u64| i32::try_from(value).expect("a history has at most 90 years");
                let first = stream.between(0, whole(months - faulty));
                let (first, end) = (first, first + whole(faulty));
                let there = weights.months.iter().zip(0..).filter(|(_, month)| (first..end).contains(month));
                (Place::Months(first, end), (there.map(|one| one.0).sum(), weights.all))
            }
            Mechanism::ByValue(condition) => {
                (Place::Rows(condition), (weights.conditions[condition as usize], weights.all))
            }
        };
        Self { place, parts: concentrated(base, share) }
    }

    /// The cause of a kind of lines, which falls anywhere or with a clerk.
    pub(super) fn of_lines(task: &Task<'_>, kind: &str, mechanism: Mechanism, base: u32) -> Self {
        Self::new(task, kind, mechanism, base, &Weights::default())
    }

    /// The greatest probability, in parts.
    pub(super) fn most(&self) -> u32 {
        self.parts
    }

    /// The probability in a row, in parts.
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

/// The probability in a part of the cells that gives `base` parts of all.
fn concentrated(base: u32, (there, all): (u64, u64)) -> u32 {
    // Where the sample has none, few are to be expected.
    let parts = (u64::from(base) * all).checked_div(there).unwrap_or(CERTAIN_ENOUGH);
    u32::try_from(parts.min(CERTAIN_ENOUGH)).expect("at most certain")
}

/// A site, as often as it has cells.
fn site(weights: &Weights, stream: &mut Stream) -> usize {
    let total = u32::try_from(weights.all).unwrap_or(u32::MAX);
    let counts = weights.sites.map(|count| u32::try_from(count).unwrap_or(0));
    if total == 0 { 0 } else { stream.weighted(counts, total) }
}

/// How many sites there are: no more than hospitals.
pub(super) fn sites(world: &World) -> usize {
    SITES.min(world.hospitals.len()).max(1)
}

/// Months of the history, the first and the last included.
pub(super) fn months(world: &World) -> u64 {
    u64::from(month(world, world.today).unsigned_abs()) + 1
}

/// The month of a day, counted from the first of the history.
pub(super) fn month(world: &World, day: i32) -> i32 {
    use chrono::Datelike;
    let number = |day: i32| {
        let date = crate::calendar::date(day);
        date.year() * 12 + i32::try_from(date.month0()).unwrap_or(0)
    };
    number(day) - number(world.start)
}

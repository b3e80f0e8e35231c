//! What is taken back from pharmacies months after the sale.

use super::params;
use super::phenomena::RECOUPMENT_MONTHS_LATER;
use super::prices::exact;
use crate::datasets::frame::{Task, nearest};
use crate::random::{Purpose, Stream};

/// Money taken back for a claim.
#[derive(Clone, Copy, Debug)]
pub(super) struct Recoupment {
    /// Day of the posting.
    pub(super) day: i32,
    /// Why.
    pub(super) kind: &'static str,
    /// How much, in cents.
    pub(super) amount: i64,
}

#[derive(Debug)]
pub(super) struct Recoupments {
    streams: Option<Purpose>,
    today: i32,
}

/// The random numbers that the recoupments of one therapy take; none where there are no recoupments.
pub(super) struct Draws(Option<Stream>);

impl Recoupments {
    pub(super) fn new(task: Task<'_>) -> Self {
        let streams = task.is_on(&RECOUPMENT_MONTHS_LATER).then(|| task.purpose(RECOUPMENT_MONTHS_LATER.name));
        Self { streams, today: task.today() }
    }

    /// The random numbers of a unit.
    pub(super) fn draws(&self, unit: u64) -> Draws {
        Draws(self.streams.as_ref().map(|streams| streams.stream(unit)))
    }

    /// What is taken back, up to today, of what a pharmacy received for a fill.
    pub(super) fn of(
        &self,
        day: i32,
        is_generic: bool,
        is_spread: bool,
        received: i64,
        draws: &mut Draws,
    ) -> Option<Recoupment> {
        let stream = draws.0.as_mut()?;
        let (kind, (earliest, latest), shares) = if stream.chance(params::AUDITED) {
            ("Audit Recoupment", params::AUDIT_LAG_DAYS, (1.0, 1.0))
        } else if is_generic {
            let is_trued_up = is_spread && stream.chance(params::TRUED_UP);
            is_trued_up.then_some(("GER True-Up", params::ADJUSTMENT_LAG_DAYS, params::TRUE_UP_SHARE))?
        } else {
            let is_charged = stream.chance(params::CHARGED_A_FEE);
            is_charged.then_some(("Performance Fee", params::ADJUSTMENT_LAG_DAYS, params::FEE_SHARE))?
        };
        let posted = day + stream.between(earliest, latest);
        let share = stream.in_range(shares);
        (posted <= self.today).then(|| Recoupment { day: posted, kind, amount: part(received, share) })
    }
}

/// A share of an amount, at least a cent and at most all of it.
fn part(amount: i64, share: f64) -> i64 {
    nearest(exact(amount) * share).clamp(1, amount)
}

//! What defects can depend on: who sent a row and who typed it in, when, and what it says.

use chrono::Datelike;

use super::flat::{Bills, Visits};
use super::params::SITES;
use crate::calendar;
use crate::world::World;

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

impl Context {
    /// Sets where and when a visit is, and what it costs.
    pub(super) fn place(&mut self, world: &World, visits: &Visits<'_>, bills: &Bills<'_>, at: usize) {
        self.site = visits.hospital(at) % sites(world);
        self.admission = visits.stay(at).0;
        self.month = month(world, self.admission);
        self.charge = bills.charge(at);
    }
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
    let number = |day: i32| {
        let date = calendar::date(day);
        date.year() * 12 + i32::try_from(date.month0()).unwrap_or(0)
    };
    number(day) - number(world.start)
}

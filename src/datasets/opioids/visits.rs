//! Visits to prescribers with the drugs that they bring, before they become dispensings.

use super::drugs::FENTANYL_25;
use super::params;
use super::presence::Presence;
use super::supply::{Pharmacy, Prescriber};
use crate::datasets::frame::Window;
use crate::random::Stream;

/// A drug as prescribed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    /// Position in the catalogue.
    pub(super) drug: usize,
    pub(super) quantity: i32,
    pub(super) days: i32,
}

impl Item {
    /// So many tablets a day; patches last their days.
    pub(super) fn tablets(drug: usize, a_day: i32, days: i32) -> Self {
        let quantity = if drug == FENTANYL_25 { days / params::PATCH_DAYS } else { a_day * days };
        Self { drug, quantity, days }
    }
}

/// What planted effect a visit belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// None.
    Ordinary,
    /// The episode of a shopper, from 1.
    Episode(i32),
    /// A mill.
    Mill,
}

/// A visit to a prescriber; what was prescribed is filled in one pharmacy.
#[derive(Clone, Copy, Debug)]
pub(super) struct Visit {
    pub(super) written: i32,
    pub(super) dispensed: i32,
    pub(super) prescriber: Prescriber,
    pub(super) pharmacy: Pharmacy,
    items: [Option<Item>; 3],
    pub(super) part: Part,
}

impl Visit {
    /// A visit that brings one drug.
    pub(super) fn new(
        written: i32,
        prescriber: Prescriber,
        pharmacy: Pharmacy,
        item: Item,
        stream: &mut Stream,
    ) -> Self {
        let dispensed = written + i32::from(stream.chance(params::NEXT_DAY));
        Self { written, dispensed, prescriber, pharmacy, items: [Some(item), None, None], part: Part::Ordinary }
    }

    /// The same visit as part of a planted effect.
    pub(super) fn within(self, part: Part) -> Self {
        Self { part, ..self }
    }

    /// Adds a drug; there is room for three.
    pub(super) fn add(&mut self, item: Item) {
        if let Some(free) = self.items.iter_mut().find(|free| free.is_none()) {
            *free = Some(item);
        }
    }

    /// What was prescribed.
    pub(super) fn items(&self) -> impl Iterator<Item = Item> + '_ {
        self.items.iter().flatten().copied()
    }

    /// The last day of the longest supply.
    pub(super) fn last_day(&self) -> i32 {
        self.dispensed + self.items().map(|item| item.days).max().unwrap_or_default() - 1
    }
}

/// The days of prescriptions that recur.
#[derive(Clone, Copy, Debug)]
pub(super) struct Months {
    /// Days from one to the next, at least and at most.
    step: (i32, i32),
    next: i32,
    /// How many are to come.
    left: u32,
}

impl Months {
    /// A treatment that recurs on average `further` times after the first.
    pub(super) fn draw(period: Window, step: (i32, i32), further: f64, stream: &mut Stream) -> Self {
        let next = first_day(period, step.0, further, stream);
        Self { step, next, left: 1 + stream.geometric(further) }
    }

    /// The next day on which the person is seen, unless the treatment or the period is over.
    pub(super) fn next(&mut self, presence: &Presence, stream: &mut Stream) -> Option<i32> {
        self.left = self.left.checked_sub(1)?;
        let day = presence.seen(self.next, stream)?;
        self.next = day.max(self.next) + between(self.step, stream);
        Some(day)
    }
}

/// The first day of a treatment that recurs every `step` days for one and on average `further` more times. Some are under way when the
/// period begins, as many as keep the number of people in treatment level; the rest of theirs is as long as a whole one, since each
/// time is the last one with the same probability.
fn first_day(period: Window, step: i32, further: f64, stream: &mut Stream) -> i32 {
    let length = f64::from(step) * (1.0 + further);
    let days = period.days();
    let is_under_way = stream.uniform() * (f64::from(days) + length) < length;
    period.first + stream.between(0, if is_under_way { step } else { days } - 1)
}

/// Draws a number of a range, both ends included.
pub(super) fn between((low, high): (i32, i32), stream: &mut Stream) -> i32 {
    stream.between(low, high)
}

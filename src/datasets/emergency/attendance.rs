//! Who comes when: the arrivals of a span with the members of the catchment that they are. People of even days are drawn freely and
//! those of odd days around them, so that no day depends on more than its neighbours.

use std::ops::RangeInclusive;

use super::arrivals::Arrival;
use super::plan::Plan;
use super::roster::Roster;
use super::span::Span;
use crate::datasets::frame::position;

/// A day's arrivals, and who they are: members of the catchment.
#[derive(Debug, Default)]
struct Day {
    arrivals: Vec<Arrival>,
    members: Vec<u32>,
}

/// The arrivals of a span with what is replayed, in the order of time; members are drawn for the span itself.
pub(super) fn arrivals(plan: &Plan<'_>, site: usize, roster: &Roster, span: Span) -> Vec<(Arrival, Option<u32>)> {
    let replayed = span.replayed();
    let first = replayed.days().start() - 1;
    let mut days = days(plan, site, roster, first..=*replayed.days().end() + 1);
    name_visitors(plan, roster, first, span, &mut days);
    let mut all: Vec<(Arrival, Option<u32>)> = Vec::new();
    for day in days {
        let members = day.members.into_iter().map(Some).chain(std::iter::repeat(None));
        all.extend(day.arrivals.into_iter().zip(members));
    }
    all.retain(|(arrival, _)| replayed.holds(arrival.minute));
    all.sort_unstable_by_key(|(arrival, _)| (arrival.minute, arrival.unit));
    all
}

/// The arrivals of some days: no more than there are people.
fn days(plan: &Plan<'_>, site: usize, roster: &Roster, days: RangeInclusive<i32>) -> Vec<Day> {
    let first = *days.start();
    let draw = |number| {
        let mut day = Day::default();
        plan.arrivals.draw(site, number, &mut day.arrivals);
        if is_even(number) {
            day.arrivals.truncate(roster.room(number, 0));
        }
        day
    };
    let mut all: Vec<Day> = days.map(draw).collect();
    for (place, number) in (0..all.len()).zip(first..) {
        if !is_even(number) {
            let around = neighbours(place, &all).map(|day| day.arrivals.len()).sum();
            all[place].arrivals.truncate(roster.room(number, around));
        }
    }
    all
}

/// Draws who comes on the days of a span, and on even days around it.
fn name_visitors(plan: &Plan<'_>, roster: &Roster, first: i32, span: Span, days: &mut [Day]) {
    let wanted = span.days();
    let around = wanted.start() - 1..=*wanted.end() + 1;
    for number in around.filter(|number| is_even(*number)) {
        let place = position(number - first);
        days[place].members = plan.rosters.visitors(roster, number, &days[place].arrivals, &[]);
    }
    for number in wanted.filter(|number| !is_even(*number)) {
        let place = position(number - first);
        let away: Vec<u32> = neighbours(place, days).flat_map(|day| &day.members).copied().collect();
        days[place].members = plan.rosters.visitors(roster, number, &days[place].arrivals, &away);
    }
}

fn is_even(day: i32) -> bool {
    day.rem_euclid(2) == 0
}

/// The days before and after a day.
fn neighbours(place: usize, days: &[Day]) -> impl Iterator<Item = &Day> {
    place.checked_sub(1).and_then(|before| days.get(before)).into_iter().chain(days.get(place + 1))
}

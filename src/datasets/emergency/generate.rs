//! Blocks: some weeks of one department, from the arrivals to the rows.

use std::ops::RangeInclusive;

use super::SHIFT_CHANGE_SPIKE;
use super::arrivals::{Arrival, Arrivals};
use super::beds::Upstairs;
use super::care::Care;
use super::clock::{Clock, Span};
use super::flow;
use super::roster::{Roster, Rosters};
use super::sites::{self, Sites};
use super::write::{Part, Writer};
use crate::datasets::frame::{Output, Source, Task, Worker};
use crate::error::Result;

/// Makes the departments ready to be generated.
pub(super) fn prepare(task: Task<'_>) -> Result<Box<dyn Source + '_>> {
    let clock = sites::clock(task.population.world);
    let sites = Sites::new(task.population.world);
    Ok(Box::new(Departments {
        clock,
        arrivals: Arrivals::new(&task, clock, sites.arrivals_per_day),
        rosters: Rosters::new(&task, clock),
        care: Care::new(&task),
        upstairs: Upstairs::new(&task, clock),
        hands_off: task.is_on(&SHIFT_CHANGE_SPIKE),
        sites,
    }))
}

/// All departments.
struct Departments<'t> {
    clock: Clock,
    sites: Sites,
    arrivals: Arrivals,
    rosters: Rosters<'t>,
    care: Care,
    upstairs: Upstairs,
    hands_off: bool,
}

impl Source for Departments<'_> {
    fn dimensions(&self, out: &mut Output) {
        self.sites.write(out);
    }

    fn blocks(&self) -> u64 {
        self.sites.all.len() as u64 * self.clock.blocks()
    }

    fn worker(&self) -> Box<dyn Worker + '_> {
        Box::new(Weeks { departments: self, roster: None, writer: Writer::new(self.clock) })
    }
}

/// Generates blocks, one after the other.
struct Weeks<'d> {
    departments: &'d Departments<'d>,
    /// The department of the block before, with its patients.
    roster: Option<(usize, Roster)>,
    writer: Writer,
}

/// A day's arrivals, and who they are: members of the catchment.
#[derive(Debug, Default)]
struct Day {
    arrivals: Vec<Arrival>,
    members: Vec<u32>,
}

impl Worker for Weeks<'_> {
    fn block(&mut self, block: u64, out: &mut Output) {
        let Departments { clock, sites, rosters, care, upstairs, hands_off, .. } = self.departments;
        let site = usize::try_from(block / clock.blocks()).expect("departments fit in memory");
        let part = block % clock.blocks();
        let span = clock.span(part);
        if self.roster.as_ref().is_none_or(|known| known.0 != site) {
            self.roster = Some((site, rosters.roster(sites.catchment(site))));
        }
        let Some((_, roster)) = &self.roster else { return };

        let arrivals = self.arrivals(site, roster, span);
        let beds = upstairs.beds(site, span.replayed());
        let planned = arrivals.iter().map(|(arrival, _)| (*arrival, care.plan(arrival)));
        let (stays, diversions) = flow::run(span.replayed(), sites.bays, *hands_off, &beds, planned);
        let visitors = stays.iter().zip(&arrivals).map(|(stay, (arrival, member))| {
            let visitor = member.map(|member| rosters.visitor(roster, member, arrival));
            (stay, visitor)
        });
        let part = Part { site: &sites.all[site], number: site, span, beds: &beds, diversions: &diversions };
        self.writer.write(&part, &stays, visitors, out);
        if part.span.from == 0 {
            self.writer.label_flyers(roster, out);
        }
    }
}

impl Weeks<'_> {
    /// The arrivals of a span with what is replayed, in the order of time; members are drawn for the span itself.
    fn arrivals(&self, site: usize, roster: &Roster, span: Span) -> Vec<(Arrival, Option<u32>)> {
        let replayed = span.replayed();
        let first = replayed.days().start() - 1;
        let mut days = self.days(site, roster, first..=*replayed.days().end() + 1);
        self.name_visitors(roster, first, span, &mut days);
        let mut all: Vec<(Arrival, Option<u32>)> = Vec::new();
        for day in days {
            let members = day.members.into_iter().map(Some).chain(std::iter::repeat(None));
            all.extend(day.arrivals.into_iter().zip(members));
        }
        all.retain(|(arrival, _)| (replayed.from..replayed.to).contains(&arrival.minute));
        all.sort_unstable_by_key(|(arrival, _)| (arrival.minute, arrival.unit));
        all
    }

    /// The arrivals of some days: no more than there are people. People of even days are drawn freely and those of odd days around
    /// them, so that no day depends on more than its neighbours.
    fn days(&self, site: usize, roster: &Roster, days: RangeInclusive<i32>) -> Vec<Day> {
        let first = *days.start();
        let draw = |number| {
            let mut day = Day::default();
            self.departments.arrivals.draw(site, number, &mut day.arrivals);
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
    fn name_visitors(&self, roster: &Roster, first: i32, span: Span, days: &mut [Day]) {
        let rosters = &self.departments.rosters;
        let wanted = span.days();
        let around = wanted.start() - 1..=*wanted.end() + 1;
        for number in around.filter(|number| is_even(*number)) {
            let place = place(number, first);
            days[place].members = rosters.visitors(roster, number, &days[place].arrivals, &[]);
        }
        for number in wanted.filter(|number| !is_even(*number)) {
            let place = place(number, first);
            let away: Vec<u32> = neighbours(place, days).flat_map(|day| &day.members).copied().collect();
            days[place].members = rosters.visitors(roster, number, &days[place].arrivals, &away);
        }
    }
}

fn is_even(day: i32) -> bool {
    day.rem_euclid(2) == 0
}

fn place(day: i32, first: i32) -> usize {
    (day - first).unsigned_abs() as usize
}

/// The days before and after a day.
fn neighbours(place: usize, days: &[Day]) -> impl Iterator<Item = &Day> {
    place.checked_sub(1).and_then(|before| days.get(before)).into_iter().chain(days.get(place + 1))
}

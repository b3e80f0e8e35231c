//! The patients of a department: who comes again and again, and who it is that comes in.

use super::arrivals::Arrival;
use super::params;
use super::phenomena::FREQUENT_FLYERS;
use super::sites::Catchment;
use super::span::DAY;
use crate::datasets::frame::{Task, Window};
use crate::random::{Alias, Chance, Purpose, Stream};
use crate::world::Population;

/// Draws after which members are tried in turn.
const TRIES: u32 = 200;

/// What all rosters have in common.
#[derive(Debug)]
pub(super) struct Rosters<'t> {
    core: &'t Population<'t>,
    window: Window,
    /// None where frequent flyers are not planted.
    flyers: Option<Purpose>,
    flyer_visits: Purpose,
    patients: Purpose,
    housing: Purpose,
    complaints: Purpose,
    /// Chance that an adult is a frequent flyer.
    chance: Chance,
}

/// The patients of one department.
#[derive(Debug)]
pub(super) struct Roster {
    catchment: Catchment,
    /// Frequent flyers, ascending by member.
    flyers: Vec<Flyer>,
    /// Picks one of them by weight.
    picks: Option<Alias>,
    /// Days on which members are born, within the window or later, ascending.
    births: Vec<i32>,
}

/// Someone who comes again and again.
#[derive(Clone, Copy, Debug)]
pub(super) struct Flyer {
    member: u32,
    /// Patient number, from 0.
    pub(super) patient: u64,
    /// Position in [`params::HOUSING`].
    housing: usize,
}

/// Who a visitor is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Visitor {
    /// Patient number, from 0.
    pub(super) patient: u64,
    /// Housing.
    pub(super) housing: &'static str,
    /// What the patient comes for.
    pub(super) complaint: &'static str,
}

impl<'t> Rosters<'t> {
    pub(super) fn new(task: Task<'t>, window: Window) -> Self {
        let adults = task.population.share_of_ages(params::FLYER_MIN_AGE, i32::MAX, None);
        Self {
            core: task.population,
            window,
            flyers: task.is_on(&FREQUENT_FLYERS).then(|| task.purpose("frequent_flyers")),
            flyer_visits: task.purpose("frequent_flyers.visits"),
            patients: task.purpose("patients"),
            housing: task.purpose("housing"),
            complaints: task.purpose("complaints"),
            chance: Chance::new(params::FLYER_SHARE / adults),
        }
    }

    /// The roster of a catchment.
    pub(super) fn roster(&self, catchment: Catchment) -> Roster {
        let (mut flyers, mut weights, mut births) = (Vec::new(), Vec::new(), Vec::new());
        for member in 0..catchment.size {
            let patient = catchment.patient(member);
            let life = self.core.life(patient);
            if life.birth > self.window.first {
                births.push(life.birth - self.window.first);
            }
            let Some(streams) = self.flyers.as_ref().filter(|_| life.age >= params::FLYER_MIN_AGE) else { continue };
            let mut stream = streams.stream(patient);
            if stream.chance(self.chance) {
                weights.push(weight(&mut stream));
                let housing = stream.weighted(params::FLYER_HOUSING_PER_MILLE, 1_000);
                flyers.push(Flyer { member, patient, housing });
            }
        }
        births.sort_unstable();
        Roster { catchment, flyers, picks: Alias::new(&weights), births }
    }

    /// Who each of the arrivals of a day is. Nobody comes twice on a day, nor on two days running: `away` are those of the days
    /// before and after. There are enough members, see [`Roster::room`].
    pub(super) fn visitors(&self, roster: &Roster, day: i32, arrivals: &[Arrival], away: &[u32]) -> Vec<u32> {
        let mut members = Vec::with_capacity(arrivals.len());
        for arrival in arrivals {
            let day = DayOf { rosters: self, roster, day, away, members: &members };
            let member = day.flyer(arrival).unwrap_or_else(|| day.anyone(arrival));
            members.push(member);
        }
        members
    }

    /// The person behind a member at a visit.
    pub(super) fn visitor(&self, roster: &Roster, member: u32, arrival: &Arrival) -> Visitor {
        let patient = roster.catchment.patient(member);
        let mut stream = self.complaints.stream(arrival.unit);
        if let Some(flyer) = roster.flyer(member) {
            let complaint = stream.pick(&params::FLYER_COMPLAINTS);
            return Visitor { patient, housing: params::HOUSING[flyer.housing], complaint };
        }
        let housing = self.housing.stream(patient).weighted(params::HOUSING_PER_MILLE, 1_000);
        let age = self.window.first + arrival.minute.div_euclid(DAY) - self.core.life(patient).birth;
        let left_out = usize::from(age < params::ALCOHOL_MIN_AGE_DAYS);
        let complaints = &params::COMPLAINTS[..params::COMPLAINTS.len() - left_out];
        Visitor { patient, housing: params::HOUSING[housing], complaint: stream.pick(complaints) }
    }
}

impl Roster {
    /// How many can come on a day when so many come on the days before and after: those who are born, and not among these.
    pub(super) fn room(&self, day: i32, around: usize) -> usize {
        let unborn = self.births.len() - self.births.partition_point(|&birth| birth <= day);
        (self.catchment.size as usize - unborn).saturating_sub(around)
    }

    /// Those who come again and again.
    pub(super) fn flyers(&self) -> impl Iterator<Item = (u64, &'static str)> {
        self.flyers.iter().map(|flyer| (flyer.patient, params::HOUSING[flyer.housing]))
    }

    fn flyer(&self, member: u32) -> Option<&Flyer> {
        let found = self.flyers.binary_search_by_key(&member, |flyer| flyer.member).ok()?;
        self.flyers.get(found)
    }
}

/// A day while its visitors are drawn.
struct DayOf<'a> {
    rosters: &'a Rosters<'a>,
    roster: &'a Roster,
    day: i32,
    away: &'a [u32],
    members: &'a [u32],
}

impl DayOf<'_> {
    fn is_free(&self, member: u32) -> bool {
        !self.members.contains(&member) && !self.away.contains(&member)
    }

    /// A frequent flyer, if the visit is one of theirs and one of them is free.
    fn flyer(&self, arrival: &Arrival) -> Option<u32> {
        let picks = self.roster.picks.as_ref()?;
        let mut stream = self.rosters.flyer_visits.stream(arrival.unit);
        if !stream.chance(params::FLYER_VISITS[usize::from(arrival.level > 1)]) {
            return None;
        }
        let mut drawn = (0..TRIES).map(|_| self.roster.flyers[picks.draw(&mut stream)].member);
        drawn.find(|&member| self.is_free(member))
    }

    /// One of the others who is born.
    fn anyone(&self, arrival: &Arrival) -> u32 {
        let size = self.roster.catchment.size;
        let mut stream = self.rosters.patients.stream(arrival.unit);
        let mut first = 0;
        for _ in 0..TRIES {
            first = stream.below(size);
            if self.is_free(first) && self.roster.flyer(first).is_none() && self.is_born(first) {
                return first;
            }
        }
        let mut in_turn = (0..size).map(|offset| (first + offset) % size);
        in_turn.find(|&member| self.is_free(member) && self.is_born(member)).expect("there is room for every arrival")
    }

    fn is_born(&self, member: u32) -> bool {
        self.rosters.core.life(self.roster.catchment.patient(member)).birth <= self.rosters.window.first + self.day
    }
}

/// How often a frequent flyer comes, against the others, in millionths.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "gamma deviates of shape 4 are far below 2^40"
)]
fn weight(stream: &mut Stream) -> u64 {
    (stream.gamma(params::FLYER_WEIGHT_SHAPE, 1.0) * 1e6) as u64
}

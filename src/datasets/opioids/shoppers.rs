//! Doctor shopping: rounds in which a person sees many prescribers within days.

use super::people::Person;
use super::phenomena::DOCTOR_SHOPPING;
use super::plan::Plan;
use super::presence::weekday;
use super::supply::{Prescriber, Supply};
use super::visits::{Item, Part, Visit, between};
use super::{drugs, params};
use crate::datasets::frame::position;
use crate::random::{Purpose, Stream};

/// What makes shoppers' visits.
#[derive(Debug)]
pub(super) struct Shoppers<'p> {
    plan: &'p Plan<'p>,
    rounds: Purpose,
}

impl<'p> Shoppers<'p> {
    /// If the phenomenon is planted.
    pub(super) fn new(plan: &'p Plan<'_>) -> Option<Self> {
        Some(Self { plan, rounds: plan.planted(&DOCTOR_SHOPPING)? })
    }

    /// The visits of a shopper. Each round has its part of the period, so that two never run into one.
    pub(super) fn run(&self, person: &Person, visits: &mut Vec<Visit>) {
        let mut stream = self.rounds.stream(person.id);
        let episodes = between(params::EPISODES, &mut stream);
        let part = self.plan.prescribing.days() / episodes;
        for episode in 0..episodes {
            let room = part - 2 * params::EPISODE_DAYS;
            let day = self.plan.prescribing.first + episode * part + stream.between(0, room);
            let monday = day + (7 - weekday(day)) % 7;
            self.episode(person, episode + 1, monday, &mut stream, visits);
        }
    }

    fn episode(&self, person: &Person, number: i32, monday: i32, stream: &mut Stream, visits: &mut Vec<Visit>) {
        let wanted = position(between(params::EPISODE_PRESCRIBERS, stream));
        for prescriber in self.choose(person, wanted, stream) {
            let written = monday + params::OPEN_DAYS[stream.index(params::OPEN_DAYS.len())];
            let days = between(params::SHOPPER_DAYS, stream);
            let item = Item::tablets(stream.pick(&drugs::SHOPPER), between(params::SHORT_TABLETS_A_DAY, stream), days);
            let pharmacy = Supply::usual_pharmacy(prescriber.community(), stream);
            let visit = Visit::new(written, prescriber, pharmacy, item, stream);
            visits.push(visit.within(Part::Episode(number)));
        }
    }

    /// Prescribers in the nearest communities, in different ZIP codes. One round through the communities brings as many prescribers;
    /// where too many of them share ZIP codes, further rounds meet others.
    fn choose(&self, person: &Person, wanted: usize, stream: &mut Stream) -> Vec<Prescriber> {
        const ROUNDS: usize = 20;
        let mut chosen: Vec<Prescriber> = Vec::with_capacity(wanted);
        for _ in 0..ROUNDS {
            let mut near: Vec<u64> =
                self.plan.supply.near(person.community, params::SHOPPING_COMMUNITIES, stream).collect();
            stream.shuffle(&mut near);
            for community in near {
                let prescriber = self.plan.supply.for_acute(community, stream);
                let practice = |prescriber: &Prescriber| self.plan.supply.practice(*prescriber);
                if chosen.iter().all(|other| practice(other) != practice(&prescriber)) {
                    chosen.push(prescriber);
                }
                if chosen.len() == wanted {
                    return chosen;
                }
            }
        }
        chosen
    }
}

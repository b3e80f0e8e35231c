//! Doctor shopping: rounds in which a person sees many prescribers within days.

use super::courses::{between, tablets};
use super::people::Person;
use super::supply::{Prescriber, Supply};
use super::visits::{Part, Visit, Window};
use super::{DOCTOR_SHOPPING, drugs, params};
use crate::datasets::frame::Task;
use crate::random::{Purpose, Stream};

/// What makes shoppers' visits.
#[derive(Debug)]
pub(super) struct Shoppers<'t> {
    supply: &'t Supply,
    window: Window,
    rounds: Purpose,
}

impl<'t> Shoppers<'t> {
    /// If the phenomenon is planted.
    pub(super) fn new(task: &Task<'_>, supply: &'t Supply, window: Window) -> Option<Self> {
        let rounds = || task.purpose(DOCTOR_SHOPPING.name);
        task.is_on(&DOCTOR_SHOPPING).then(|| Self { supply, window, rounds: rounds() })
    }

    /// The visits of a shopper. Each round has its part of the period, so that two never run into one.
    pub(super) fn run(&self, person: &Person, visits: &mut Vec<Visit>) {
        let mut stream = self.rounds.stream(person.id);
        let episodes = between(params::EPISODES, &mut stream);
        let part = (self.window.last - self.window.first) / episodes;
        for episode in 0..episodes {
            let room = part - 2 * params::EPISODE_DAYS;
            let first = self.window.first + episode * part + stream.between(0, room);
            self.episode(person, episode + 1, first, &mut stream, visits);
        }
    }

    fn episode(&self, person: &Person, number: i32, first: i32, stream: &mut Stream, visits: &mut Vec<Visit>) {
        let wanted = between(params::EPISODE_PRESCRIBERS, stream).unsigned_abs() as usize;
        for prescriber in self.choose(person, wanted, stream) {
            let written = first + stream.between(0, params::EPISODE_DAYS - 1);
            let days = between(params::SHOPPER_DAYS, stream);
            let item = tablets(stream.pick(&drugs::SHOPPER), between(params::SHORT_TABLETS_A_DAY, stream), days);
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
            let mut near: Vec<u64> = self.supply.near(person.community, params::SHOPPING_COMMUNITIES, stream).collect();
            stream.shuffle(&mut near);
            for community in near {
                let prescriber = self.supply.for_acute(community, stream);
                let practice = |prescriber: &Prescriber| self.supply.practice(*prescriber);
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

//! The therapies that a drug user can hold, each with a chance of its own.

use super::catalogue::{BASAL_INSULIN_PREVALENCE, DOAC_PREVALENCE, DRUGS, TNF_INHIBITOR_PREVALENCE, Who};
use super::params;
use crate::random::{Chance, Stream};
use crate::reference::names::Sex;
use crate::world::{Life, Population};

/// Units that a patient's therapies take in streams, at least as many as there are therapies.
pub(super) const MAX_THERAPIES: usize = 32;

const _: () =
    assert!(MAX_THERAPIES * params::CLAIMS_PER_THERAPY < 1_000, "claims of a patient are numbered below 1,000");

/// What is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Regimen {
    /// One drug, on and on.
    Single(usize),
    /// One drug, for so many days.
    Acute(usize, i16),
    Anticoagulant,
    BasalInsulin,
    TnfInhibitor,
}

#[derive(Clone, Copy, Debug)]
struct Therapy {
    regimen: Regimen,
    who: Who,
    /// Chance that somebody who may hold it does.
    chance: Chance,
}

#[derive(Debug)]
pub(super) struct Therapies {
    all: Vec<Therapy>,
}

impl Therapies {
    /// The therapies of a population: a prevalence counts all drug users, so that those who may hold it do so more often.
    pub(super) fn new(core: &Population<'_>) -> Self {
        let (youngest, oldest) = params::USER_AGES;
        let users = core.share_of_ages(youngest, oldest, None);
        let share = |who| match who {
            Who::Everyone => 1.0,
            Who::Adults => core.share_of_ages(params::ADULT_AGE, oldest, None) / users,
            Who::Men => core.share_of_ages(params::ADULT_AGE, oldest, Some(Sex::Male)) / users,
        };
        let therapy = |regimen, prevalence, who| Therapy { regimen, who, chance: Chance::new(prevalence / share(who)) };
        let singles = DRUGS.iter().enumerate().filter(|(_, drug)| drug.prevalence > 0.0);
        let singles = singles.map(|(position, drug)| {
            let regimen = drug.acute_days.map_or(Regimen::Single(position), |days| Regimen::Acute(position, days));
            therapy(regimen, drug.prevalence, drug.who)
        });
        let classes = [
            therapy(Regimen::Anticoagulant, DOAC_PREVALENCE, Who::Adults),
            therapy(Regimen::BasalInsulin, BASAL_INSULIN_PREVALENCE, Who::Adults),
            therapy(Regimen::TnfInhibitor, TNF_INHIBITOR_PREVALENCE, Who::Adults),
        ];
        Self { all: singles.chain(classes).collect() }
    }

    /// The therapies of a drug user, with their positions. Every therapy is drawn for everybody, so that none depends on another.
    pub(super) fn held(&self, life: &Life, stream: &mut Stream, held: &mut Vec<(usize, Regimen)>) {
        held.clear();
        let is_adult = life.age >= params::ADULT_AGE;
        for (position, therapy) in self.all.iter().enumerate() {
            let is_drawn = stream.chance(therapy.chance);
            let may = match therapy.who {
                Who::Everyone => true,
                Who::Adults => is_adult,
                Who::Men => is_adult && life.sex == Sex::Male,
            };
            if is_drawn && may {
                held.push((position, therapy.regimen));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn therapies_have_streams_and_claim_numbers_enough() {
        let singles = DRUGS.iter().filter(|drug| drug.prevalence > 0.0).count();
        assert!(singles + 3 <= MAX_THERAPIES, "{singles}");
        let shortest_refill = 30 + params::REFILL_GAP_DAYS.0;
        let fills = 1 + params::WINDOW_DAYS / shortest_refill;
        assert!(usize::try_from(fills).unwrap() < params::CLAIMS_PER_THERAPY, "{fills} and a refusal");
    }
}

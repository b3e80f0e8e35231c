//! Pill mills: strong oxycodone every four weeks for people who come from far away, filled next door.

use super::drugs::{ALPRAZOLAM_1, CARISOPRODOL_350, OXYCODONE_15, OXYCODONE_30};
use super::params;
use super::people::Person;
use super::phenomena::{PILL_MILL, ROGUE_PHARMACY, TRINITY_COCKTAIL};
use super::plan::Plan;
use super::presence::Presence;
use super::supply::{Pharmacy, Prescriber, Supply};
use super::visits::{Item, Months, Part, Visit, between};
use crate::random::{Purpose, Stream};

/// What makes visits to mills.
#[derive(Debug)]
pub(super) struct Mills<'p> {
    plan: &'p Plan<'p>,
    visits: Purpose,
    /// Does the pharmacy next door play along?
    pharmacies: Option<Purpose>,
    has_cocktails: bool,
}

impl<'p> Mills<'p> {
    /// If the phenomenon is planted.
    pub(super) fn new(plan: &'p Plan<'_>) -> Option<Self> {
        Some(Self {
            plan,
            visits: plan.planted(&PILL_MILL)?,
            pharmacies: plan.planted(&ROGUE_PHARMACY),
            has_cocktails: plan.task.is_on(&TRINITY_COCKTAIL),
        })
    }

    /// The visits of a patient of a mill. True if opioid, benzodiazepine and muscle relaxant are given at the same time.
    pub(super) fn run(&self, person: &Person, mill: u64, presence: &Presence, visits: &mut Vec<Visit>) -> bool {
        let prescriber = self.plan.supply.mill(mill);
        let mut stream = self.visits.stream(person.id);
        let mut months = Months::draw(presence.period, (STEP, STEP), params::MILL_FURTHER_MONTHS, &mut stream);
        let mut month = |drug, tens| Item { drug, quantity: 10 * between(tens, &mut stream), days: STEP };
        let sedative = month(ALPRAZOLAM_1, params::MILL_TENS_OF_SEDATIVES);
        let relaxant = month(CARISOPRODOL_350, params::MILL_TENS_OF_SEDATIVES);
        let opioid = month(OXYCODONE_30, params::MILL_TENS_OF_TABLETS);
        let is_strong = stream.below(100) < params::MILL_STRONG_PERCENT;
        let opioid = Item { drug: if is_strong { OXYCODONE_30 } else { OXYCODONE_15 }, ..opioid };
        let has_cocktail = stream.chance(params::MILL_COCKTAIL);
        let at_home = Supply::usual_pharmacy(person.community, &mut stream);
        let mut fillings = self.pharmacies.as_ref().map(|purpose| purpose.stream(person.id));
        while let Some(day) = months.next(presence, &mut stream) {
            let pharmacy = fillings.as_mut().map_or(at_home, |stream| pharmacy(prescriber, at_home, stream));
            let mut visit = Visit::new(day, prescriber, pharmacy, opioid, &mut stream).within(Part::Mill);
            if has_cocktail {
                visit.add(sedative);
            }
            if has_cocktail && self.has_cocktails {
                visit.add(relaxant);
            }
            visits.push(visit);
        }
        has_cocktail && self.has_cocktails
    }
}

const STEP: i32 = params::MILL_STEP_DAYS;

/// Where a mill's prescription is filled.
fn pharmacy(prescriber: Prescriber, at_home: Pharmacy, stream: &mut Stream) -> Pharmacy {
    let [complicit, chain] = Supply::pharmacies_at_mill(prescriber);
    [complicit, chain, at_home][stream.weighted(params::MILL_PHARMACY_PERCENT, 100)]
}

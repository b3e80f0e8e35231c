//! The answer key: which people, dispensings, prescribers and pharmacies show what is planted.

use super::people::Person;
use super::phenomena::{
    DOCTOR_SHOPPING, PAIN_CLINIC_DECOY, PILL_MILL, RED_FLAG_BUNDLE, ROGUE_PHARMACY, TRINITY_COCKTAIL,
};
use super::plan::Plan;
use super::supply::{SPECIALTIES, Supply};
use super::tables::{DISPENSES, PHARMACIES, PRESCRIBERS, REGISTRY_PATIENTS};
use super::visits::Part;
use crate::datasets::frame::{Output, row_number};

/// Labels the specialists of pain clinics.
pub(super) fn pain_clinics(plan: &Plan<'_>, out: &mut Output) {
    let pain_medicine = SPECIALTIES[SPECIALTIES.len() - 1];
    for (decoy, _) in plan.supply.prescribers().filter(|(_, specialty)| *specialty == pain_medicine) {
        out.label(&PAIN_CLINIC_DECOY, &PRESCRIBERS, decoy.id(), || "role=decoy".to_owned());
    }
}

/// Labels the prescribers at mills and the pharmacies next door.
pub(super) fn mills(plan: &Plan<'_>, out: &mut Output) {
    if !plan.task.is_on(&PILL_MILL) {
        return;
    }
    for mill in (0..plan.supply.mills.len() as u64).map(|mill| plan.supply.mill(mill)) {
        out.label(&PILL_MILL, &PRESCRIBERS, mill.id(), || "role=mill".to_owned());
        let [complicit, _] = Supply::pharmacies_at_mill(mill);
        out.label(&ROGUE_PHARMACY, &PHARMACIES, complicit.id(), || format!("mill={}", mill.id()));
    }
}

/// Labels a shopper, and a person who gets the three drugs at the same time; `part` is that of the last visit.
pub(super) fn person(person: &Person, part: Part, has_cocktail: bool, out: &mut Output) {
    let key = row_number(person.id);
    if let Part::Episode(episodes) = part {
        out.label(&DOCTOR_SHOPPING, &REGISTRY_PATIENTS, key, || format!("episodes={episodes}"));
    }
    if has_cocktail {
        let from = if part == Part::Mill { "mill" } else { "other" };
        out.label(&TRINITY_COCKTAIL, &REGISTRY_PATIENTS, key, || format!("from={from}"));
    }
}

/// Labels a dispensing of a shopper or a mill; a bundle is one paid in cash by someone from far away.
pub(super) fn dispense(dispense_id: i64, part: Part, is_bundle: bool, out: &mut Output) {
    match part {
        Part::Ordinary => {}
        Part::Episode(episode) => {
            out.label(&DOCTOR_SHOPPING, &DISPENSES, dispense_id, || format!("episode={episode}"));
        }
        Part::Mill => {
            out.label(&PILL_MILL, &DISPENSES, dispense_id, String::new);
            if is_bundle {
                out.label(&RED_FLAG_BUNDLE, &DISPENSES, dispense_id, String::new);
            }
        }
    }
}

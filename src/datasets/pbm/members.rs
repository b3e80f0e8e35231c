//! The members: patients who are insured, each with one payer and one pharmacy, as long as they live.

use super::chart::Chart;
use super::contracts::Payer;
use super::params;
use super::pharmacies::Pharmacy;
use super::plan::Plan;
use crate::world::{Life, Reader, patient_id, position_id};

/// A member.
pub(super) struct Member<'p> {
    pub(super) patient_id: i64,
    pub(super) life: Life,
    pub(super) payer_id: i32,
    pub(super) payer: &'p Payer,
    pub(super) pharmacy_id: i32,
    pub(super) pharmacy: &'p Pharmacy,
}

impl<'p> Member<'p> {
    /// The member that a patient is, if any; notes what the core says of them.
    pub(super) fn of(plan: &'p Plan<'_>, patient: u64, reader: &mut Reader<'_>, chart: &mut Chart) -> Option<Self> {
        let life = reader.life(patient);
        let is_there = life.age >= params::MIN_AGE && life.last_day > plan.years.window.first;
        let person = reader.person(patient, &life);
        let insurer = person.insurer.filter(|_| is_there)?;
        let mut stream = plan.members.stream(patient);
        let (payer_position, payer) = plan.payers.of(insurer, stream.index(plan.payers.per_insurer));
        let (pharmacy_position, pharmacy) = plan.pharmacies.choose(person.zip, &mut stream);
        chart.read(&life, reader.visits_of(patient, &life, &person));
        Some(Self {
            patient_id: patient_id(patient),
            life,
            payer_id: position_id(payer_position),
            payer,
            pharmacy_id: position_id(pharmacy_position),
            pharmacy,
        })
    }
}

//! The drug users: patients who are insured and old enough, each with one payer and one pharmacy.

use super::contracts::Payer;
use super::params;
use super::pharmacies::Pharmacy;
use super::plan::Plan;
use super::therapies::Regimen;
use crate::world::{Reader, patient_id, position_id};

/// A drug user.
pub(super) struct Member<'p> {
    pub(super) patient_id: i64,
    pub(super) payer_id: i32,
    pub(super) payer: &'p Payer,
    pub(super) pharmacy_id: i32,
    pub(super) pharmacy: &'p Pharmacy,
}

impl<'p> Member<'p> {
    /// The drug user that a patient is, if any; notes the therapies with their positions.
    pub(super) fn of(
        plan: &'p Plan<'_>,
        patient: u64,
        reader: &Reader<'_>,
        held: &mut Vec<(usize, Regimen)>,
    ) -> Option<Self> {
        let mut stream = plan.members.stream(patient);
        if !stream.chance(params::DRUG_USER) {
            return None;
        }
        let life = reader.life(patient);
        let person = reader.person(patient, &life);
        let insurer = person.insurer.filter(|_| life.age >= params::USER_AGES.0)?;
        let (payer_position, payer) = plan.payers.of(insurer, stream.index(plan.payers.per_insurer));
        let (pharmacy_position, pharmacy) = plan.pharmacies.choose(person.zip, &mut stream);
        plan.therapies.held(&life, &mut stream, held);
        Some(Self {
            patient_id: patient_id(patient),
            payer_id: position_id(payer_position),
            payer,
            pharmacy_id: position_id(pharmacy_position),
            pharmacy,
        })
    }
}

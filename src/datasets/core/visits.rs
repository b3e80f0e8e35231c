//! What is done at a visit: treatment, drug, tests, room.

use super::params;
use super::tables::{VisitBatch, VisitRow};
use crate::random::{Purpose, Stream};
use crate::world::World;
use crate::world::{CHILDBIRTH, CONDITIONS, Drug};
use crate::world::{Severity, Visit};
use crate::world::{patient_id, position_id};

const MEDICATION: &str = "Medication";
const MONITORING: &str = "Monitoring";
const BYPASS: &str = "Bypass Surgery";

/// Writes visits.
#[derive(Debug)]
pub struct Care<'w> {
    world: &'w World,
    streams: Purpose,
}

/// A drug with the dose prescribed.
#[derive(Clone, Copy)]
struct Prescription {
    drug: &'static str,
    dose: &'static str,
    frequency: &'static str,
}

impl<'w> Care<'w> {
    /// The care in a world.
    #[must_use]
    pub fn new(world: &'w World) -> Self {
        Self { world, streams: world.purpose("care") }
    }

    /// Writes the visits of patient number `patient` (from 0); the first gets the number `first_visit`.
    pub fn write(&self, patient: u64, first_visit: i64, visits: &[Visit], batch: &mut VisitBatch) {
        let mut stream = self.streams.stream(patient);
        let patient_id = patient_id(patient);
        let mut bypassed = false;
        for (visit_id, visit) in (first_visit..).zip(visits) {
            let condition = &CONDITIONS[visit.condition];
            let treatment = self.treatment(visit, bypassed, &mut stream);
            bypassed |= treatment == BYPASS;
            let prescription = (treatment == MEDICATION).then(|| prescribe(condition.drugs, &mut stream));
            batch.push(&VisitRow {
                visit_id,
                patient_id,
                hospital_id: position_id(visit.hospital),
                doctor_id: position_id(visit.doctor),
                condition_id: i16::try_from(visit.condition + 1).expect("there are 17 conditions"),
                is_follow_up: visit.is_follow_up,
                age: i16::try_from(visit.age).expect("ages are below 100"),
                severity: visit.severity.as_str(),
                treatment,
                medication: prescription.map(|p| p.drug),
                dosage: prescription.map(|p| p.dose),
                frequency: prescription.map(|p| p.frequency),
                test_results: test_result(visit.severity, &mut stream),
                room_number: stream.between(1, 5) * 100 + stream.between(1, 99),
                date_of_admission: visit.admission,
                date_of_discharge: visit.discharge,
                follow_up_required: condition.follow_up_required || visit.age >= params::FOLLOW_UP_AGE,
            });
        }
    }

    fn treatment(&self, visit: &Visit, bypassed: bool, stream: &mut Stream) -> &'static str {
        if visit.condition == CHILDBIRTH {
            return if visit.is_delivery { delivery(stream) } else { after_birth(stream) };
        }
        let [primary, secondary] = CONDITIONS[visit.condition].treatments;
        let choices = [primary, secondary, MONITORING, MEDICATION];
        let weights = self.treatment_weights(visit).map(|w| w.max(0).unsigned_abs());
        let chosen = choices[stream.weighted(weights, weights.iter().sum())];
        if chosen == BYPASS && bypassed { instead_of_bypass(visit, stream) } else { chosen }
    }

    /// Weights of primary, secondary, Monitoring and Medication (where it is neither of the first two) in per mille.
    fn treatment_weights(&self, visit: &Visit) -> [i32; 4] {
        let condition = &CONDITIONS[visit.condition];
        let bias = i32::try_from(self.world.doctors[visit.doctor].medication_bias / 10).expect("at most 100 per mille");
        let [mut primary, mut secondary, mut monitoring] = params::TREATMENT_PER_MILLE[usize::from(visit.is_follow_up)];
        let mut other = 0;
        if !visit.is_follow_up && visit.severity > Severity::Mild {
            monitoring = 0;
        }
        match condition.treatments {
            [MEDICATION, _] => primary += bias,
            [_, MEDICATION] => secondary += bias,
            _ if !condition.drugs.is_empty() => {
                other = (params::OTHER_MEDICATION_PER_MILLE + bias).max(0);
                primary -= other;
            }
            _ => {}
        }
        [primary, secondary, monitoring, other]
    }
}

fn delivery(stream: &mut Stream) -> &'static str {
    let [primary, secondary, _] = params::TREATMENT_PER_MILLE[0].map(i32::unsigned_abs);
    CONDITIONS[CHILDBIRTH].treatments[stream.weighted([primary, secondary], primary + secondary)]
}

fn after_birth(stream: &mut Stream) -> &'static str {
    ["Postpartum Checkup", MONITORING, "Lactation Support"][stream.weighted([60, 30, 10], 100)]
}

/// Nobody has a second bypass; a severe first visit is not merely monitored.
fn instead_of_bypass(visit: &Visit, stream: &mut Stream) -> &'static str {
    let monitored = stream.below(100) >= 60;
    if monitored && (visit.is_follow_up || visit.severity <= Severity::Mild) { MONITORING } else { MEDICATION }
}

fn prescribe(drugs: &'static [Drug], stream: &mut Stream) -> Prescription {
    let drug = &drugs[stream.index(drugs.len())];
    Prescription {
        drug: drug.name,
        dose: drug.doses[stream.index(drug.doses.len())],
        frequency: drug.frequencies[stream.index(drug.frequencies.len())],
    }
}

fn test_result(severity: Severity, stream: &mut Stream) -> &'static str {
    let percent = params::TEST_RESULT_PERCENT[usize::from(severity != Severity::Severe)];
    ["Positive", "Negative", "Inconclusive"][stream.weighted(percent, 100)]
}

//! What is done at a visit: the treatment, and the drug where it is Medication.

use super::conditions::{CHILDBIRTH, CONDITIONS};
use super::params;
use super::places::World;
use super::visit::{Prescription, Severity, Visit};
use crate::random::{Chance, Purpose, Stream};

const MEDICATION: &str = "Medication";
const MONITORING: &str = "Monitoring";
const BYPASS: &str = "Bypass Surgery";

/// Settles the treatment of a patient's visits.
#[derive(Debug)]
pub struct Care<'w> {
    world: &'w World,
    streams: Purpose,
}

impl<'w> Care<'w> {
    /// The care in a world.
    #[must_use]
    pub fn new(world: &'w World) -> Self {
        Self { world, streams: world.purpose("care") }
    }

    /// Settles treatment and prescription of the visits of patient number `patient` (from 0), in date order.
    pub fn settle(&self, patient: u64, visits: &mut [Visit]) {
        let mut stream = self.streams.stream(patient);
        let mut bypassed = false;
        let mut regimens = [None; CONDITIONS.len()];
        for visit in visits {
            visit.treatment = self.treatment(visit, bypassed, &mut stream);
            bypassed |= visit.treatment == BYPASS;
            if visit.treatment == MEDICATION {
                let regimen = &mut regimens[visit.condition];
                *regimen = next_regimen(*regimen, visit, &mut stream);
                visit.prescription = regimen.map(|regimen| regimen.prescription(visit.condition));
                if regimen.is_none() {
                    visit.treatment = without_drugs(visit.condition);
                }
            }
        }
    }

    fn treatment(&self, visit: &Visit, bypassed: bool, stream: &mut Stream) -> &'static str {
        let [primary, secondary] = CONDITIONS[visit.condition].treatments;
        if visit.condition == CHILDBIRTH {
            return match (visit.is_delivery, visit.is_cesarean) {
                (true, false) => primary,
                (true, true) => secondary,
                (false, _) => after_birth(stream),
            };
        }
        let choices = [primary, secondary, MONITORING, MEDICATION];
        let weights = self.weights(visit).map(|w| w.max(0).unsigned_abs());
        let chosen = choices[stream.weighted(weights, weights.iter().sum())];
        if chosen == BYPASS && bypassed { instead_of_bypass(visit, stream) } else { chosen }
    }

    /// Weights of primary, secondary, Monitoring and Medication (where it is neither of the first two) in per mille.
    fn weights(&self, visit: &Visit) -> [i32; 4] {
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

fn after_birth(stream: &mut Stream) -> &'static str {
    ["Postpartum Checkup", MONITORING, "Lactation Support"][stream.weighted([60, 30, 10], 100)]
}

/// Nobody has a second bypass; a severe first visit is not merely monitored.
fn instead_of_bypass(visit: &Visit, stream: &mut Stream) -> &'static str {
    let monitored = stream.chance(Chance::new(0.4));
    if monitored && (visit.is_follow_up || visit.severity <= Severity::Mild) { MONITORING } else { MEDICATION }
}

/// A drug as one patient takes it: positions in the condition's table.
#[derive(Clone, Copy)]
struct Regimen {
    drug: usize,
    dose: usize,
    frequency: usize,
}

impl Regimen {
    fn prescription(self, condition: usize) -> Prescription {
        let drug = &CONDITIONS[condition].drugs[self.drug];
        Prescription { drug: drug.name, dose: drug.doses[self.dose], frequency: drug.frequencies[self.frequency] }
    }
}

/// The drug goes on, sometimes with the next dose; a new one begins with a low dose. None where no drug is for this age.
fn next_regimen(before: Option<Regimen>, visit: &Visit, stream: &mut Stream) -> Option<Regimen> {
    let drugs = CONDITIONS[visit.condition].drugs;
    let keeps = stream.chance(params::KEEPS_DRUG[usize::from(visit.is_follow_up)]);
    if let Some(regimen) = before.filter(|regimen| keeps && drugs[regimen.drug].is_for(visit.age)) {
        let (first, last) = drugs[regimen.drug].doses_at(visit.age);
        let step = usize::from(visit.is_follow_up && stream.chance(params::NEXT_DOSE));
        return Some(Regimen { dose: (regimen.dose + step).clamp(first, last), ..regimen });
    }
    let suitable = drugs.iter().filter(|drug| drug.is_for(visit.age)).count();
    if suitable == 0 {
        return None;
    }
    let chosen = stream.index(suitable);
    let (drug, found) = drugs.iter().enumerate().filter(|(_, drug)| drug.is_for(visit.age)).nth(chosen)?;
    let (first, last) = found.doses_at(visit.age);
    let dose = if stream.chance(params::FIRST_DOSE) { first } else { first + stream.index(last - first + 1) };
    Some(Regimen { drug, dose, frequency: stream.index(found.frequencies.len()) })
}

/// The treatment in place of Medication.
fn without_drugs(condition: usize) -> &'static str {
    let [primary, secondary] = CONDITIONS[condition].treatments;
    if primary == MEDICATION { secondary } else { primary }
}

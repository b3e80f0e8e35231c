//! What is done at a visit: the treatment, and the drug where it is Medication.

use super::conditions::{CHILDBIRTH, CONDITIONS, Drug};
use super::params;
use super::places::World;
use super::visits::{Severity, Visit};
use crate::random::{Chance, Purpose, Stream};

const MEDICATION: &str = "Medication";
const MONITORING: &str = "Monitoring";
const BYPASS: &str = "Bypass Surgery";

/// A drug with the dose prescribed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prescription {
    /// Generic name.
    pub drug: &'static str,
    /// A dose that exists, with its unit.
    pub dose: &'static str,
    /// How often it is taken.
    pub frequency: &'static str,
}

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
        for visit in visits {
            visit.treatment = self.treatment(visit, bypassed, &mut stream);
            bypassed |= visit.treatment == BYPASS;
            visit.prescription =
                (visit.treatment == MEDICATION).then(|| prescribe(CONDITIONS[visit.condition].drugs, &mut stream));
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

fn prescribe(drugs: &'static [Drug], stream: &mut Stream) -> Prescription {
    let drug = &drugs[stream.index(drugs.len())];
    Prescription {
        drug: drug.name,
        dose: drug.doses[stream.index(drug.doses.len())],
        frequency: drug.frequencies[stream.index(drug.frequencies.len())],
    }
}

//! The rows of visits: treatment and drug as they were settled, and tests and rooms made up for them.

use super::params;
use super::tables::{VisitBatch, VisitRow};
use crate::random::{Purpose, Stream};
use crate::world::{CONDITIONS, Severity, Visit, World, patient_id, position_id};

/// Writes visits.
#[derive(Debug)]
pub struct Visits {
    streams: Purpose,
}

impl Visits {
    /// Writes visits of a world.
    #[must_use]
    pub fn new(world: &World) -> Self {
        Self { streams: world.purpose("visit rows") }
    }

    /// Writes the visits of patient number `patient` (from 0); the first gets the number `first_visit`.
    pub fn write(&self, patient: u64, first_visit: i64, visits: &[Visit], batch: &mut VisitBatch) {
        let mut stream = self.streams.stream(patient);
        let patient_id = patient_id(patient);
        for (visit_id, visit) in (first_visit..).zip(visits) {
            let condition = &CONDITIONS[visit.condition];
            batch.push(&VisitRow {
                visit_id,
                patient_id,
                hospital_id: position_id(visit.hospital),
                doctor_id: position_id(visit.doctor),
                condition_id: i16::try_from(visit.condition + 1).expect("there are 17 conditions"),
                is_follow_up: visit.is_follow_up,
                age: i16::try_from(visit.age).expect("ages are below 100"),
                severity: visit.severity.as_str(),
                treatment: visit.treatment,
                medication: visit.prescription.map(|p| p.drug),
                dosage: visit.prescription.map(|p| p.dose),
                frequency: visit.prescription.map(|p| p.frequency),
                test_results: test_result(visit.severity, &mut stream),
                room_number: stream.between(1, 5) * 100 + stream.between(1, 99),
                date_of_admission: visit.admission,
                date_of_discharge: visit.discharge,
                follow_up_required: condition.follow_up_required || visit.age >= params::FOLLOW_UP_AGE,
            });
        }
    }
}

fn test_result(severity: Severity, stream: &mut Stream) -> &'static str {
    let percent = params::TEST_RESULT_PERCENT[usize::from(severity != Severity::Severe)];
    ["Positive", "Negative", "Inconclusive"][stream.weighted(percent, 100)]
}

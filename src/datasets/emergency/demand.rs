//! What the core's patients ask of emergency departments, judged by a sample of them: how many are admitted through one, which hospitals are
//! busiest, and so how often people come.

use super::params;
use crate::datasets::frame::{Task, Window, float};
use crate::world::Population;

/// Expected demand.
#[derive(Debug)]
pub(super) struct Demand {
    /// Share of the core's visits, by hospital.
    shares: Vec<f64>,
    /// Visits of all patients a day.
    per_day: f64,
    /// Visits a year that do not end in admission, for each that the rates of the ages say.
    pub(super) rate: f64,
    /// Visits that do not end in admission, per patient in the window.
    pub(super) per_patient: f64,
}

impl Demand {
    /// Looks at a sample of the patients, at all of them where they are few. The visits that end in admission are the core's; the others are so
    /// many that the published share is admitted.
    pub(super) fn new(task: Task<'_>, window: Window) -> Self {
        let population = task.population;
        let mut visits = vec![0_u32; population.world.hospitals.len()];
        let (mut admissions, mut expected) = (0_u32, 0.0);
        let mut reader = population.reader();
        let patients = sample(task);
        for &patient in &patients {
            let life = population.life(patient);
            let person = reader.person(patient, &life);
            for visit in reader.visits_of(patient, &life, &person) {
                visits[visit.hospital] += 1;
                admissions += u32::from(visit.is_emergency && window.holds(visit.admission));
            }
            let (from, until) = (life.birth.max(window.first), life.last_day.min(window.last));
            let years = f64::from((until - from + 1).max(0)) / 365.25;
            expected += params::visits_per_year(i32::midpoint(from, until) - life.birth) * years;
        }
        let sampled = float(patients.len() as u64);
        let not_admitted = f64::from(admissions) * (1.0 - params::ADMITTED_SHARE) / params::ADMITTED_SHARE;
        // Of a handful of patients nobody may be admitted.
        let rate = if admissions > 0 { not_admitted / expected } else { 1.0 };
        let per_patient = rate * expected / sampled;
        let all = f64::from(visits.iter().sum::<u32>());
        let total = float(population.size()) * (per_patient + f64::from(admissions) / sampled);
        Self {
            shares: visits.into_iter().map(|visits| f64::from(visits) / all).collect(),
            per_day: total / f64::from(params::WINDOW_DAYS),
            rate,
            per_patient,
        }
    }

    /// Expected visits a day at the department of a hospital, without surges.
    pub(super) fn visits_per_day(&self, hospital: usize) -> f64 {
        self.per_day * self.shares[hospital]
    }

    /// The positions of the busiest hospitals, ascending.
    pub(super) fn busiest(&self, count: usize) -> Vec<usize> {
        let mut hospitals: Vec<usize> = (0..self.shares.len()).collect();
        hospitals.sort_by(|&a, &b| self.shares[b].total_cmp(&self.shares[a]).then(a.cmp(&b)));
        hospitals.truncate(count);
        hospitals.sort_unstable();
        hospitals
    }
}

/// Patients by chance; those at regular distances live in special places.
fn sample(task: Task<'_>) -> Vec<u64> {
    let all = Population::size(task.population);
    if all <= params::SAMPLE {
        return (0..all).collect();
    }
    let mut stream = task.purpose("sample").stream(0);
    let last = i32::try_from(all - 1).unwrap_or(i32::MAX);
    (0..params::SAMPLE).map(|_| u64::from(stream.between(0, last).unsigned_abs())).collect()
}

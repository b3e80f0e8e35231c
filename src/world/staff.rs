//! Doctors: as many as the expected visits of a hospital need, and who of them sees whom.

use super::conditions::CONDITIONS;
use super::demand::{Demand, SERVICES};
use super::markets::whole;
use super::params;
use crate::random::{Alias, Stream};
use crate::reference::names::{self, Sex};

/// A doctor with their style in ten-thousandths.
#[derive(Clone, Debug)]
pub struct Doctor {
    /// Name with title.
    pub name: String,
    /// Position in [`super::World::specialties`].
    pub specialty: usize,
    /// Position of the hospital.
    pub hospital: usize,
    /// Added to the probability of same-day discharge.
    pub same_day_bias: i64,
    /// Added to the weight of Medication.
    pub medication_bias: i64,
}

impl Doctor {
    /// Draws a doctor.
    pub fn new(stream: &mut Stream, specialty: usize, hospital: usize) -> Self {
        let sex = if stream.below(2) == 0 { Sex::Female } else { Sex::Male };
        let birth_year = stream.between(1958, 1992);
        Self {
            name: format!("Dr. {} {}", names::given(sex, birth_year, stream), names::surname(stream)),
            specialty,
            hospital,
            same_day_bias: bias(stream, 0.07, 0.15),
            medication_bias: bias(stream, 0.05, 0.1),
        }
    }
}

/// The doctors of one specialty in one hospital; their positions follow each other. A few are busier than the others.
#[derive(Clone, Debug)]
pub struct Department {
    first: usize,
    shares: Alias,
}

impl Department {
    /// A department of `doctors`, the first of whom has position `first`.
    pub fn new(first: usize, doctors: usize, stream: &mut Stream) -> Option<Self> {
        let mut share = || whole(1_000.0 * stream.lognormal(1.0, params::DOCTOR_SHARE_SIGMA)) as u64 + 1;
        let shares: Vec<u64> = (0..doctors).map(|_| share()).collect();
        Alias::new(&shares).map(|shares| Self { first, shares })
    }

    /// The position of the doctor who sees a patient.
    #[inline]
    pub fn draw(&self, stream: &mut Stream) -> usize {
        self.first + self.shares.draw(stream)
    }
}

/// A normal deviate around 0, clipped, in ten-thousandths.
pub fn bias(stream: &mut Stream, standard_deviation: f64, limit: f64) -> i64 {
    ten_thousandths(stream.normal(0.0, standard_deviation).clamp(-limit, limit))
}

/// A profile as it is kept.
#[allow(clippy::cast_possible_truncation, reason = "profiles lie between -1 and 2")]
pub fn ten_thousandths(value: f64) -> i64 {
    libm::round(value * 10_000.0) as i64
}

/// The specialties in order of first use, the one that covers for all at the end, and each condition's position among them.
pub fn specialties() -> (Vec<&'static str>, Vec<usize>) {
    let mut names: Vec<&'static str> = Vec::new();
    let of = CONDITIONS
        .iter()
        .map(|condition| {
            names.iter().position(|name| *name == condition.specialty).unwrap_or_else(|| {
                names.push(condition.specialty);
                names.len() - 1
            })
        })
        .collect();
    names.push(params::COVERING_SPECIALTY);
    (names, of)
}

/// How many doctors of each specialty a hospital needs for its expected visits by service.
pub fn needed(visits: &[f64; SERVICES], demand: &Demand, specialty_of: &[usize], specialties: usize) -> Vec<usize> {
    let mut visits_of = vec![0.0; specialties];
    for (service, visits) in visits.iter().enumerate() {
        for (condition, share) in demand.shares[service].iter().enumerate() {
            visits_of[specialty_of[condition]] += visits * share / demand.of_service(service);
        }
    }
    let all: f64 = visits_of.iter().sum();
    let most = f64::from(u32::try_from(params::MAX_DOCTORS_OF_HOSPITAL - specialties).expect("hundreds"));
    let visits_per_doctor = params::VISITS_PER_DOCTOR.max(all / most);
    let doctors = |visits: f64| whole(visits / visits_per_doctor).max(1);
    let covering = specialties - 1;
    let is_covered = |visits: &f64| *visits < params::VISITS_FOR_SPECIALIST;
    let covered: Vec<f64> = visits_of[..covering].iter().copied().filter(is_covered).collect();
    let specialists = visits_of[..covering].iter().map(|visits| if is_covered(visits) { 0 } else { doctors(*visits) });
    let covered_visits: f64 = covered.iter().sum();
    // Where there is work for two, nobody covers for all alone.
    let rota = whole(covered_visits / params::VISITS_FOR_SPECIALIST).clamp(1, 2);
    let cover = if covered.is_empty() { 0 } else { doctors(covered_visits).max(rota) };
    specialists.chain([cover]).collect()
}

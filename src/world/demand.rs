//! How many visits the patients are expected to make, and for what. It plans hospitals and their staff before a patient is drawn.

use super::conditions::{CANCER, CHILDBIRTH, CONDITIONS, Category, HEART};
use super::params::{self, age_band, fitting_visits};
use crate::reference::names::Sex;

/// Kinds of service for which some hospitals are centres.
pub const SERVICES: usize = 5;

/// A kind of service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Service {
    /// What every hospital does alike.
    General,
    /// Cancer.
    Cancer,
    /// Heart disease and stroke.
    Heart,
    /// Childbirth.
    Maternity,
    /// Whatever children have.
    Children,
}

impl Service {
    /// The service that treats a condition (its position) of someone of this age.
    #[inline]
    #[must_use]
    pub fn of(condition: usize, age: i32) -> Self {
        match condition {
            CHILDBIRTH => Self::Maternity,
            _ if age < params::CHILDREN_BELOW_AGE => Self::Children,
            CANCER => Self::Cancer,
            _ if HEART.contains(&condition) => Self::Heart,
            _ => Self::General,
        }
    }
}

/// The expected visits.
#[derive(Debug)]
pub struct Demand {
    /// Visits of a patient.
    pub visits_per_patient: f64,
    /// Share of the visits by service and condition; the sum is 1.
    pub shares: [[f64; CONDITIONS.len()]; SERVICES],
}

impl Demand {
    /// Takes the first condition for all visits of a patient, and for all a history of so many days.
    #[must_use]
    pub fn new(history: i32) -> Self {
        let visits = params::VISITS_PER_MILLE.map(|shares| mean_visits(shares, fitting_visits(history)));
        let mut shares = [[0.0; CONDITIONS.len()]; SERVICES];
        for (group, people) in (0..).zip(params::POPULATION) {
            let age = params::MAX_AGE.min(5 * group + 2);
            for (sex, people) in [Sex::Male, Sex::Female].into_iter().zip(people) {
                let weight = |c: usize| f64::from(CONDITIONS[c].weight(1 - sex as usize, age_band(age)));
                let all: f64 = (0..CONDITIONS.len()).map(weight).sum();
                let people = f64::from(u32::try_from(people).expect("hundredths of a per cent")) / 10_000.0;
                for (condition, facts) in CONDITIONS.iter().enumerate() {
                    let visits = visits[usize::from(facts.category != Category::Complex)];
                    shares[Service::of(condition, age) as usize][condition] +=
                        people * visits * weight(condition) / all;
                }
            }
        }
        let visits_per_patient = shares.iter().flatten().sum();
        Self { visits_per_patient, shares: shares.map(|row| row.map(|share| share / visits_per_patient)) }
    }

    /// Share of the visits that are of a service.
    #[must_use]
    pub fn of_service(&self, service: usize) -> f64 {
        self.shares[service].iter().sum()
    }
}

fn mean_visits(per_mille: [u32; params::MAX_VISITS], fitting: i32) -> f64 {
    (1..)
        .zip(per_mille)
        .map(|(visits, share): (i32, u32)| f64::from(visits.min(fitting)) * f64::from(share) / 1_000.0)
        .sum()
}

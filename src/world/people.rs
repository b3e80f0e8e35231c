//! Who a patient is: name, home, insurer.

use super::days::{Civil, Days};
use super::life::Life;
use super::params;
use super::places::World;
use crate::random::{Purpose, Stream};
use crate::reference::names::{self, Sex};

/// Draws people.
#[derive(Debug)]
pub struct People<'w> {
    world: &'w World,
    streams: Purpose,
}

/// What visits and other datasets need to know of a patient beyond their life.
#[derive(Clone, Copy, Debug)]
pub struct Person {
    /// Position of the home among the ZIPs in use.
    pub zip: usize,
    /// Position of the insurer, if insured; `insurer_id` is the position plus 1.
    pub insurer: Option<usize>,
}

/// A person with what only their own row shows.
#[derive(Clone, Copy, Debug)]
pub struct Portrait {
    /// Home and insurer.
    pub person: Person,
    /// Given name, fitting sex and birth decade.
    pub first_name: &'static str,
    /// Family name.
    pub last_name: &'static str,
    /// Form of address, if any.
    pub prefix: Option<&'static str>,
    /// ABO and Rh blood type.
    pub blood_type: &'static str,
}

impl<'w> People<'w> {
    /// The people of a world.
    #[must_use]
    pub fn new(world: &'w World) -> Self {
        Self { world, streams: world.purpose("people") }
    }

    /// Home and insurer of patient number `patient` (from 0).
    #[must_use]
    pub fn person(&self, patient: u64, life: &Life, days: &Days) -> Person {
        self.portrait(patient, life, days).0.person
    }

    /// Who patient number `patient` (from 0) is, and the stream from which the rest of their row is drawn.
    #[must_use]
    pub fn portrait(&self, patient: u64, life: &Life, days: &Days) -> (Portrait, Stream) {
        let mut stream = self.streams.stream(patient);
        let zip = self.world.homes.draw(patient, &mut stream);
        let Civil { year, .. } = days.civil(life.birth);
        let first_name = names::given(life.sex, year, &mut stream);
        let last_name = names::surname(&mut stream);
        let prefix = prefix(life, &mut stream);
        let blood_type = stream.pick(&params::BLOOD_TYPES);
        let insurer = stream.chance(params::INSURED).then(|| insurer(life.age, &mut stream));
        (Portrait { person: Person { zip, insurer }, first_name, last_name, prefix, blood_type }, stream)
    }
}

fn prefix(life: &Life, stream: &mut Stream) -> Option<&'static str> {
    let adult = life.age >= 18;
    let kind = stream.weighted(params::PREFIX_PERCENT, 100);
    let married = stream.below(2) == 0;
    match (kind, life.sex) {
        (1, Sex::Male) => Some("Mr."),
        (1, Sex::Female) => Some(if adult && married { "Mrs." } else { "Ms." }),
        (2, _) if adult => Some("Dr."),
        _ => None,
    }
}

/// Position of an insurer whose kind fits the age.
fn insurer(age: i32, stream: &mut Stream) -> usize {
    let (_, weights) = params::PAYERS_BY_AGE.iter().find(|row| age <= row.0).expect("the last row holds every age");
    let kind = ["Commercial", "Medicaid", "Medicare"][stream.weighted(*weights, weights.iter().sum())];
    stream.weighted(params::INSURERS.map(|i| if i.1 == kind { i.3 } else { 0 }), 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_insurer_kind_shares_to_a_hundred() {
        for kind in ["Commercial", "Medicare", "Medicaid"] {
            let sum: u32 = params::INSURERS.iter().filter(|i| i.1 == kind).map(|i| i.3).sum();
            assert_eq!(sum, 100, "{kind}");
        }
    }
}

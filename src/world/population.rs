//! The patients: any of them with home, age, insurer and visits, computed on the spot from the seed and the
//! patient's number. Nothing is read back from a database.

use std::cell::RefCell;

use super::days::Days;
use super::households::Block;
use super::life::{self, Life, Lives};
use super::params;
use super::people::{People, Person, Portrait};
use super::places::World;
use super::visit::Visit;
use super::visits::Courses;
use crate::random::Stream;
use crate::reference::names::Sex;

/// The patients of a world.
#[derive(Debug)]
pub struct Population<'w> {
    /// Where they live, and who treats them.
    pub world: &'w World,
    days: Days,
    lives: Lives,
    people: People<'w>,
}

impl<'w> Population<'w> {
    /// The patients of a world.
    #[must_use]
    pub fn new(world: &'w World) -> Self {
        let oldest = (params::MAX_AGE + 2) * 366;
        let lives = Lives::new(world);
        let people = People::new(world, &lives);
        Self { world, days: Days::new(world.today - oldest, world.today), lives, people }
    }

    /// How many there are; they are numbered from 0, and `patient_id` is the number plus 1.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.world.options.patients
    }

    /// The expected share of them who are of an age from `from` to `to` at the anchor date and, if given, of a sex.
    #[must_use]
    pub fn share_of_ages(&self, from: i32, to: i32, sex: Option<Sex>) -> f64 {
        life::share_of_ages(from, to, sex)
    }

    /// The insurers; `insurer_id` is the position plus 1.
    #[must_use]
    pub fn insurers(&self) -> [Insurer; params::INSURERS.len()] {
        params::INSURERS.map(|(name, kind, _, _)| Insurer { name, kind })
    }

    /// Sex, age at the anchor date and day of birth of a patient; the cheapest part of their life.
    #[must_use]
    pub fn birth(&self, patient: u64) -> (Sex, i32, i32) {
        self.lives.birth(patient)
    }

    /// The life of a patient; cheap.
    #[must_use]
    pub fn life(&self, patient: u64) -> Life {
        self.lives.life(patient)
    }

    /// Looks up visits of patients, for one thread.
    #[must_use]
    pub fn reader(&self) -> Reader<'_> {
        Reader { population: self, block: RefCell::default(), courses: Courses::new(self.world, &self.days) }
    }
}

/// An insurer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Insurer {
    /// Its name.
    pub name: &'static str,
    /// Commercial, Medicare or Medicaid.
    pub kind: &'static str,
}

/// The `patient_id` of patient number `patient` (from 0).
///
/// # Panics
/// When the number is beyond any that is accepted.
#[must_use]
pub fn patient_id(patient: u64) -> i64 {
    i64::try_from(patient + 1).expect("patients are at most a billion")
}

/// The id of what has this position in its dimension table: a hospital, a doctor, an insurer.
///
/// # Panics
/// When there is no such row.
#[must_use]
pub fn position_id(position: usize) -> i32 {
    i32::try_from(position + 1).expect("dimensions have fewer than 2^31 rows")
}

/// Looks patients up; holds the buffer of their visits, and the households around the last of them.
#[derive(Debug)]
pub struct Reader<'p> {
    population: &'p Population<'p>,
    block: RefCell<Block>,
    courses: Courses<'p>,
}

impl Reader<'_> {
    /// Sex, age and birth of a patient.
    #[must_use]
    pub fn life(&self, patient: u64) -> Life {
        self.population.life(patient)
    }

    /// Home and insurer of a patient.
    #[must_use]
    pub fn person(&self, patient: u64, life: &Life) -> Person {
        let Population { people, lives, .. } = self.population;
        people.person(patient, life, lives, &mut self.block.borrow_mut())
    }

    /// Everything their own row shows of a patient, and the stream from which the rest of that row is drawn.
    #[must_use]
    pub fn portrait(&self, patient: u64, life: &Life) -> (Portrait, Stream) {
        let Population { people, lives, days, .. } = self.population;
        people.portrait(patient, life, days, lives, &mut self.block.borrow_mut())
    }

    /// The visits of a patient in the core, in date order.
    pub fn visits(&mut self, patient: u64) -> &[Visit] {
        let life = self.life(patient);
        let person = self.person(patient, &life);
        self.visits_of(patient, &life, &person)
    }

    /// The same, where life and person are known.
    pub fn visits_of(&mut self, patient: u64, life: &Life, person: &Person) -> &[Visit] {
        self.courses.run(patient, life, person)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference::zips::ZipPool;
    use crate::world::Options;
    use crate::world::demand::Demand;
    use crate::world::markets::as_float;

    fn options(patients: u64) -> Options {
        Options { patients, ..Options::new(chrono::NaiveDate::from_ymd_opt(2026, 7, 1).expect("a date")) }
    }

    fn world(options: &Options) -> World {
        World::new(options, &ZipPool::built_in()).expect("good options")
    }

    #[test]
    fn visits_are_as_many_as_hospitals_are_planned_for() {
        for start in ["2022-01-01", "2026-05-31"] {
            let options = Options { start_date: start.parse().expect("a date"), ..options(4_000) };
            let world = world(&options);
            let population = Population::new(&world);
            let visits: u64 = (0..options.patients).map(|patient| population.life(patient).visits as u64).sum();
            let expected = Demand::new(world.today - world.start).visits_per_patient;
            let found = as_float(visits) / as_float(options.patients);
            assert!((found / expected - 1.0).abs() < 0.1, "since {start}: {found} and {expected}");
        }
    }

    #[test]
    fn nobody_is_without_a_doctor_and_few_doctors_are_without_patients() {
        let world = world(&options(3_000));
        let population = Population::new(&world);
        let mut reader = population.reader();
        let mut seen = vec![0u32; world.doctors.len()];
        for patient in 0..population.size() {
            for visit in reader.visits(patient) {
                assert_eq!(world.doctors[visit.doctor].hospital, visit.hospital);
                seen[visit.doctor] += 1;
            }
        }
        let idle = seen.iter().filter(|visits| **visits == 0).count();
        assert!(20 * idle < seen.len(), "{idle} of {}", seen.len());
    }

    #[test]
    fn somebody_lives_in_every_zip_around_one_hospital_and_the_share_of_locals_is_kept() {
        for (state, local_share) in [("NY", 0.83), ("HI", 0.5), ("TX", 1.0), ("WY", 0.0)] {
            let options = Options { hospital_state: Some(state.to_owned()), local_share, ..options(2_000) };
            let world = world(&options);
            let population = Population::new(&world);
            let reader = population.reader();
            let homes: Vec<usize> =
                (0..options.patients).map(|patient| reader.person(patient, &reader.life(patient)).zip).collect();
            let empty = (0..world.zips.len()).filter(|zip| !homes.contains(zip)).count();
            assert_eq!(empty, usize::from(local_share == 0.0), "{state}: none, or the hospital's own");
            let locals = homes.iter().filter(|home| world.zips[**home].state == state).count();
            let found = as_float(locals as u64) / as_float(options.patients);
            assert!((found - local_share).abs() < 0.04, "{state}: {found}");
        }
    }
}

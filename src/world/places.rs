//! What all patients share: ZIP codes in use, hospitals, doctors, and where a patient lives and is served.
//! Computed once from the options and the pool; small against the patients, whatever their number.

use super::catchments::{self, Catchment};
use super::demand::{Demand, Service};
use super::geography::{self, Homes};
use super::hospitals::{self, Hospital};
use super::options::Options;
use super::staff::{self, Department, Doctor};
use crate::calendar;
use crate::error::Result;
use crate::random::{Purpose, Stream};
use crate::reference::zips::{Zip, ZipPool};

/// What all patients share.
#[derive(Debug)]
pub struct World {
    /// The options.
    pub options: Options,
    /// The anchor as a day number.
    pub today: i32,
    /// The first day of the history.
    pub start: i32,
    /// ZIP codes in use, ascending.
    pub zips: Vec<Zip>,
    /// Who lives where.
    pub homes: Homes,
    /// Hospitals; `hospital_id` is the position plus 1.
    pub hospitals: Vec<Hospital>,
    /// Doctors; `doctor_id` is the position plus 1.
    pub doctors: Vec<Doctor>,
    /// Names of the specialties; the last one treats whatever has no specialist in a hospital.
    pub specialties: Vec<&'static str>,
    /// For each condition, the position of its specialty.
    pub specialty_of: Vec<usize>,
    /// For each ZIP in use, the hospitals that serve it.
    catchments: Vec<Catchment>,
}

impl World {
    /// Builds the world.
    ///
    /// # Errors
    /// When an option does not fit the pool: an unknown state or ZIP, a ZIP of another state.
    pub fn new(options: &Options, pool: &ZipPool) -> Result<Self> {
        options.check()?;
        let (today, start) = (calendar::day(options.today), calendar::day(options.start_date));
        let demand = Demand::new(today - start);
        let geography = geography::build(options, &demand, pool)?;
        let hospitals = hospitals::found(options, &geography.zips, &geography.sites);
        let (specialties, specialty_of) = staff::specialties();
        let mut world = Self {
            options: options.clone(),
            today,
            start,
            catchments: catchments::build(&geography.zips, &geography.sites, &hospitals),
            homes: geography.homes,
            zips: geography.zips,
            hospitals,
            doctors: Vec::new(),
            specialties,
            specialty_of,
        };
        let visits =
            catchments::expected_visits(&world.catchments, &geography.patients, world.hospitals.len(), &demand);
        for (hospital, visits) in visits.iter().enumerate() {
            world.hire(hospital, &staff::needed(visits, &demand, &world.specialty_of, world.specialties.len()));
        }
        Ok(world)
    }

    /// Gives a hospital so many doctors of each specialty.
    fn hire(&mut self, hospital: usize, needed: &[usize]) {
        let mut stream = self.purpose("staff").stream(hospital as u64);
        let before = self.doctors.len();
        for (specialty, &count) in needed.iter().enumerate() {
            let department = Department::new(self.doctors.len(), count, &mut stream);
            self.hospitals[hospital].departments.push(department);
            self.doctors.extend((0..count).map(|_| Doctor::new(&mut stream, specialty, hospital)));
        }
        self.hospitals[hospital].doctors = before..self.doctors.len();
    }

    /// Where an episode is treated: a hospital that serves the home, and one of its doctors for the condition.
    #[inline]
    #[must_use]
    pub fn place(&self, condition: usize, age: i32, zip: usize, stream: &mut Stream) -> (usize, usize) {
        let hospital = self.catchments[zip].draw(Service::of(condition, age), stream);
        let departments = &self.hospitals[hospital].departments;
        let specialists = departments[self.specialty_of[condition]].as_ref();
        let department = specialists.or(departments[self.specialties.len() - 1].as_ref());
        (hospital, department.expect("a hospital has specialists or those who cover for them").draw(stream))
    }

    /// The streams of a purpose in this world.
    #[must_use]
    pub fn purpose(&self, purpose: &str) -> Purpose {
        Purpose::new(self.options.seed, "core", purpose)
    }

    /// The last day on which a payment can be expected, and so the end of the calendar's need.
    #[must_use]
    pub fn last_day(&self) -> i32 {
        calendar::add_months(self.today, 12)
    }
}

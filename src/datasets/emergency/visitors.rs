//! Which patients of the core come to which department, and when: those whom the core admits through it, and the others from homes that the
//! hospital serves. A patient's visits depend on the patient alone.

use super::arrivals::{Mode, Origin, Week};
use super::demand::Demand;
use super::params;
use super::phenomena::FREQUENT_FLYERS;
use super::sites::Site;
use super::span::{DAY, Span};
use crate::datasets::frame::{Task, UnitBlocks, Window};
use crate::error::Result;
use crate::parallel::{default_threads, in_order};
use crate::random::{Chance, Purpose, Stream};
use crate::world::{Life, Population, Reader, Visit, patient_id};

/// Patients of a block of the walk through all.
const BLOCK_PATIENTS: u64 = 4_096;

/// Places of a patient's visits in the numbers of visits: those without admission, those of frequent flyers, and admissions, see
/// [`Coming::visit_id`].
const NUMBERS: i64 = 1_000;
const FLYER_NUMBERS: u16 = 400;
const ADMISSION_NUMBERS: u16 = 900;

/// A patient of the core at the door of a department.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Coming {
    /// When, in minutes of the window.
    pub(super) minute: i32,
    /// Patient number, from 0.
    patient: u32,
    /// Which of the patient's visits.
    number: u16,
    by_ambulance: bool,
}

impl Coming {
    /// Patient number, from 0.
    pub(super) fn patient(self) -> u64 {
        self.patient.into()
    }

    /// The number of the visit: that of the patient, and a place among the patient's.
    pub(super) fn visit_id(self) -> i64 {
        patient_id(self.patient()) * NUMBERS + i64::from(self.number)
    }

    /// The number of the visit's streams; those of the public are smaller.
    pub(super) fn unit(self) -> u64 {
        (1 << 62) | self.visit_id().unsigned_abs()
    }

    pub(super) fn mode(self) -> Mode {
        if self.by_ambulance { Mode::Ambulance } else { Mode::WalkIn }
    }

    /// Which of the core's visits of the patient it leads to.
    pub(super) fn admission(self) -> Option<usize> {
        self.number.checked_sub(ADMISSION_NUMBERS).map(usize::from)
    }

    /// Is it a visit of a frequent flyer?
    pub(super) fn is_of_flyer(self) -> bool {
        (FLYER_NUMBERS..ADMISSION_NUMBERS).contains(&self.number)
    }
}

/// All who come, by department, in the order of time: 12 bytes for each, which is about 18 MB for a million patients.
#[derive(Debug)]
pub(super) struct Visitors(Vec<Vec<Coming>>);

impl Visitors {
    /// Walks through all patients.
    ///
    /// # Errors
    /// When it is interrupted.
    pub(super) fn new(habits: &Habits<'_>, sites: &[Site]) -> Result<Self> {
        let mut all = vec![Vec::new(); sites.len()];
        let mut site_of = vec![None; habits.population.world.hospitals.len()];
        for (number, site) in sites.iter().enumerate() {
            site_of[site.hospital] = Some(number);
        }
        let patients = UnitBlocks::new(habits.population.size(), BLOCK_PATIENTS);
        let walk = |reader: &mut Reader<'_>, block: u64| {
            let mut found = Vec::new();
            for patient in patients.units(block) {
                habits.visits(reader, patient, &site_of, &mut found);
            }
            found
        };
        in_order(
            patients.count(),
            default_threads(),
            || habits.population.reader(),
            walk,
            |found| {
                for (site, coming) in found {
                    all[site].push(coming);
                }
                Ok(())
            },
        )?;
        for of_site in &mut all {
            of_site.sort_unstable();
            of_site.shrink_to_fit();
        }
        Ok(Self(all))
    }

    /// Who comes to a department.
    pub(super) fn of_site(&self, site: usize) -> &[Coming] {
        &self.0[site]
    }

    /// Who comes to a department in a span.
    pub(super) fn within(&self, site: usize, span: Span) -> &[Coming] {
        let all = self.of_site(site);
        let before = |minute: i32| all.partition_point(|coming| coming.minute < minute);
        &all[before(span.from)..before(span.to)]
    }
}

/// Someone who comes again and again.
#[derive(Clone, Copy, Debug)]
pub(super) struct Flyer {
    /// How often, against the others; 1 on average.
    weight: f64,
    /// Position in [`params::HOUSING`].
    housing: usize,
}

/// How often and when patients come.
#[derive(Debug)]
pub(super) struct Habits<'t> {
    population: &'t Population<'t>,
    window: Window,
    week: Week,
    /// Weeks that touch the window, and the first day of the first of them.
    weeks: i32,
    first_monday: i32,
    /// Visits a year that do not end in admission, for each that the rates of the ages say.
    rate: f64,
    /// Visits of a frequent flyer in the window.
    flyer_visits: f64,
    visits: Purpose,
    admissions: Purpose,
    /// None where frequent flyers are not planted.
    flyers: Option<Purpose>,
    flyer_times: Purpose,
    flyer_chance: Chance,
    housing: Purpose,
}

impl<'t> Habits<'t> {
    pub(super) fn new(task: Task<'t>, window: Window, demand: &Demand) -> Self {
        let adults = task.population.share_of_ages(params::FLYER_MIN_AGE, i32::MAX, None);
        let first_monday = -i32::try_from(window.weekday(0)).expect("a week has 7 days");
        Self {
            population: task.population,
            window,
            week: Week::new(task),
            weeks: (window.days() - first_monday + 6) / 7,
            first_monday,
            rate: demand.rate,
            flyer_visits: demand.per_patient * params::FLYER_VISITS / params::FLYER_SHARE,
            visits: task.purpose("visits"),
            admissions: task.purpose("admissions"),
            flyers: task.is_on(&FREQUENT_FLYERS).then(|| task.purpose("frequent_flyers")),
            flyer_times: task.purpose("frequent_flyers.visits"),
            flyer_chance: Chance::new(params::FLYER_SHARE / adults),
            housing: task.purpose("housing"),
        }
    }

    /// The patient as one who comes again and again, if planted so.
    pub(super) fn flyer(&self, patient: u64, life: &Life) -> Option<Flyer> {
        let streams = self.flyers.as_ref().filter(|_| life.age >= params::FLYER_MIN_AGE)?;
        let mut stream = streams.stream(patient);
        stream.chance(self.flyer_chance).then(|| Flyer {
            weight: stream.gamma(params::FLYER_WEIGHT_SHAPE, 1.0 / params::FLYER_WEIGHT_SHAPE),
            housing: stream.weighted(params::FLYER_HOUSING_PER_MILLE, 1_000),
        })
    }

    /// Housing of a patient.
    pub(super) fn housing(&self, patient: u64, flyer: Option<Flyer>) -> &'static str {
        let usual = || self.housing.stream(patient).weighted(params::HOUSING_PER_MILLE, 1_000);
        params::HOUSING[flyer.map_or_else(usual, |flyer| flyer.housing)]
    }

    /// Adds the visits of a patient, with the position of the department.
    fn visits(&self, reader: &mut Reader<'_>, patient: u64, site_of: &[Option<usize>], all: &mut Vec<(usize, Coming)>) {
        let life = self.population.life(patient);
        let person = reader.person(patient, &life);
        let stays = reader.visits_of(patient, &life, &person);
        let number_of_patient = u32::try_from(patient).expect("patients are at most a billion");
        for (index, stay) in (0..).zip(stays) {
            let Some(site) = site_of[stay.hospital].filter(|_| stay.is_emergency && self.window.holds(stay.admission))
            else {
                continue;
            };
            let number = ADMISSION_NUMBERS + index;
            let mut stream = self.admissions.stream(patient * 64 + u64::from(index));
            let by_ambulance = stream.chance(params::ADMITTED_BY_AMBULANCE);
            let mode = if by_ambulance { Mode::Ambulance } else { Mode::WalkIn };
            let minute = (stay.admission - self.window.first) * DAY + self.week.minute_of_day(mode, &mut stream);
            all.push((site, Coming { minute, patient: number_of_patient, number, by_ambulance }));
        }
        let mut stream = self.visits.stream(patient);
        let Some(site) = site_of[self.population.world.usual_hospital(person.zip, &mut stream)] else { return };
        let mut comings = Vec::new();
        self.draw(number_of_patient, &life, &mut stream, &mut comings);
        if let Some(flyer) = self.flyer(patient, &life) {
            self.draw_flyer(number_of_patient, flyer, &mut comings);
        }
        comings.sort_unstable();
        let mut last_day = i32::MIN;
        for coming in comings {
            let day = self.window.first + coming.minute.div_euclid(DAY);
            // Nobody is in two places: stays are shorter than a day, so that a visit touches two days.
            if day >= life.birth && day < life.last_day && day - 1 > last_day && !is_away(stays, day) {
                all.push((site, coming));
                last_day = day;
            }
        }
    }

    /// Draws the visits that anyone makes: at the rate of the greatest, thinned to that of the age. Frequent flyers make theirs in place of
    /// others'.
    fn draw(&self, patient: u32, life: &Life, stream: &mut Stream, comings: &mut Vec<Coming>) {
        let weekly = self.rate * params::MOST_VISITS_PER_YEAR * 7.0 / 365.25;
        let kept = if self.flyers.is_some() { 1.0 - params::FLYER_VISITS } else { 1.0 };
        for number in 1..=self.candidates(weekly, stream).min(FLYER_NUMBERS - 1) {
            let (coming, is_there) = self.candidate(patient, number, stream);
            let age = self.window.first + coming.minute.div_euclid(DAY) - life.birth;
            let chance = kept * params::visits_per_year(age) / params::MOST_VISITS_PER_YEAR;
            if stream.uniform() < chance && is_there {
                comings.push(coming);
            }
        }
    }

    fn draw_flyer(&self, patient: u32, flyer: Flyer, comings: &mut Vec<Coming>) {
        let mut stream = self.flyer_times.stream(patient.into());
        let weekly = flyer.weight * self.flyer_visits / f64::from(params::WINDOW_DAYS) * 7.0;
        let count = self.candidates(weekly, &mut stream).min(ADMISSION_NUMBERS - FLYER_NUMBERS);
        for number in FLYER_NUMBERS..FLYER_NUMBERS + count {
            let (coming, is_there) = self.candidate(patient, number, &mut stream);
            if is_there {
                comings.push(coming);
            }
        }
    }

    /// The number of visits in all weeks, with those of the surges, at so many a week without them.
    fn candidates(&self, weekly: f64, stream: &mut Stream) -> u16 {
        let mean = weekly / 7.0 * self.week.visits * f64::from(self.weeks);
        u16::try_from(stream.poisson(mean)).unwrap_or(u16::MAX)
    }

    /// A visit in one of the weeks; is it in the window, and the surge planted to which it belongs?
    fn candidate(&self, patient: u32, number: u16, stream: &mut Stream) -> (Coming, bool) {
        let (origin, minute_of_week) = self.week.draw(stream);
        let minute = (self.first_monday + 7 * stream.between(0, self.weeks - 1)) * DAY + minute_of_week;
        let by_ambulance = matches!(origin, Origin::Ambulances | Origin::Friday);
        let is_there = (0..self.window.days() * DAY).contains(&minute) && self.week.has(origin);
        (Coming { minute, patient, number, by_ambulance }, is_there)
    }
}

/// Is a patient in hospital on a day or the next?
fn is_away(stays: &[Visit], day: i32) -> bool {
    stays.iter().any(|stay| stay.admission <= day + 1 && stay.discharge >= day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_visits_are_the_patients_own_and_say_what_they_are() {
        let coming = |number| Coming { minute: 5, patient: 41, number, by_ambulance: true };
        let (usual, flyer, admission) = (coming(1), coming(FLYER_NUMBERS), coming(ADMISSION_NUMBERS + 3));
        assert_eq!((usual.visit_id(), usual.admission(), usual.is_of_flyer()), (42_001, None, false));
        assert_eq!((flyer.visit_id(), flyer.admission(), flyer.is_of_flyer()), (42_400, None, true));
        assert_eq!((admission.visit_id(), admission.admission(), admission.is_of_flyer()), (42_903, Some(3), false));
    }
}

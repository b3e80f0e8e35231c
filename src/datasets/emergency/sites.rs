//! Which hospitals have an emergency department, how large it is, and how it works.

use super::demand::Demand;
use super::params;
use super::span::HOUR;
use crate::datasets::frame::{Task, nearest_i32, position, small};
use crate::world::{World, position_id};

/// A department.
#[derive(Debug)]
pub(super) struct Site {
    /// Position of the hospital.
    pub(super) hospital: usize,
    pub(super) name: String,
    /// Arrivals a day of people who are not patients of the core, without surges.
    pub(super) public_per_day: f64,
    /// Treatment bays.
    pub(super) bays: i32,
    /// Staffed ICU beds of the hospital.
    pub(super) icu_beds: i16,
    /// Other staffed inpatient beds of the hospital.
    pub(super) ward_beds: i16,
    /// Arrivals against those of a usual department; capacities and thresholds grow with it.
    pub(super) scale: f64,
    /// Multiplies the minutes from the bay to the doctor.
    pub(super) wait_factor: f64,
    /// Multiplies the minutes after which patients leave unseen.
    pub(super) patience_factor: f64,
    /// Numbers of the doctors who take its shifts.
    doctors: Vec<i32>,
}

/// The departments, at the busiest hospitals, in the order of their hospitals; `ed_id` is the position plus 1.
pub(super) fn found(task: Task<'_>, demand: &Demand) -> Vec<Site> {
    let world = task.population.world;
    let wanted = world.options.patients / params::PATIENTS_PER_SITE;
    let count = usize::try_from(wanted).map_or(usize::MAX, |count| count.max(1));
    let streams = task.purpose("sites");
    let site = |hospital: usize| {
        // What a department is like is the hospital's own, whatever other departments there are.
        let mut stream = streams.stream(hospital as u64);
        let (low, high) = params::SITE_SIZE_LIMITS;
        let size = stream.lognormal(1.0, params::SITE_SIZE_SIGMA).clamp(low, high);
        let wait_factor = stream.lognormal(1.0, params::SITE_WAIT_SIGMA);
        let patience_factor = stream.lognormal(1.0, params::SITE_PATIENCE_SIGMA);
        let public_per_day = params::PUBLIC_PER_DAY * size;
        let per_day = public_per_day + demand.visits_per_day(hospital);
        let scale = per_day / params::PUBLIC_PER_DAY;
        Site {
            hospital,
            name: format!("{} Emergency Department", world.hospitals[hospital].name),
            public_per_day,
            bays: nearest_i32(params::BAYS_PER_DAILY_ARRIVAL * per_day).max(params::MIN_BAYS),
            icu_beds: small(nearest_i32(f64::from(params::ICU_BEDS) * scale).max(4)),
            ward_beds: small(nearest_i32(f64::from(params::WARD_BEDS) * scale).max(20)),
            scale,
            wait_factor,
            patience_factor,
            doctors: doctors(world, hospital),
        }
    };
    demand.busiest(count).into_iter().map(site).collect()
}

/// The doctors of a hospital who take shifts: those of specialties that know emergencies, or all if it has none.
fn doctors(world: &World, hospital: usize) -> Vec<i32> {
    let own = || world.doctors.iter().enumerate().filter(|(_, doctor)| doctor.hospital == hospital);
    let knows = |specialty: usize| params::ED_SPECIALTIES.contains(&world.specialties[specialty]);
    let on_shifts: Vec<i32> =
        own().filter(|(_, doctor)| knows(doctor.specialty)).map(|(at, _)| position_id(at)).collect();
    if on_shifts.is_empty() { own().map(|(at, _)| position_id(at)).collect() } else { on_shifts }
}

impl Site {
    /// The doctor who sees a patient at a minute: one of those on duty, who take turns from shift to shift.
    pub(super) fn doctor(&self, minute: i32, which: usize) -> i32 {
        let shift = (minute - params::SHIFT_STARTS[0]).div_euclid(12 * HOUR) + WARM_UP_SHIFTS;
        let turn = position(shift) * params::DOCTORS_ON_DUTY + which;
        self.doctors[turn % self.doctors.len()]
    }

    /// Number of the department's day in the streams of arrivals and beds; days before the window count, too.
    pub(super) fn day_unit(&self, day: i32) -> u64 {
        // A window has fewer than 1,024 days.
        let day = u64::try_from(day + 64).expect("the warm-up is days, not months");
        self.hospital as u64 * 1_024 + day
    }

    /// Ambulance patients in care with whom a diversion starts.
    pub(super) fn diversion_from(&self) -> i32 {
        let (linear, root) = params::DIVERSION_FROM;
        nearest_i32(linear * self.scale + root * self.scale.sqrt()).max(3)
    }

    /// Patients who wait, from whom on the laboratory is slow.
    pub(super) fn lab_crowded_from(&self) -> usize {
        position(nearest_i32(params::LAB_CROWDED_FROM * self.scale).max(2))
    }
}

/// Shifts before the window, so that they can be numbered from 0.
const WARM_UP_SHIFTS: i32 = 20;

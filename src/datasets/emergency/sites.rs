//! Which hospitals have an emergency department, how large it is, and whose patients come to it.

use super::params;
use super::span::HOUR;
use crate::datasets::frame::{float, nearest_i32, position};
use crate::world::{World, position_id};

/// The departments. All are of one size; patients are dealt out to catchments by their numbers.
#[derive(Debug)]
pub(super) struct Sites {
    /// The departments; `ed_id` is the position plus 1.
    pub(super) all: Vec<Site>,
    /// Arrivals a day in each, without surges.
    pub(super) arrivals_per_day: f64,
    /// Treatment bays of each.
    pub(super) bays: i32,
    /// Number of catchments: one for every department, and more where there are too few hospitals.
    catchments: u64,
    patients: u64,
}

/// A department.
#[derive(Debug)]
pub(super) struct Site {
    pub(super) name: String,
    /// Numbers of the hospital's doctors.
    doctors: Vec<i32>,
}

impl Sites {
    /// The departments of a world, at its first hospitals.
    pub(super) fn new(world: &World) -> Self {
        let patients = world.options.patients;
        let catchments = ((patients + params::PATIENTS_PER_SITE / 2) / params::PATIENTS_PER_SITE).max(1);
        let count =
            usize::try_from(catchments).map_or(world.hospitals.len(), |wanted| wanted.min(world.hospitals.len()));
        let site = |position: usize| {
            let name = format!("{} Emergency Department", world.hospitals[position].name);
            Site { name, doctors: world.hospitals[position].doctors.clone().map(position_id).collect() }
        };
        let arrivals_per_day = arrivals_per_day(patients, catchments);
        Self {
            all: (0..count).map(site).collect(),
            arrivals_per_day,
            bays: bays(arrivals_per_day),
            catchments,
            patients,
        }
    }

    /// The patients of a department's catchment, by number from 0.
    pub(super) fn catchment(&self, site: usize) -> Catchment {
        let first = site as u64;
        let size = if first < self.patients { (self.patients - 1 - first) / self.catchments + 1 } else { 0 };
        Catchment { first, step: self.catchments, size: u32::try_from(size).expect("at most 15,000 patients") }
    }
}

impl Site {
    /// The doctor who sees a patient at a minute: one of those on duty, who take turns from shift to shift.
    pub(super) fn doctor(&self, minute: i32, which: usize) -> i32 {
        let shift = (minute - params::SHIFT_STARTS[0]).div_euclid(12 * HOUR) + WARM_UP_SHIFTS;
        let turn = position(shift) * params::DOCTORS_ON_DUTY + which;
        self.doctors[turn % self.doctors.len()]
    }
}

/// Shifts before the window, so that they can be numbered from 0.
const WARM_UP_SHIFTS: i32 = 20;

/// The patients who come to one department: every so many-th of all.
#[derive(Clone, Copy, Debug)]
pub(super) struct Catchment {
    first: u64,
    step: u64,
    /// How many there are; at least one.
    pub(super) size: u32,
}

impl Catchment {
    /// Patient number (from 0, among all) of a member.
    pub(super) fn patient(self, member: u32) -> u64 {
        self.first + u64::from(member) * self.step
    }
}

fn arrivals_per_day(patients: u64, catchments: u64) -> f64 {
    params::VISITS_PER_PATIENT * float(patients) / (f64::from(params::WINDOW_DAYS) * float(catchments))
}

fn bays(arrivals_per_day: f64) -> i32 {
    nearest_i32(params::BAYS_PER_DAILY_ARRIVAL * arrivals_per_day).max(params::MIN_BAYS)
}

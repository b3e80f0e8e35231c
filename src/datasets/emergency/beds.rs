//! The beds upstairs, in steps of four hours. A path is a sum of innovations that fade away, so that it is the same from
//! whichever block it is asked for.

use std::ops::RangeInclusive;

use super::params::{self, BEDS_MEMORY, BEDS_PHI, BedPath, ICU_PATH, WARD_PATH};
use super::sites::Site;
use super::span::{DAY, STEP, Span};
use crate::datasets::frame::{Task, Window, nearest_within};
use crate::random::Purpose;

const STEPS_OF_DAY: i32 = DAY / STEP;

/// How full hospitals are.
#[derive(Debug)]
pub(super) struct Occupancy {
    window: Window,
    icu: Purpose,
    ward: Purpose,
}

/// Beds in use in one hospital over some days.
#[derive(Clone, Debug, Default)]
pub(super) struct Beds {
    /// The first step, counted from the window's first midnight.
    first: i32,
    icu: Vec<i16>,
    ward: Vec<i16>,
    icu_staffed: i16,
    ward_staffed: i16,
}

impl Occupancy {
    pub(super) fn new(task: Task<'_>, window: Window) -> Self {
        Self { window, icu: task.purpose("icu_beds"), ward: task.purpose("ward_beds") }
    }

    /// The beds of a hospital for the minutes of a span and the two days after it.
    pub(super) fn beds(&self, site: &Site, span: Span) -> Beds {
        let days = *span.days().start()..=*span.days().end() + 2;
        Beds {
            first: days.start() * STEPS_OF_DAY,
            icu: self.path(&self.icu, (&ICU_PATH, site.icu_beds), site, days.clone()),
            ward: self.path(&self.ward, (&WARD_PATH, site.ward_beds), site, days),
            icu_staffed: site.icu_beds,
            ward_staffed: site.ward_beds,
        }
    }

    fn path(
        &self,
        streams: &Purpose,
        (path, staffed): (&BedPath, i16),
        site: &Site,
        days: RangeInclusive<i32>,
    ) -> Vec<i16> {
        let memory = i32::try_from(BEDS_MEMORY).expect("two weeks of steps") / STEPS_OF_DAY;
        let innovations: Vec<f64> = (days.start() - memory..=*days.end())
            .flat_map(|day| {
                let mut stream = streams.stream(site.day_unit(day));
                (0..STEPS_OF_DAY).map(move |_| stream.normal(0.0, path.sd))
            })
            .collect();
        let steps = innovations.windows(BEDS_MEMORY + 1).skip(1);
        let days = days.flat_map(|day| (0..STEPS_OF_DAY).map(move |_| day));
        // The window of a step ends with the step's own innovation.
        days.zip(std::iter::once(&innovations[..=BEDS_MEMORY]).chain(steps))
            .map(|(day, recent)| {
                let deviation = recent.iter().fold(0.0, |sum, innovation| sum * BEDS_PHI + innovation);
                let beds = f64::from(staffed) - path.free + deviation + path.of_weekday(self.window.weekday(day));
                nearest_within(beds, 0, staffed)
            })
            .collect()
    }
}

impl BedPath {
    fn of_weekday(&self, weekday: usize) -> f64 {
        if (self.busy_days.0..=self.busy_days.1).contains(&weekday) { self.busy } else { self.quiet }
    }
}

impl Beds {
    /// Room for everyone.
    #[cfg(test)]
    pub(super) fn half_full() -> Self {
        Self { first: 0, icu: vec![5], ward: vec![30], icu_staffed: 10, ward_staffed: 60 }
    }

    /// ICU beds in use at a minute.
    pub(super) fn icu(&self, minute: i32) -> i16 {
        self.icu[self.step(minute)]
    }

    /// Other inpatient beds in use at a minute.
    pub(super) fn ward(&self, minute: i32) -> i16 {
        self.ward[self.step(minute)]
    }

    /// Is no ICU bed left?
    pub(super) fn icu_is_full(&self, minute: i32) -> bool {
        self.icu(minute) >= self.icu_staffed
    }

    /// Are so many ward beds in use that admissions are slow?
    pub(super) fn ward_is_crowded(&self, minute: i32) -> bool {
        self.ward_staffed - self.ward(minute) <= params::WARD_CROWDED
    }

    fn step(&self, minute: i32) -> usize {
        let last = self.icu.len() - 1;
        usize::try_from(minute.div_euclid(STEP) - self.first).map_or(0, |step| step.min(last))
    }
}

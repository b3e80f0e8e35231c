//! The courses of therapies: on which days a patient goes to the pharmacy, for which drug, and where the list sends them away.

use super::catalogue::{APIXABAN, BASAL_INSULINS, DRUGS, RIVAROXABAN, TNF_INHIBITORS};
use super::contracts::{BIRCH, CEDAR};
use super::params;
use super::phenomena::{FORMULARY_EXCLUSION_JAN1, REBATE_WALL};
use super::plan_years::PlanYears;
use super::therapies::{MAX_THERAPIES, Regimen};
use crate::datasets::frame::{Task, nearest_i32};
use crate::random::{Purpose, Stream};

/// An attempt to fill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fill {
    pub(super) day: i32,
    /// Position of the drug.
    pub(super) drug: usize,
    /// Days of supply.
    pub(super) days: i16,
    pub(super) is_rejected: bool,
}

#[derive(Debug)]
pub(super) struct Courses {
    years: PlanYears,
    courses: Purpose,
    wall: Purpose,
    exclusion: Purpose,
    is_walled: bool,
    drops_apixaban: bool,
}

/// A refusal to come.
struct Refusal {
    trigger: Trigger,
    /// The drug that is prescribed, and refused if it is not covered.
    drug: usize,
    is_covered: bool,
    /// The drug that is paid in the end, and how many days later; none for those who stop.
    then: Option<(usize, i32)>,
}

/// Which fill of a course it is.
enum Trigger {
    First,
    InJanuary,
    From(i32),
}

/// A course as it unfolds.
struct Course {
    years: PlanYears,
    drug: usize,
    days: i16,
    refusal: Option<Refusal>,
}

impl Courses {
    pub(super) fn new(task: Task<'_>, years: PlanYears) -> Self {
        Self {
            years,
            courses: task.purpose("courses"),
            wall: task.purpose(REBATE_WALL.name),
            exclusion: task.purpose(FORMULARY_EXCLUSION_JAN1.name),
            is_walled: task.is_on(&REBATE_WALL),
            drops_apixaban: task.is_on(&FORMULARY_EXCLUSION_JAN1),
        }
    }

    /// The fills of a therapy inside the window, in date order. `unit` is that of the patient's therapy, `pbm` the position of the PBM.
    pub(super) fn run(&self, unit: u64, regimen: Regimen, pbm: usize, fills: &mut Vec<Fill>) {
        fills.clear();
        let mut stream = self.courses.stream(unit);
        if let Regimen::Acute(drug, days) = regimen {
            self.acute(drug, days, &mut stream, fills);
            return;
        }
        let (low, high) = params::THERAPY_START_DAYS;
        let start = self.years.window.first + stream.between(low, high);
        let (shortest, mean) = params::THERAPY_LENGTH_DAYS;
        let end = start + shortest + nearest_i32(libm::floor(stream.exponential(mean)));
        let has_long_fills = stream.chance(params::NINETY_DAYS);
        let (drug, refusal) = self.prescribed(unit, regimen, pbm, start, &mut stream);
        let days = if has_long_fills && !DRUGS[drug].is_specialty { 90 } else { 30 };
        let mut course = Course { years: self.years, drug, days, refusal };
        let mut day = start;
        while day < end && day <= self.years.window.last {
            let Some(filled) = course.fill(day, fills) else { return };
            let (earliest, latest) = params::REFILL_GAP_DAYS;
            day = filled + i32::from(days) + stream.between(earliest, latest);
        }
    }

    fn acute(&self, drug: usize, days: i16, stream: &mut Stream, fills: &mut Vec<Fill>) {
        let window = self.years.window;
        let courses = if stream.chance(params::SECOND_COURSE) { 2 } else { 1 };
        for _ in 0..courses {
            let day = stream.between(window.first, window.last);
            fills.push(Fill { day, drug, days, is_rejected: false });
        }
        fills.sort_by_key(|fill| fill.day);
    }

    /// The drug with which a course begins, and the refusal that lies ahead.
    fn prescribed(
        &self,
        unit: u64,
        regimen: Regimen,
        pbm: usize,
        start: i32,
        stream: &mut Stream,
    ) -> (usize, Option<Refusal>) {
        match regimen {
            Regimen::Single(drug) | Regimen::Acute(drug, _) => (drug, None),
            Regimen::Anticoagulant if !stream.chance(params::APIXABAN) => (RIVAROXABAN, None),
            Regimen::Anticoagulant if pbm == BIRCH && self.drops_apixaban => (APIXABAN, Some(self.dropped(unit))),
            Regimen::Anticoagulant => (APIXABAN, None),
            Regimen::BasalInsulin => self.with_low_list(BASAL_INSULINS, unit, pbm, start, stream),
            Regimen::TnfInhibitor => self.with_low_list(TNF_INHIBITORS, unit, pbm, start, stream),
        }
    }

    /// A course in a class with a high-list original and a low-list product, which all PBMs but one refuse.
    fn with_low_list(
        &self,
        [original, low_list]: [usize; 2],
        unit: u64,
        pbm: usize,
        start: i32,
        stream: &mut Stream,
    ) -> (usize, Option<Refusal>) {
        let is_preferred = stream.chance(params::LOW_LIST_WHERE_PREFERRED);
        if pbm == CEDAR {
            return (if is_preferred { low_list } else { original }, None);
        }
        let mut stream = self.wall.stream(unit);
        let at_start = stream.chance(params::LOW_LIST_AT_START) && start >= self.years.window.first;
        let in_january = stream.chance(params::LOW_LIST_IN_JANUARY);
        let trigger = match (at_start, in_january) {
            (true, _) => Trigger::First,
            (_, true) => Trigger::InJanuary,
            _ => return (original, None),
        };
        let outcome = stream.weighted(params::WALL_OUTCOME_PERCENT, 100);
        let then = params::WALL_LAG_DAYS.get(outcome).map(|&(low, high)| {
            let drug = if outcome == 0 { original } else { low_list };
            (drug, stream.between(low, high))
        });
        (original, Some(Refusal { trigger, drug: low_list, is_covered: !self.is_walled, then }))
    }

    /// The end of apixaban on a list.
    fn dropped(&self, unit: u64) -> Refusal {
        let mut stream = self.exclusion.stream(unit);
        let outcome = stream.weighted(params::EXCLUSION_OUTCOME_PERCENT, 100);
        let lag = params::EXCLUSION_LAG_DAYS.get(outcome).map(|&(low, high)| stream.between(low, high));
        Refusal {
            trigger: Trigger::From(self.years.exclusion().1),
            drug: APIXABAN,
            is_covered: false,
            then: lag.map(|days| (RIVAROXABAN, days)),
        }
    }
}

impl Course {
    /// A visit to the pharmacy: the day on which the drug was got in the end, if at all.
    fn fill(&mut self, day: i32, fills: &mut Vec<Fill>) -> Option<i32> {
        let is_due = self.refusal.as_ref().is_some_and(|refusal| refusal.trigger.fires(day, self.years));
        let mut filled = day;
        if let Some(refusal) = if is_due { self.refusal.take() } else { None } {
            self.drug = refusal.drug;
            if !refusal.is_covered {
                self.push(day, true, fills);
                let (drug, lag) = refusal.then?;
                self.drug = drug;
                filled = day + lag;
            }
        }
        self.push(filled, false, fills);
        Some(filled)
    }

    fn push(&self, day: i32, is_rejected: bool, fills: &mut Vec<Fill>) {
        if self.years.window.holds(day) {
            fills.push(Fill { day, drug: self.drug, days: self.days, is_rejected });
        }
    }
}

impl Trigger {
    fn fires(&self, day: i32, years: PlanYears) -> bool {
        match self {
            Self::First => true,
            Self::InJanuary => years.window.holds(day) && years.is_january(day),
            Self::From(first) => day >= *first,
        }
    }
}

/// The unit of a patient's therapy in streams that have one unit for each.
pub(super) fn unit(patient: u64, therapy: usize) -> u64 {
    patient * MAX_THERAPIES as u64 + therapy as u64
}

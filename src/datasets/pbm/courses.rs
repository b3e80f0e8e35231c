//! The courses of therapies: on which days a patient goes to the pharmacy, for which drug, and where the list sends them away.

use super::catalogue::{APIXABAN, BASAL_INSULINS, DRUGS, RIVAROXABAN, TNF_INHIBITORS};
use super::chart::Chart;
use super::contracts::{BIRCH, CEDAR};
use super::openings::Openings;
use super::params;
use super::phenomena::{FORMULARY_EXCLUSION_JAN1, REBATE_WALL};
use super::plan_years::PlanYears;
use super::therapies::{LINES, Line, MAX_LINES, Regimen, Span};
use crate::datasets::frame::Task;
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
    openings: Openings,
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
struct Course<'c> {
    courses: &'c Courses,
    chart: &'c Chart,
    drug: usize,
    /// Days of supply of a fill.
    days: i16,
    refusal: Option<Refusal>,
    fills: &'c mut Vec<Fill>,
}

impl Courses {
    pub(super) fn new(task: Task<'_>, years: PlanYears) -> Self {
        Self {
            years,
            openings: Openings::new(years.window),
            courses: task.purpose("courses"),
            wall: task.purpose(REBATE_WALL.name),
            exclusion: task.purpose(FORMULARY_EXCLUSION_JAN1.name),
            is_walled: task.is_on(&REBATE_WALL),
            drops_apixaban: task.is_on(&FORMULARY_EXCLUSION_JAN1),
        }
    }

    /// The fills of a line inside the ledger, in date order, in the times in which it is taken. `unit` is that of the patient's line, `pbm`
    /// the position of the PBM.
    pub(super) fn run(&self, unit: u64, spans: &[Span], pbm: usize, chart: &Chart, fills: &mut Vec<Fill>) {
        fills.clear();
        let line = &LINES[spans[0].line];
        let mut stream = self.courses.stream(unit);
        let has_long_fills = stream.chance(params::NINETY_DAYS);
        let is_regular = stream.chance(params::REGULAR);
        let (drug, refusal) = self.prescribed(unit, line, pbm, spans[0].start, &mut stream);
        let days = match line.regimen {
            Regimen::Acute(days) => days,
            _ if has_long_fills && !DRUGS[drug].is_specialty => 90,
            _ => 30,
        };
        let (regular, irregular) = params::REFILL_GAP_DAYS;
        let gap = if is_regular { regular } else { irregular };
        let mut course = Course { courses: self, chart, drug, days, refusal, fills };
        let mut supplied = i32::MIN;
        let mut reach = i32::MIN;
        for (number, span) in spans.iter().enumerate() {
            // A therapy that a later span takes over ends with the later of both.
            reach = reach.max(span.end);
            let end = spans.get(number + 1).map_or(reach, |next| reach.min(next.start));
            if let Some(drug) = span.drug.filter(|&drug| drug != course.drug && line.is_free()) {
                course.drug = drug;
                supplied = i32::MIN;
            }
            let first = if span.start < self.years.window.first {
                // The therapy is under way, and its next fill may be on any day of a whole round.
                self.years.window.first + stream.between(0, i32::from(days) + (gap.0 + gap.1) / 2 - 1)
            } else {
                span.start
            };
            // A pharmacy gives no more before the supply is nearly used up.
            let mut day = first.max(supplied.saturating_add(gap.0));
            while day < end {
                let Some(filled) = course.fill(self.openings.visit(day, chart, &mut stream)) else { return };
                supplied = filled + i32::from(days);
                day = supplied + stream.between(gap.0, gap.1);
            }
        }
    }

    /// The drug with which a course begins, and the refusal that lies ahead.
    fn prescribed(
        &self,
        unit: u64,
        line: &Line,
        pbm: usize,
        start: i32,
        stream: &mut Stream,
    ) -> (usize, Option<Refusal>) {
        let drug = stream.pick(line.products);
        match line.regimen {
            Regimen::Anticoagulant if drug == APIXABAN && pbm == BIRCH && self.drops_apixaban => {
                (drug, Some(self.dropped(unit)))
            }
            Regimen::Maintenance | Regimen::Acute(_) | Regimen::Anticoagulant => (drug, None),
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

impl Course<'_> {
    /// A visit to the pharmacy: the day on which the drug was got in the end; none when the course is over.
    fn fill(&mut self, day: i32) -> Option<i32> {
        let years = self.courses.years;
        let is_due = self.refusal.as_ref().is_some_and(|refusal| refusal.trigger.fires(day, years));
        let mut filled = day;
        if let Some(refusal) = if is_due { self.refusal.take() } else { None } {
            self.drug = refusal.drug;
            if !refusal.is_covered {
                self.push(day, true)?;
                let (drug, lag) = refusal.then?;
                self.drug = drug;
                filled = self.chart.at_home(day + lag);
            }
        }
        self.push(filled, false)?;
        Some(filled)
    }

    /// Notes an attempt, if the patient lives to make it and the ledger to see it.
    fn push(&mut self, day: i32, is_rejected: bool) -> Option<()> {
        let is_seen = day <= self.chart.last_day && self.courses.years.window.holds(day);
        let has_number = self.fills.len() < params::CLAIMS_PER_LINE;
        let fill = Fill { day, drug: self.drug, days: self.days, is_rejected };
        (is_seen && has_number).then(|| self.fills.push(fill))
    }
}

impl Trigger {
    fn fires(&self, day: i32, years: PlanYears) -> bool {
        match self {
            Self::First => true,
            Self::InJanuary => years.is_january(day),
            Self::From(first) => day >= *first,
        }
    }
}

/// The unit of a patient's line of therapy in streams that have one unit for each.
pub(super) fn unit(patient: u64, line: usize) -> u64 {
    patient * MAX_LINES as u64 + line as u64
}

//! The course of a disease: lines of therapy one after the other, until the patient dies or the anchor date.

use super::choice::Doctors;
use super::draws::Draws;
use super::findings::Findings;
use super::params;
use super::phenomena::T790M_RESISTANCE;
use super::regimens::{ALECTINIB, ERLOTINIB, OLAPARIB, OSIMERTINIB, Position};
use super::registry::{Driver, Tumor};
use super::response::{Pharmacology, Response, carries_target};
use super::stops::{Reason, Stops};
use crate::datasets::frame::{Task, nearest_i32};
use crate::random::Purpose;

/// Most lines of a tumor.
const MAX_LINES: u64 = 4;

/// The unit of a line in streams that have one for each; `number` is that of the line, from 1.
pub(super) fn line_unit(tumor: &Tumor, number: usize) -> u64 {
    tumor.patient * MAX_LINES + number as u64 - 1
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    /// Number, from 1.
    pub(super) number: usize,
    pub(super) regimen: Position,
    /// First day.
    pub(super) start: i32,
    /// Last day and why, unless it goes on.
    pub(super) end: Option<(i32, Reason)>,
    /// Day of progression, if that was seen.
    pub(super) progression: Option<i32>,
    /// Last day of progression-free survival.
    pub(super) free_until: i32,
    /// Did that end with progression or death?
    pub(super) is_event: bool,
    /// Last day on which a scan can be.
    pub(super) scanned_until: i32,
    /// What the tumor does.
    pub(super) response: Response,
    /// Size at the start, millimetres.
    pub(super) baseline_mm: f64,
}

/// A biopsy at progression.
#[derive(Clone, Copy, Debug)]
pub(super) struct Biopsy {
    pub(super) day: i32,
    pub(super) is_blood: bool,
    /// Was T790M found?
    pub(super) t790m: bool,
    /// Days from the start of the line to its progression.
    pub(super) days: i32,
}

/// What happens to a patient after diagnosis.
#[derive(Clone, Debug, Default)]
pub(super) struct Course {
    pub(super) lines: Vec<Line>,
    /// The biopsy at progression on erlotinib.
    pub(super) biopsy: Option<Biopsy>,
}

/// A course as it would be if nothing cut it short, up to a death of its own.
#[derive(Debug, Default)]
struct Plan {
    lines: Vec<PlannedLine>,
    death: i32,
}

/// A line of therapy as it would be if the patient lived.
#[derive(Clone, Copy, Debug)]
struct PlannedLine {
    regimen: Position,
    start: i32,
    /// Last day and why.
    stop: (i32, Reason),
    /// Day of progression; another line may begin before.
    progression: i32,
    biopsy: Option<Biopsy>,
    response: Response,
    baseline_mm: f64,
}

/// What comes after a line, on which day.
#[derive(Clone, Copy)]
enum After {
    Line(i32),
    Death(i32),
}

#[derive(Debug)]
pub(super) struct Clinic {
    doctors: Doctors,
    pharmacology: Pharmacology,
    starts: Purpose,
    lines: Purpose,
    resistance: Purpose,
    resists: bool,
    stops: Stops,
}

impl Clinic {
    pub(super) fn new(task: Task<'_>) -> Self {
        Self {
            doctors: Doctors::new(task),
            pharmacology: Pharmacology::new(task),
            starts: task.purpose("starts"),
            lines: task.purpose("lines"),
            resistance: task.purpose(T790M_RESISTANCE.name),
            resists: task.is_on(&T790M_RESISTANCE),
            stops: Stops::new(task),
        }
    }

    /// Fills in the course of a tumor. When the patient dies is known: of several courses, each with a death of its own, that one is
    /// taken whose death is nearest, for the living one whose death is still to come. So those who live long have had the treatment that
    /// makes people live long.
    pub(super) fn treat(&self, tumor: &Tumor, findings: &Findings, course: &mut Course) {
        let (mut plan, mut best) = (Plan::default(), Plan::default());
        let mut least = i32::MAX;
        for attempt in 0..params::COURSES {
            self.plan(attempt, tumor, findings, &mut plan);
            let misfit = match tumor.death {
                Some(day) => (plan.death - day).abs(),
                None => (tumor.last_day - plan.death + 1).max(0),
            };
            if misfit < least {
                least = misfit;
                std::mem::swap(&mut plan, &mut best);
            }
            if least == 0 {
                break;
            }
        }
        best.observe(tumor, course);
    }

    /// One of the courses that a tumor could take.
    fn plan(&self, attempt: u64, tumor: &Tumor, findings: &Findings, plan: &mut Plan) {
        plan.lines.clear();
        let mut after = self.first(attempt, tumor, findings);
        while let After::Line(start) = after {
            after = self.line(attempt, start, tumor, findings, &mut plan.lines);
        }
        plan.death = after.day();
    }

    /// The first line: soon after the tests in stages III and IV, at the relapse after surgery below. Without one there is only death.
    fn first(&self, attempt: u64, tumor: &Tumor, findings: &Findings) -> After {
        let mut stream = self.starts.stream(tumor.patient * params::COURSES + attempt);
        let site = tumor.site.index();
        let soon = stream.between(params::FIRST_LINE_DAYS.0, params::FIRST_LINE_DAYS.1);
        let relapses = stream.uniform() < params::RELAPSE[site];
        let relapse = stream.between(params::RELAPSE_DAYS.0, params::RELAPSE_DAYS.1);
        let death = days_until(stream.exponential(365.25 / params::DEATHS_A_YEAR[site]));
        let start = match tumor.stage {
            3.. => soon,
            _ if relapses => relapse,
            _ => return After::Death(tumor.diagnosis + death),
        };
        let tested = findings.last_day().unwrap_or(tumor.diagnosis);
        After::Line((tumor.diagnosis + start).max(tested + 1))
    }

    /// Adds the line that starts on a day, and says what follows.
    fn line(
        &self,
        attempt: u64,
        start: i32,
        tumor: &Tumor,
        findings: &Findings,
        lines: &mut Vec<PlannedLine>,
    ) -> After {
        let number = lines.len() + 1;
        let draws = Draws::new(self.lines.stream(line_unit(tumor, number) * params::COURSES + attempt));
        let regimen = match lines.last() {
            None => self.doctors.first(tumor, findings, &draws),
            Some(previous) => {
                let t790m = lines.iter().any(|line| line.biopsy.is_some_and(|biopsy| biopsy.t790m));
                self.doctors.later(number, previous.regimen, tumor, findings, t790m, &draws)
            }
        };
        let response = self.pharmacology.response(regimen, number, tumor, findings, &draws);
        let progression = start + response.days;
        let (days, reason) = self.stops.first(regimen, response.days, &draws);
        let stop = (start + days, reason);
        let after = self.after(number, regimen, stop, progression, tumor, &draws);
        let biopsy =
            self.biopsy(regimen, start, response, tumor, findings, &draws).filter(|_| progression < after.day());
        let (median, sigma, least, most) = params::BASELINE_MM;
        let baseline_mm = (median * libm::exp(sigma * draws.baseline)).clamp(least, most);
        lines.push(PlannedLine { regimen, start, stop, progression, biopsy, response, baseline_mm });
        let death_on_therapy = start + self.stops.death(tumor, &draws);
        match (after, biopsy) {
            _ if death_on_therapy < stop.0 => After::Death(death_on_therapy),
            (After::Line(day), Some(biopsy)) => After::Line(day.max(biopsy.day + 1)),
            _ => after,
        }
    }

    /// What follows a line that ended alive: soon after an early stop, else after the progression.
    fn after(
        &self,
        number: usize,
        regimen: Position,
        (end, reason): (i32, Reason),
        progression: i32,
        tumor: &Tumor,
        draws: &Draws,
    ) -> After {
        let stopped_early = matches!(reason, Reason::Toxicity | Reason::PatientChoice);
        let share = match (number, tumor.driver) {
            (1, Driver::Egfr(_) | Driver::Alk) => params::NEXT_LINE_WITH_DRIVER,
            _ => params::NEXT_LINE.get(number - 1).copied().unwrap_or(0.0),
        };
        let from = if stopped_early { end } else { progression };
        if draws.next < share {
            return After::Line(from + draws.gap);
        }
        let (more, factor) = if stopped_early { params::DEATH_AFTER_EARLY_STOP } else { (0, 1.0) };
        After::Death(from + more + days_until(factor * draws.after * self.mean_days_left(regimen, tumor)))
    }

    /// Mean days from progression to death.
    fn mean_days_left(&self, regimen: Position, tumor: &Tumor) -> f64 {
        let mut mean = params::DEATH_AFTER_PROGRESSION_DAYS[tumor.site.index()];
        if self.pharmacology.stage_and_path_matter {
            if tumor.is_early() {
                mean *= params::EARLY_STAGE_DEATH_AFTER_PROGRESSION;
            }
            if matches!(regimen, OSIMERTINIB | ALECTINIB | OLAPARIB) {
                mean *= params::LASTING_DRUG;
            }
        }
        mean
    }

    /// The biopsy of a tumor that progresses on erlotinib although it carries the target.
    fn biopsy(
        &self,
        regimen: Position,
        start: i32,
        response: Response,
        tumor: &Tumor,
        findings: &Findings,
        draws: &Draws,
    ) -> Option<Biopsy> {
        let is_matched = regimen == ERLOTINIB && carries_target(regimen, tumor, findings);
        if !is_matched || draws.rebiopsied >= params::REBIOPSIED {
            return None;
        }
        let mutates = self.resistance.stream(tumor.patient).uniform() < params::T790M_AT_PROGRESSION;
        Some(Biopsy {
            day: start + response.days + draws.rebiopsy_days,
            is_blood: draws.blood < params::BLOOD,
            t790m: self.resists && response.shrinkage >= params::RESPONSE && mutates,
            days: response.days,
        })
    }
}

impl Plan {
    /// Fills in what was seen of the course until death or the anchor date.
    fn observe(&self, tumor: &Tumor, course: &mut Course) {
        course.lines.clear();
        course.biopsy = None;
        let happens = |day: i32| day < tumor.death.unwrap_or(tumor.last_day + 1);
        for (position, planned) in self.lines.iter().enumerate().take_while(|(_, line)| happens(line.start)) {
            let next = self.lines.get(position + 1).map(|line| line.start).filter(|day| happens(*day));
            let progresses = happens(planned.progression) && next.is_none_or(|day| planned.progression < day);
            let (free_until, is_event, scanned_until) = match (next, tumor.death) {
                _ if progresses => (planned.progression, true, planned.progression),
                (Some(day), _) => (day, false, day - 1),
                (None, Some(day)) => (day, true, day - 1),
                (None, None) => (tumor.last_day, false, tumor.last_day),
            };
            let death = tumor.death.map(|day| (day, Reason::Death));
            course.biopsy = planned.biopsy.filter(|biopsy| progresses && happens(biopsy.day)).or(course.biopsy);
            course.lines.push(Line {
                number: position + 1,
                regimen: planned.regimen,
                start: planned.start,
                end: if happens(planned.stop.0) { Some(planned.stop) } else { death },
                progression: progresses.then_some(planned.progression),
                free_until,
                is_event,
                scanned_until,
                response: planned.response,
                baseline_mm: planned.baseline_mm,
            });
        }
    }
}

impl Line {
    /// The last day on which the tumor was seen growing or was scanned, or the line was begun.
    pub(super) fn last_event(&self) -> i32 {
        let scans = (self.scanned_until - self.start) / params::SCAN_DAYS;
        self.progression.unwrap_or(self.start + scans.max(0) * params::SCAN_DAYS)
    }
}

impl After {
    fn day(self) -> i32 {
        match self {
            Self::Line(day) | Self::Death(day) => day,
        }
    }
}

/// Whole days until what is so far away.
fn days_until(days: f64) -> i32 {
    nearest_i32(libm::ceil(days.min(100_000.0))).max(1)
}

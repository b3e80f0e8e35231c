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
    pub(super) death: Option<i32>,
}

/// What comes after a line, on which day.
#[derive(Clone, Copy)]
enum After {
    Line(i32),
    Death(i32),
}

/// What was seen of a line by the anchor date.
#[derive(Clone, Copy)]
struct Seen {
    progression: Option<i32>,
    free_until: i32,
    is_event: bool,
    scanned_until: i32,
    after: Option<After>,
}

impl Seen {
    /// Free of progression so far.
    fn censored(day: i32) -> Self {
        Self { progression: None, free_until: day, is_event: false, scanned_until: day, after: None }
    }

    /// Death without progression.
    fn death(day: i32) -> Self {
        let after = Some(After::Death(day));
        Self { progression: None, free_until: day, is_event: true, scanned_until: day - 1, after }
    }
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
    today: i32,
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
            today: task.today(),
        }
    }

    /// Fills in the course of a tumor.
    pub(super) fn treat(&self, tumor: &Tumor, findings: &Findings, course: &mut Course) {
        course.lines.clear();
        (course.biopsy, course.death) = (None, None);
        let mut after = self.first(tumor, findings);
        while let Some(After::Line(start)) = after.filter(|after| after.day() <= self.today) {
            after = self.line(start, tumor, findings, course);
        }
        if let Some(After::Death(day)) = after {
            course.death = (day <= self.today).then_some(day);
        }
    }

    /// The first line: soon after the tests in stages III and IV, at the relapse after surgery below. Without one there is only death.
    fn first(&self, tumor: &Tumor, findings: &Findings) -> Option<After> {
        let mut stream = self.starts.stream(tumor.patient);
        let site = tumor.site.index();
        let soon = stream.between(params::FIRST_LINE_DAYS.0, params::FIRST_LINE_DAYS.1);
        let relapses = stream.uniform() < params::RELAPSE[site];
        let relapse = stream.between(params::RELAPSE_DAYS.0, params::RELAPSE_DAYS.1);
        let death = nearest_i32(libm::ceil(stream.exponential(365.25 / params::DEATHS_A_YEAR[site])));
        let start = match tumor.stage {
            3.. => Some(soon),
            _ => relapses.then_some(relapse),
        };
        let tested = findings.last_day().unwrap_or(tumor.diagnosis);
        match start.map(|days| (tumor.diagnosis + days).max(tested + 1)) {
            Some(day) if day <= self.today => Some(After::Line(day)),
            _ => Some(After::Death(tumor.diagnosis + death.max(params::MIN_SURVIVAL_DAYS))),
        }
    }

    /// Adds the line that starts on a day, and says what follows.
    fn line(&self, start: i32, tumor: &Tumor, findings: &Findings, course: &mut Course) -> Option<After> {
        let number = course.lines.len() + 1;
        let draws = Draws::new(self.lines.stream(line_unit(tumor, number)));
        let regimen = match course.lines.last() {
            None => self.doctors.first(tumor, findings, &draws),
            Some(previous) => {
                let t790m = course.biopsy.is_some_and(|biopsy| biopsy.t790m);
                self.doctors.later(number, previous.regimen, tumor, findings, t790m, &draws)
            }
        };
        let response = self.pharmacology.response(regimen, number, tumor, findings, &draws);
        let (days, reason) = self.stops.first(regimen, response.days, tumor, &draws);
        let end = start + days;
        let biopsy = self.biopsy(regimen, start, response, tumor, findings, &draws);
        let seen = if end > self.today {
            Seen::censored(self.today)
        } else if reason == Reason::Death {
            Seen::death(end)
        } else {
            let after = self.after(number, regimen, end, reason, tumor, &draws);
            self.seen(start, start + response.days, after, biopsy)
        };
        if seen.progression.is_some() {
            let is_done = |biopsy: &Biopsy| match seen.after {
                Some(After::Death(death)) => biopsy.day <= self.today.min(death),
                _ => biopsy.day <= self.today,
            };
            course.biopsy = biopsy.filter(is_done).or(course.biopsy);
        }
        let (median, sigma, least, most) = params::BASELINE_MM;
        course.lines.push(Line {
            number,
            regimen,
            start,
            end: (end <= self.today).then_some((end, reason)),
            progression: seen.progression,
            free_until: seen.free_until,
            is_event: seen.is_event,
            scanned_until: seen.scanned_until,
            response,
            baseline_mm: (median * libm::exp(sigma * draws.baseline)).clamp(least, most),
        });
        seen.after
    }

    /// What follows a line that ended alive. After an early stop the day counts from the end, else from the progression, which is not
    /// known here: then it is a number of days.
    fn after(
        &self,
        number: usize,
        regimen: Position,
        end: i32,
        reason: Reason,
        tumor: &Tumor,
        draws: &Draws,
    ) -> Planned {
        let stopped_early = matches!(reason, Reason::Toxicity | Reason::PatientChoice);
        let share = match (number, tumor.driver) {
            (1, Driver::Egfr(_) | Driver::Alk) => params::NEXT_LINE_WITH_DRIVER,
            _ => params::NEXT_LINE.get(number - 1).copied().unwrap_or(0.0),
        };
        let (more, factor) = if stopped_early { params::DEATH_AFTER_EARLY_STOP } else { (0, 1.0) };
        let then = if draws.next < share {
            After::Line(draws.gap)
        } else {
            let days = factor * draws.after * self.mean_days_left(regimen, tumor);
            After::Death(more + nearest_i32(libm::ceil(days)).max(1))
        };
        if stopped_early { Planned::On(then.later(end)) } else { Planned::AfterProgression(then) }
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

    /// What is seen of a line that ended alive.
    fn seen(&self, start: i32, progression: i32, planned: Planned, biopsy: Option<Biopsy>) -> Seen {
        let after = match planned {
            Planned::AfterProgression(after) => after.later(progression),
            Planned::On(after) if progression < after.day() => after,
            Planned::On(After::Death(day)) if day <= self.today => return Seen::death(day),
            Planned::On(After::Line(day)) if day <= self.today => {
                return Seen { scanned_until: day - 1, after: Some(After::Line(day)), ..Seen::censored(day) };
            }
            Planned::On(_) => return Seen::censored(self.today),
        };
        if progression > self.today {
            return Seen::censored(self.today);
        }
        debug_assert!(start < progression, "a line lasts some weeks");
        let after = match (after, biopsy) {
            (After::Line(day), Some(biopsy)) => After::Line(day.max(biopsy.day + 1)),
            _ => after,
        };
        Seen {
            progression: Some(progression),
            free_until: progression,
            is_event: true,
            scanned_until: progression,
            after: Some(after),
        }
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

impl Line {
    /// The last day on which the tumor was seen growing or was scanned, or the line was begun.
    pub(super) fn last_event(&self) -> i32 {
        let scans = (self.scanned_until - self.start) / params::SCAN_DAYS;
        self.progression.unwrap_or(self.start + scans.max(0) * params::SCAN_DAYS)
    }
}

/// What is planned when a line ends.
#[derive(Clone, Copy)]
enum Planned {
    /// On a day, whatever the tumor does.
    On(After),
    /// So many days after the progression.
    AfterProgression(After),
}

impl After {
    fn day(self) -> i32 {
        match self {
            Self::Line(day) | Self::Death(day) => day,
        }
    }

    fn later(self, days: i32) -> Self {
        match self {
            Self::Line(day) => Self::Line(day + days),
            Self::Death(day) => Self::Death(day + days),
        }
    }
}

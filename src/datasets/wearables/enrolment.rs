//! Who is given a watch, when and why: patients with heart disease for heart failure, others for screening by what the core knows of
//! them. Patients whom the core shows in hospital for what the program watches are chosen more often, and their monitoring is the time
//! around that stay, as in a case-control sample.

use super::params::{self, Odds};
use super::plan::Plan;
use crate::datasets::frame::Window;
use crate::random::Stream;
use crate::reference::names::Sex;
use crate::world::{Reader, Visit};

/// A stay in hospital, which the core has too.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stay {
    /// Hour of the admission, counted from the first of the monitoring; below 0 for who is in hospital when it begins.
    pub(super) hour: i32,
    /// Minute of the hour.
    pub(super) minute: i32,
    /// Days from admission to discharge.
    pub(super) days: i32,
    /// The event that it is, if the programs watch for it and it falls into the monitoring.
    pub(super) event: Option<Emergency>,
}

/// What nobody planned and the programs would foresee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Emergency {
    /// An admission of a patient with heart disease for it.
    HeartFailure,
    Stroke,
}

/// A patient with a watch, as far as the core decides.
#[derive(Debug)]
pub(super) struct Enrolment {
    /// Number in the core, from 0.
    pub(super) patient: u64,
    /// The days of monitoring; it ends before a death.
    pub(super) window: Window,
    pub(super) sex: Sex,
    /// Completed years at enrolment, to within a day.
    pub(super) age: f64,
    /// How sick for the age, standard normal.
    pub(super) frailty: f64,
    pub(super) heart_failure: bool,
    /// Is there high blood pressure, diabetes or a stroke among the core's conditions?
    pub(super) at_risk: bool,
    /// In date order.
    pub(super) stays: Vec<Stay>,
}

impl Enrolment {
    /// The enrolment of a patient, if there is one.
    pub(super) fn draw(plan: &Plan<'_>, reader: &mut Reader<'_>, patient: u64) -> Option<Self> {
        let mut stream = plan.stream("enrolment", patient);
        let lot = stream.uniform() / plan.density;
        if lot >= params::HIGHEST_ODDS {
            return None;
        }
        let life = reader.life(patient);
        let of_age = life.birth + params::MIN_AGE_DAYS;
        if of_age > plan.task.today() {
            return None;
        }
        let person = reader.person(patient, &life);
        let visits = reader.visits_of(patient, &life, &person);
        let has = |conditions: &[usize]| visits.iter().any(|visit| conditions.contains(&visit.condition));
        let at_risk = has(&plan.conditions.risks);
        let heart = visits.iter().find(|visit| visit.condition == plan.conditions.heart_disease);
        let (known, watched, odds) = match heart {
            Some(first) => (first.discharge + 1, plan.conditions.heart_disease, params::HEART_FAILURE_ODDS),
            None => (life.first_day, plan.conditions.stroke, screening_odds(at_risk)),
        };
        let earliest = known.max(of_age);
        let is_case = |visit: &&Visit| {
            visit.is_emergency
                && visit.condition == watched
                && visit.admission - earliest >= params::FIRST_ADMISSION_DAY
        };
        let cases = visits.iter().filter(is_case).count();
        if lot >= if cases > 0 { odds.of_a_case } else { odds.of_others } {
            return None;
        }
        let case = (cases > 0).then(|| visits.iter().filter(is_case).nth(stream.index(cases))).flatten();
        let end = life.death.unwrap_or(i32::MAX).min(plan.task.today());
        let first = first_day(plan, earliest, end, case, &mut stream)?;
        let window = Window::new(first, end.min(first + plan.days) - 1);
        Some(Self {
            patient,
            window,
            sex: life.sex,
            age: f64::from(first - life.birth) / 365.25,
            frailty: life.frailty,
            heart_failure: heart.is_some(),
            at_risk,
            stays: stays(plan, patient, window, visits),
        })
    }

    /// Does a stay for this reason fall into the monitoring? The hour of the first one.
    pub(super) fn first_hour_of(&self, emergency: Emergency) -> Option<i32> {
        self.stays.iter().find(|stay| stay.event == Some(emergency)).map(|stay| stay.hour)
    }
}

/// The first day of monitoring: some time before the stay of a case, else any day; if enough days are left.
fn first_day(plan: &Plan<'_>, earliest: i32, end: i32, case: Option<&Visit>, stream: &mut Stream) -> Option<i32> {
    let latest = end - params::MIN_DAYS;
    let first = match case {
        Some(visit) => {
            let before = (visit.admission - earliest).min(plan.days - params::DAYS_AFTER_ADMISSION);
            visit.admission - stream.between(params::FIRST_ADMISSION_DAY, before)
        }
        None if earliest > latest => return None,
        None => stream.between(earliest, latest),
    };
    (first <= latest).then_some(first)
}

/// The stays that touch a window. Times of day are drawn for all visits, whatever the window.
fn stays(plan: &Plan<'_>, patient: u64, window: Window, visits: &[Visit]) -> Vec<Stay> {
    let mut stream = plan.stream("admissions", patient);
    let (earliest, latest) = params::ADMISSION_HOURS;
    let timed = visits.iter().map(|visit| (visit, stream.between(earliest, latest), stream.between(0, 59)));
    timed
        .filter(|(visit, ..)| visit.stay() > 0 && visit.admission <= window.last && visit.discharge >= window.first)
        .map(|(visit, hour, minute)| {
            let emergency = if visit.condition == plan.conditions.heart_disease {
                Some(Emergency::HeartFailure)
            } else {
                (visit.condition == plan.conditions.stroke).then_some(Emergency::Stroke)
            };
            Stay {
                hour: 24 * (visit.admission - window.first) + hour,
                minute,
                days: visit.stay(),
                event: emergency.filter(|_| visit.is_emergency && window.holds(visit.admission)),
            }
        })
        .collect()
}

fn screening_odds(at_risk: bool) -> Odds {
    let of_others = if at_risk { params::SCREENING_ODDS.1 } else { params::SCREENING_ODDS.0 };
    Odds { of_a_case: params::STROKE_ODDS, of_others }
}

//! What happens to a wearer: episodes of fibrillation, admissions, strokes, and the examinations that follow. No switch moves any of it;
//! phenomena decide how much of it the watch shows.

use std::ops::RangeInclusive;

use super::params;
use super::phenomena::SLEEP_APNEA;
use super::plan::Plan;
use super::recordings::Intended;
use super::tables::{EventBatch, EventRow};
use super::wearer::Wearer;
use crate::datasets::frame::{small, tenths};
use crate::random::Stream;

/// An event in the hospital's records.
#[derive(Clone, Copy, Debug)]
struct Event {
    /// Hour of the monitoring, from 0.
    hour: i32,
    /// Minute of the hour.
    minute: i32,
    kind: &'static str,
    /// Tenths.
    result: Option<i64>,
    /// Days.
    stay: Option<i16>,
}

impl Event {
    /// The hours spent in hospital, without the watch: from that of the admission to that of the discharge.
    fn hours_in_hospital(&self) -> Option<RangeInclusive<i32>> {
        self.stay.map(|days| self.hour..=self.hour + 24 * i32::from(days))
    }
}

/// An admission for heart failure.
#[derive(Clone, Copy, Debug)]
pub(super) struct Admission {
    /// Hour of the monitoring.
    pub(super) hour: i32,
    /// Do weight and heart rate announce it?
    pub(super) announced: bool,
    /// Hours of low oxygen before it.
    pub(super) low_oxygen_hours: i32,
}

/// The course of a wearer.
#[derive(Debug, Default)]
pub(super) struct Course {
    /// Episodes of fibrillation: first hour of the monitoring and number of hours.
    pub(super) episodes: Vec<(i32, i32)>,
    /// Admissions for heart failure, in order.
    pub(super) admissions: Vec<Admission>,
    /// Events in the order of time.
    events: Vec<Event>,
}

impl Course {
    /// The course of a wearer whose recordings are intended so.
    pub(super) fn draw(plan: &Plan<'_>, wearer: &Wearer, intended: &Intended) -> Self {
        let mut course = Self::default();
        course.fibrillate(plan, wearer, intended);
        if wearer.heart_failure {
            course.admit(plan, wearer);
        }
        course.study_sleep(plan, wearer);
        course.events.sort_by_key(|event| (event.hour, event.minute));
        course
    }

    /// The hours of each stay in hospital.
    pub(super) fn hospital_stays(&self) -> impl Iterator<Item = RangeInclusive<i32>> {
        self.events.iter().filter_map(Event::hours_in_hospital)
    }

    /// Writes the events.
    pub(super) fn write(&self, plan: &Plan<'_>, wearer: &Wearer, batch: &mut EventBatch) {
        for (number, event) in (1..).zip(&self.events) {
            batch.push(&EventRow {
                event_id: wearer.device_id * 100 + number,
                device_id: wearer.device_id,
                patient_id: wearer.device_id,
                event_timestamp: plan.timestamp(event.hour, event.minute),
                event_type: event.kind,
                result_value: event.result,
                length_of_stay_days: event.stay,
            });
        }
    }

    /// Episodes, one of them around the recording at rest, and what follows from the first one: a patch, a stroke.
    fn fibrillate(&mut self, plan: &Plan<'_>, wearer: &Wearer, intended: &Intended) {
        let mut stream = plan.stream("fibrillation", wearer.patient);
        let has_stroke = stream.chance(if wearer.fibrillation { params::STROKE.0 } else { params::STROKE.1 });
        let first_day = if wearer.fibrillation {
            let others = 1 + stream.poisson(params::MORE_EPISODES * plan.length);
            let hours = |stream: &mut Stream| stream.between(params::EPISODE_HOURS.0, params::EPISODE_HOURS.1);
            self.episodes.push((intended.rest_hour(), hours(&mut stream)));
            for _ in 0..others {
                let start = stream.between(0, plan.hours() - 1);
                self.episodes.push((start, hours(&mut stream)));
            }
            self.episodes.sort_unstable();
            self.episodes[0].0 / 24
        } else {
            stream.between(0, plan.days() - 1)
        };
        let (earliest, latest) = params::STROKE_DAYS;
        let (day, hour, minute) =
            (first_day + stream.between(earliest, latest), stream.between(0, 23), stream.between(0, 59));
        if has_stroke && day + params::STROKE_STAY < plan.days() {
            let stay = Some(small(params::STROKE_STAY));
            self.events.push(Event { hour: 24 * day + hour, minute, kind: "Stroke", result: None, stay });
        }
        let patched = stream.chance(params::PATCH) && wearer.fibrillation;
        let (earliest, latest) = params::PATCH_DAYS;
        let (day, hour) = (first_day + stream.between(earliest, latest), stream.between(9, 16));
        let result = Some(if stream.chance(params::PATCH_POSITIVE) { 10 } else { 0 });
        if patched {
            self.examine(plan, Event { hour: 24 * day + hour, minute: 0, kind: "ECG patch", result, stay: None });
        }
    }

    /// Admissions for heart failure; one too close to another, or to a stay for a stroke, does not take place.
    fn admit(&mut self, plan: &Plan<'_>, wearer: &Wearer) {
        let mut stream = plan.stream("heart_failure", wearer.patient);
        let mut announcing = plan.stream("admission_sensitivity", wearer.patient);
        let stroke = self.hospital_stays().next();
        let mut drawn: Vec<(Admission, Event)> = (0..stream.poisson(params::ADMISSIONS * plan.length))
            .map(|_| {
                let days = stream.between(params::ADMISSION_STAY.0, params::ADMISSION_STAY.1);
                let day = stream.between(params::FIRST_ADMISSION_DAY, plan.days() - 1 - days);
                let hour = 24 * day + stream.between(params::ADMISSION_HOURS.0, params::ADMISSION_HOURS.1);
                let low_oxygen = stream.chance(params::LOW_OXYGEN_BEFORE);
                let low_oxygen_hours = stream.between(params::LOW_OXYGEN_HOURS.0, params::LOW_OXYGEN_HOURS.1);
                let admission = Admission {
                    hour,
                    announced: announcing.chance(params::ANNOUNCED) || plan.all_announced(),
                    low_oxygen_hours: if low_oxygen { low_oxygen_hours } else { 0 },
                };
                let minute = stream.between(0, 59);
                let stay = Some(small(days));
                (admission, Event { hour, minute, kind: "Heart failure admission", result: None, stay })
            })
            .collect();
        drawn.sort_by_key(|(admission, _)| admission.hour);
        let mut free_from = 0;
        for (admission, event) in drawn {
            let clear = stroke.as_ref().is_none_or(|stay| {
                event.hours_in_hospital().is_some_and(|own| own.end() < stay.start()) || event.hour > stay.end() + 72
            });
            if clear && event.hour / 24 >= free_from {
                free_from = event.hour / 24 + params::BETWEEN_ADMISSIONS;
                self.admissions.push(admission);
                self.events.push(event);
            }
        }
    }

    /// A sleep study: more often with apnea, and then with many apneas.
    fn study_sleep(&mut self, plan: &Plan<'_>, wearer: &Wearer) {
        let mut stream = plan.stream("sleep_studies", wearer.patient);
        let studied = stream.chance(if wearer.apnea { params::SLEEP_STUDY.0 } else { params::SLEEP_STUDY.1 });
        let (first_day, hour) = params::STUDY_TIME;
        let day = stream.between(first_day, plan.days() - 1);
        let shows = wearer.apnea && plan.task.is_on(&SLEEP_APNEA);
        let (mean, deviation) = if shows { params::STUDY_APNEA } else { params::STUDY_OTHERS };
        let result = Some(tenths(stream.normal(mean, deviation).max(0.0)));
        if studied {
            self.examine(plan, Event { hour: 24 * day + hour, minute: 0, kind: "Sleep study", result, stay: None });
        }
    }

    /// Adds an examination, put off while in hospital; after the last day it has not taken place yet.
    fn examine(&mut self, plan: &Plan<'_>, mut event: Event) {
        while self.hospital_stays().any(|stay| stay.contains(&event.hour)) {
            event.hour += 24;
        }
        if event.hour < plan.hours() {
            self.events.push(event);
        }
    }
}

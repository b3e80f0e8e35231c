//! What happens to a wearer: stays in hospital, which the core has too, episodes of fibrillation, and the examinations that follow. No
//! switch moves any of it; phenomena decide how much of it the watch shows.

use std::ops::RangeInclusive;

use super::enrolment::{Emergency, Enrolment};
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
    /// The hours of each stay in hospital, without the watch: from that of the admission to that of the discharge.
    pub(super) hospital_stays: Vec<RangeInclusive<i32>>,
    /// Events in the order of time.
    events: Vec<Event>,
}

impl Course {
    /// The course of a wearer whose recordings are intended so.
    pub(super) fn draw(plan: &Plan<'_>, wearer: &Wearer, enrolment: &Enrolment, intended: &Intended) -> Self {
        let mut course = Self::default();
        course.stay(plan, wearer, enrolment);
        course.fibrillate(plan, wearer, enrolment, intended);
        course.study_sleep(plan, wearer);
        course.events.sort_by_key(|event| (event.hour, event.minute));
        course
    }

    /// Writes the events.
    pub(super) fn write(&self, wearer: &Wearer, batch: &mut EventBatch) {
        for (number, event) in (1..).zip(&self.events) {
            batch.push(&EventRow {
                event_id: wearer.device_id * 100 + number,
                device_id: wearer.device_id,
                patient_id: wearer.device_id,
                event_timestamp: wearer.timestamp(event.hour, event.minute),
                event_type: event.kind,
                result_value: event.result,
                length_of_stay_days: event.stay,
            });
        }
    }

    /// Stays in hospital, and the events among them.
    fn stay(&mut self, plan: &Plan<'_>, wearer: &Wearer, enrolment: &Enrolment) {
        let mut stream = plan.stream("heart_failure", wearer.patient);
        let mut announcing = plan.stream("admission_sensitivity", wearer.patient);
        for stay in &enrolment.stays {
            self.hospital_stays.push(stay.hour..=stay.hour + 24 * stay.days);
            let Some(emergency) = stay.event else { continue };
            let kind = match emergency {
                Emergency::HeartFailure => "Heart failure admission",
                Emergency::Stroke => "Stroke",
            };
            let days = Some(small(stay.days));
            self.events.push(Event { hour: stay.hour, minute: stay.minute, kind, result: None, stay: days });
            if emergency == Emergency::HeartFailure {
                let low_oxygen = stream.chance(params::LOW_OXYGEN_BEFORE);
                let low_oxygen_hours = stream.between(params::LOW_OXYGEN_HOURS.0, params::LOW_OXYGEN_HOURS.1);
                self.admissions.push(Admission {
                    hour: stay.hour,
                    announced: announcing.chance(params::ANNOUNCED) || plan.all_announced(),
                    low_oxygen_hours: if low_oxygen { low_oxygen_hours } else { 0 },
                });
            }
        }
    }

    /// Episodes, one of them around the recording at rest and one some time before a stroke, and the patch that follows the first one.
    fn fibrillate(&mut self, plan: &Plan<'_>, wearer: &Wearer, enrolment: &Enrolment, intended: &Intended) {
        if !wearer.fibrillation {
            return;
        }
        let mut stream = plan.stream("fibrillation", wearer.patient);
        let others = 1 + stream.poisson(params::MORE_EPISODES * wearer.length);
        let hours = |stream: &mut Stream| stream.between(params::EPISODE_HOURS.0, params::EPISODE_HOURS.1);
        self.episodes.push((intended.rest_hour(), hours(&mut stream)));
        for _ in 0..others {
            let start = stream.between(0, wearer.hours() - 1);
            self.episodes.push((start, hours(&mut stream)));
        }
        let (least, most) = params::STROKE_DAYS;
        if let Some(stroke) = enrolment.first_hour_of(Emergency::Stroke).filter(|&hour| hour > 24 * least) {
            let start = stroke - stream.between(24 * least, stroke.min(24 * most));
            self.episodes.push((start, hours(&mut stream)));
        }
        self.episodes.sort_unstable();
        let first_day = self.episodes[0].0 / 24;
        let patched = stream.chance(params::PATCH);
        let (earliest, latest) = params::PATCH_DAYS;
        let (day, hour) = (first_day + stream.between(earliest, latest), stream.between(9, 16));
        let result = Some(if stream.chance(params::PATCH_POSITIVE) { 10 } else { 0 });
        if patched {
            self.examine(wearer, Event { hour: 24 * day + hour, minute: 0, kind: "ECG patch", result, stay: None });
        }
    }

    /// A sleep study: more often with apnea, and then with many apneas.
    fn study_sleep(&mut self, plan: &Plan<'_>, wearer: &Wearer) {
        let mut stream = plan.stream("sleep_studies", wearer.patient);
        let studied = stream.chance(if wearer.apnea { params::SLEEP_STUDY.0 } else { params::SLEEP_STUDY.1 });
        let (first_day, hour) = params::STUDY_TIME;
        let day = stream.between(first_day, wearer.days() - 1);
        let shows = wearer.apnea && plan.task.is_on(&SLEEP_APNEA);
        let (mean, deviation) = if shows { params::STUDY_APNEA } else { params::STUDY_OTHERS };
        let result = Some(tenths(stream.normal(mean, deviation).max(0.0)));
        if studied {
            self.examine(wearer, Event { hour: 24 * day + hour, minute: 0, kind: "Sleep study", result, stay: None });
        }
    }

    /// Adds an examination, put off while in hospital; after the last day it has not taken place yet.
    fn examine(&mut self, wearer: &Wearer, mut event: Event) {
        while self.hospital_stays.iter().any(|stay| stay.contains(&event.hour)) {
            event.hour += 24;
        }
        if event.hour < wearer.hours() {
            self.events.push(event);
        }
    }
}

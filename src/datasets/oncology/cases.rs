//! A case: all that the registry knows of one patient, up to the last contact.

use super::course::Course;
use super::draws::whole_between;
use super::findings::Findings;
use super::params;
use super::registry::Tumor;
use crate::datasets::frame::Task;
use crate::random::Purpose;

/// All about one patient.
#[derive(Debug)]
pub(super) struct Case<'c> {
    pub(super) tumor: &'c Tumor,
    /// Results at diagnosis.
    pub(super) findings: &'c Findings,
    /// What happened since.
    pub(super) course: &'c Course,
    pub(super) last_contact: LastContact,
}

/// How a patient was last heard of.
#[derive(Clone, Copy, Debug)]
pub(super) struct LastContact {
    pub(super) day: i32,
    /// Is the patient lost to follow-up?
    pub(super) is_lost: bool,
}

/// Keeps contact with patients.
pub(super) struct FollowUp {
    streams: Purpose,
    today: i32,
}

impl FollowUp {
    pub(super) fn new(task: Task<'_>) -> Self {
        Self { streams: task.purpose("follow_up"), today: task.today() }
    }

    /// The dead were last heard of when they died, the lost at some time after the last event, the others lately.
    pub(super) fn last_contact(&self, tumor: &Tumor, findings: &Findings, course: &Course) -> LastContact {
        let mut stream = self.streams.stream(tumor.patient);
        let is_lost = stream.uniform() < params::LOST;
        let ago = stream.between(params::LAST_CONTACT_DAYS.0, params::LAST_CONTACT_DAYS.1);
        let place = stream.uniform();
        if let Some(day) = tumor.death {
            return LastContact { day, is_lost: false };
        }
        let lines = course.lines.iter().flat_map(|line| [Some(line.last_event()), line.end.map(|end| end.0)]);
        let events = lines.chain([findings.last_day(), course.biopsy.map(|biopsy| biopsy.day)]);
        let last_event = events.flatten().max().unwrap_or(tumor.diagnosis);
        let lost_on = whole_between(last_event, self.today, place);
        let day = if is_lost { lost_on } else { last_event.max(self.today - ago) };
        LastContact { day, is_lost }
    }
}

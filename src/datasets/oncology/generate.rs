//! Generates the registry, patient by patient.

use super::course::{Clinic, Course, MAX_LINES};
use super::findings::{Findings, Laboratory};
use super::params;
use super::regimens;
use super::registry::{Registry, Tumor};
use super::scans::{Radiology, Scan};
use super::write::Batches;
use crate::datasets::frame::{Output, Source, Task, Worker};
use crate::error::Result;
use crate::random::Purpose;
use crate::world::Reader;

/// Patients of a block; some 800 of them have a tumor, with 9,000 rows.
const BLOCK_PATIENTS: u64 = 2_000;

/// Makes the registry ready.
pub(super) fn prepare(task: Task<'_>) -> Result<Box<dyn Source + '_>> {
    Ok(Box::new(Center {
        task,
        registry: Registry::new(task),
        laboratory: Laboratory::new(&task),
        clinic: Clinic::new(&task),
        radiology: Radiology::new(&task),
        follow_up: task.purpose("follow_up"),
    }))
}

/// A cancer centre with its departments.
struct Center<'t> {
    task: Task<'t>,
    registry: Registry<'t>,
    laboratory: Laboratory,
    clinic: Clinic,
    radiology: Radiology,
    follow_up: Purpose,
}

/// How a patient was last heard of.
#[derive(Clone, Copy, Debug)]
pub struct LastContact {
    /// Day.
    pub day: i32,
    /// Is the patient lost to follow-up?
    pub is_lost: bool,
}

/// All about one patient.
#[derive(Debug)]
pub struct Case<'c> {
    /// The tumor.
    pub tumor: &'c Tumor,
    /// Results at diagnosis.
    pub findings: &'c Findings,
    /// What happened.
    pub course: &'c Course,
    /// The end of it.
    pub last_contact: LastContact,
}

impl Source for Center<'_> {
    fn dimensions(&self, out: &mut Output) {
        regimens::write(out);
    }

    fn blocks(&self) -> u64 {
        self.task.population.size().div_ceil(BLOCK_PATIENTS)
    }

    fn worker(&self) -> Box<dyn Worker + '_> {
        Box::new(Abstractor {
            center: self,
            reader: self.task.population.reader(),
            findings: Findings::default(),
            course: Course::default(),
            scans: Vec::new(),
            batches: Batches::new(self.task.today()),
        })
    }
}

/// Writes cases down, on one thread.
struct Abstractor<'c> {
    center: &'c Center<'c>,
    reader: Reader<'c>,
    findings: Findings,
    course: Course,
    scans: Vec<Scan>,
    batches: Batches,
}

impl Worker for Abstractor<'_> {
    fn block(&mut self, block: u64, out: &mut Output) {
        let first = block * BLOCK_PATIENTS;
        let last = (first + BLOCK_PATIENTS).min(self.center.task.population.size());
        for patient in first..last {
            if let Some(tumor) = self.center.registry.tumor(patient, &self.reader) {
                self.case(&tumor, out);
            }
        }
        self.batches.push_to(out);
    }
}

impl Abstractor<'_> {
    fn case(&mut self, tumor: &Tumor, out: &mut Output) {
        let center = self.center;
        center.laboratory.test(tumor, &mut self.findings);
        center.clinic.treat(tumor, &self.findings, &mut self.course);
        let last_contact = center.last_contact(tumor, &self.findings, &self.course);
        let case = Case { tumor, findings: &self.findings, course: &self.course, last_contact };
        self.batches.tumor(&case);
        self.batches.tests(&case, out);
        for line in &self.course.lines {
            let unit = tumor.patient * MAX_LINES as u64 + line.number as u64 - 1;
            center.radiology.scan(unit, line, &mut self.scans);
            self.batches.line(&case, line, &self.scans, out);
        }
    }
}

impl Center<'_> {
    /// When a patient was last heard of: step 13.
    fn last_contact(&self, tumor: &Tumor, findings: &Findings, course: &Course) -> LastContact {
        let mut stream = self.follow_up.stream(tumor.patient);
        let is_lost = stream.uniform() < params::LOST;
        let ago = stream.between(params::LAST_CONTACT_DAYS.0, params::LAST_CONTACT_DAYS.1);
        let place = stream.uniform();
        if let Some(day) = course.death {
            return LastContact { day, is_lost: false };
        }
        let today = self.task.today();
        let lines = course.lines.iter().flat_map(|line| [Some(line.last_event()), line.end.map(|end| end.0)]);
        let events = lines.chain([findings.last_day(), course.biopsy.map(|biopsy| biopsy.day)]);
        let last_event = events.flatten().max().unwrap_or(tumor.diagnosis);
        let lost_on = last_event + super::whole(libm::floor(place * f64::from(today - last_event + 1)));
        let day = if is_lost { lost_on } else { last_event.max(today - ago) };
        LastContact { day, is_lost }
    }
}

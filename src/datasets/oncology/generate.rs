//! Generates the registry, patient by patient.

use super::cases::Case;
use super::course::{Course, line_unit};
use super::dimensions;
use super::findings::Findings;
use super::plan::Plan;
use super::registry::Tumor;
use super::rows::Rows;
use super::scans::Scan;
use crate::datasets::frame::{Output, Source, Task, Worker};
use crate::error::Result;
use crate::world::Reader;

/// Makes the registry ready.
pub(super) fn prepare(task: Task<'_>) -> Result<Box<dyn Source + '_>> {
    Ok(Box::new(Plan::new(task)))
}

impl Source for Plan<'_> {
    fn dimensions(&self, out: &mut Output) {
        dimensions::write(out);
    }

    fn blocks(&self) -> u64 {
        self.patients.count()
    }

    fn worker(&self) -> Box<dyn Worker + '_> {
        Box::new(Block {
            plan: self,
            reader: self.task.population.reader(),
            findings: Findings::default(),
            course: Course::default(),
            scans: Vec::new(),
            rows: Rows::new(self.task.today()),
        })
    }

    fn unit(&self) -> &'static str {
        "patient"
    }

    fn units(&self, blocks: u64) -> u64 {
        self.patients.before(blocks)
    }
}

/// Generates blocks of patients for one thread.
struct Block<'p> {
    plan: &'p Plan<'p>,
    reader: Reader<'p>,
    findings: Findings,
    course: Course,
    scans: Vec<Scan>,
    rows: Rows,
}

impl Worker for Block<'_> {
    fn block(&mut self, block: u64, out: &mut Output) {
        for patient in self.plan.patients.units(block) {
            if let Some(tumor) = self.plan.registry.tumor(patient, &mut self.reader) {
                self.case(&tumor, out);
            }
        }
        out.extend(self.rows.batches.take());
    }
}

impl Block<'_> {
    fn case(&mut self, tumor: &Tumor, out: &mut Output) {
        let plan = self.plan;
        plan.laboratory.test(tumor, &mut self.findings);
        plan.clinic.treat(tumor, &self.findings, &mut self.course);
        let last_contact = plan.follow_up.last_contact(tumor, &self.findings, &self.course);
        let case = Case { tumor, findings: &self.findings, course: &self.course, last_contact };
        self.rows.tumor(&case);
        self.rows.tests(&case, out);
        for line in &self.course.lines {
            plan.radiology.scan(line_unit(tumor, line.number), line, &mut self.scans);
            self.rows.line(&case, line, &self.scans, out);
        }
    }
}

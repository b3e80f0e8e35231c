//! Blocks of patients: their rows in the core, made once more, become lines; then cells get defects, and surplus lines are added.

use super::block_lines::BlockLines;
use super::context::Context;
use super::dimensions;
use super::flat::{BILLING, Bills, PATIENTS, Patients, VISITS, Visits};
use super::plan::Plan;
use super::surplus::SurplusLines;
use crate::datasets::core::Rows;
use crate::datasets::frame::{Output, Source, Task, Worker};
use crate::error::Result;

/// Makes the raw tables ready: counts their lines.
pub(super) fn prepare(task: Task<'_>) -> Result<Box<dyn Source + '_>> {
    Ok(Box::new(Plan::new(task)?))
}

impl Source for Plan<'_> {
    fn dimensions(&self, out: &mut Output) {
        dimensions::write(out);
    }

    fn blocks(&self) -> u64 {
        self.patients.count()
    }

    fn worker(&self) -> Box<dyn Worker + '_> {
        Box::new(Block::new(self))
    }

    fn unit(&self) -> &'static str {
        "patient"
    }

    fn units(&self, blocks: u64) -> u64 {
        self.patients.before(blocks)
    }
}

/// Generates blocks of patients for one thread.
pub(super) struct Block<'p> {
    plan: &'p Plan<'p>,
    rows: Rows<'p>,
    surplus: SurplusLines,
    pub(super) lines: BlockLines<'p>,
}

impl<'p> Block<'p> {
    pub(super) fn new(plan: &'p Plan<'p>) -> Self {
        let rows = Rows::new(plan.task.population);
        Self { plan, rows, surplus: SurplusLines::default(), lines: BlockLines::new(plan) }
    }
}

impl Worker for Block<'_> {
    fn block(&mut self, block: u64, out: &mut Output) {
        let Self { plan, rows, surplus, lines } = self;
        let world = plan.task.population.world;
        lines.begin(block, out.takes_labels());
        let rows = rows.of(plan.patients.units(block), plan.before(block).visits + 1);
        let patients = Patients::new(&plan.flat, rows[PATIENTS].0, &rows[PATIENTS].1);
        let visits = Visits::new(&plan.flat, rows[VISITS].0, &rows[VISITS].1);
        let bills = Bills::new(&plan.flat, rows[BILLING].0, &rows[BILLING].1);
        let mut first_visit = 0;
        for (at, patient) in plan.patients.units(block).enumerate() {
            let clerk = plan.surplus(patient, surplus);
            let subject = patients.subject(at);
            let mut stream = plan.defects.stream(patient);
            let mut context = Context { clerk, age: subject.age, ..Context::default() };
            context.place(world, &visits, &bills, first_visit);
            let second_id = lines.patient(at, &patients, &subject, surplus.patient, &context, &mut stream);
            let count = surplus.visits.len();
            for (number, at) in (first_visit..).enumerate().take(count) {
                context.place(world, &visits, &bills, at);
                let patient_id = second_id.filter(|_| number > 0 && number + 1 == count);
                lines.visit(at, &visits, &subject, surplus.visits[number], (&context, patient_id), &mut stream);
                lines.bill(at, &bills, &subject, surplus.bills[number], (&context, patient_id), &mut stream);
            }
            first_visit += count;
        }
        lines.finish(out);
    }
}

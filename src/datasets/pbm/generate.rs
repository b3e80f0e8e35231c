//! Generates the ledger: member by member, line by line of therapy, the claims and what is taken back.

use super::chart::Chart;
use super::claims::Adjudication;
use super::courses::{self, Fill};
use super::dimensions;
use super::labels;
use super::members::Member;
use super::plan::Plan;
use super::tables::Batches;
use super::therapies::Span;
use crate::datasets::frame::{Output, Source, Task, Worker};
use crate::error::Result;
use crate::world::Reader;

/// Makes the ledger ready.
pub(super) fn prepare(task: Task<'_>) -> Result<Box<dyn Source + '_>> {
    Ok(Box::new(Plan::new(task)))
}

impl Source for Plan<'_> {
    fn dimensions(&self, out: &mut Output) {
        dimensions::write(self, out);
    }

    fn blocks(&self) -> u64 {
        self.patients.count()
    }

    fn worker(&self) -> Box<dyn Worker + '_> {
        Box::new(Block {
            plan: self,
            reader: self.task.population.reader(),
            chart: Chart::default(),
            spans: Vec::new(),
            fills: Vec::new(),
            batches: Batches::new(),
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
    chart: Chart,
    spans: Vec<Span>,
    fills: Vec<Fill>,
    batches: Batches,
}

impl Worker for Block<'_> {
    fn block(&mut self, block: u64, out: &mut Output) {
        for patient in self.plan.patients.units(block) {
            self.patient(patient, out);
        }
        out.extend(self.batches.take());
    }
}

impl Block<'_> {
    fn patient(&mut self, patient: u64, out: &mut Output) {
        let Some(member) = Member::of(self.plan, patient, &mut self.reader, &mut self.chart) else { return };
        self.plan.therapies.spans(patient, &member.life, &self.chart, &mut self.spans);
        for spans in self.spans.chunk_by(|one, next| one.line == next.line) {
            let unit = courses::unit(patient, spans[0].line);
            self.plan.courses.run(unit, spans, member.payer.pbm, &self.chart, &mut self.fills);
            claims(Adjudication::new(self.plan, &member, spans[0].line, unit), &self.fills, &mut self.batches, out);
        }
    }
}

/// Writes the claims of the fills of one line of therapy.
fn claims(mut adjudication: Adjudication<'_>, fills: &[Fill], batches: &mut Batches, out: &mut Output) {
    for fill in fills {
        let claim = adjudication.claim(fill);
        batches.claims.push(&claim.row());
        if let Some(adjustment) = claim.adjustment() {
            batches.pharmacy_adjustments.push(&adjustment);
        }
        labels::claim(&claim, out);
    }
}

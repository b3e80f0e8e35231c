//! Generates the ledger: drug user by drug user, therapy by therapy, the claims and what is taken back.

use super::claims::Adjudication;
use super::courses::{self, Fill};
use super::dimensions;
use super::labels;
use super::members::Member;
use super::plan::Plan;
use super::tables::Batches;
use super::therapies::Regimen;
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
            held: Vec::new(),
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
    held: Vec<(usize, Regimen)>,
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
        let Some(member) = Member::of(self.plan, patient, &self.reader, &mut self.held) else { return };
        for position in 0..self.held.len() {
            let (therapy, regimen) = self.held[position];
            let unit = courses::unit(patient, therapy);
            self.plan.courses.run(unit, regimen, member.payer.pbm, &mut self.fills);
            if !self.fills.is_empty() {
                self.claims(Adjudication::new(self.plan, &member, position, unit), out);
            }
        }
    }

    /// Writes the claims of the fills of one therapy.
    fn claims(&mut self, mut adjudication: Adjudication<'_>, out: &mut Output) {
        for fill in &self.fills {
            let claim = adjudication.claim(fill);
            self.batches.claims.push(&claim.row());
            if let Some(adjustment) = claim.adjustment() {
                self.batches.pharmacy_adjustments.push(&adjustment);
            }
            labels::claim(&claim, out);
        }
    }
}

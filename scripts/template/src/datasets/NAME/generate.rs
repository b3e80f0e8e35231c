//! Blocks of patients with their calls.

use super::plan::Plan;
use super::tables::{Batches, CallRow};
use super::{dimensions, labels};
use crate::datasets::frame::{Output, Source, Task, Worker, nearest_within, small};
use crate::error::Result;
use crate::world::patient_id;

/// Makes the dataset ready.
pub(super) fn prepare(task: Task<'_>) -> Result<Box<dyn Source + '_>> {
    Ok(Box::new(Plan::new(task)))
}

impl Source for Plan {
    fn dimensions(&self, out: &mut Output) {
        dimensions::write(out);
    }

    fn blocks(&self) -> u64 {
        self.patients.count()
    }

    fn worker(&self) -> Box<dyn Worker + '_> {
        Box::new(Block { plan: self, batches: Batches::new() })
    }

    fn unit(&self) -> &'static str {
        "patient"
    }

    fn units(&self, blocks: u64) -> u64 {
        self.patients.before(blocks)
    }
}

/// Generates blocks for one thread.
struct Block<'p> {
    plan: &'p Plan,
    batches: Batches,
}

impl Worker for Block<'_> {
    fn block(&mut self, block: u64, out: &mut Output) {
        let mut call_id = 0;
        for patient in self.plan.patients.units(block) {
            let Some(call) = self.plan.call(patient) else { continue };
            call_id += 1;
            self.batches.calls.push(&CallRow {
                call_id,
                patient_id: patient_id(patient),
                reason_id: small(call.reason + 1),
                call_date: self.plan.window.first + call.day,
                wait_minutes: nearest_within(call.wait, 0, i16::MAX),
            });
            labels::call(call_id, &call, out);
        }
        out.extend(self.batches.take());
    }
}

//! Blocks: some weeks of one department, from the arrivals to the rows.

use super::department::Department;
use super::plan::Plan;
use super::tables::Batches;
use super::{dimensions, diversions, labels, snapshots, visits};
use crate::datasets::frame::{Output, Source, Task, Worker};
use crate::error::Result;
use crate::world::Reader;

/// Makes the dataset ready.
pub(super) fn prepare(task: Task<'_>) -> Result<Box<dyn Source + '_>> {
    Ok(Box::new(Plan::new(task)?))
}

impl Source for Plan<'_> {
    fn dimensions(&self, out: &mut Output) {
        dimensions::write(self, out);
    }

    fn blocks(&self) -> u64 {
        Plan::blocks(self)
    }

    fn worker(&self) -> Box<dyn Worker + '_> {
        Box::new(Block { plan: self, reader: self.population.reader(), batches: Batches::new() })
    }
}

/// Generates blocks for one thread.
struct Block<'p> {
    plan: &'p Plan<'p>,
    reader: Reader<'p>,
    batches: Batches,
}

impl Worker for Block<'_> {
    fn block(&mut self, block: u64, out: &mut Output) {
        let plan = self.plan;
        let (site, span) = plan.site_and_span(block);
        let department = Department::simulate(plan, site, span, &mut self.reader);
        visits::write(plan, &department, &mut self.batches, out);
        diversions::write(plan, &department, &mut self.batches.ambulance_diversions, out);
        snapshots::write(plan, &department, &mut self.batches.bed_snapshots);
        out.extend(self.batches.take());
        if span.from == 0 {
            labels::frequent_flyers(plan, site, out);
        }
    }
}

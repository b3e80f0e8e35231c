//! Blocks of patients, some of whom wear a watch: everything about these, from the seed and the patient's number alone.

use super::course::Course;
use super::enrolment::Enrolment;
use super::hours::Readings;
use super::labels;
use super::plan::Plan;
use super::recordings::Intended;
use super::samples::Recorder;
use super::signs::Signs;
use super::tables::Batches;
use super::wear::{self, Wear};
use super::wearer::Wearer;
use super::workout::Workout;
use crate::datasets::frame::{Output, Source, Task, Worker};
use crate::error::Result;
use crate::world::Reader;

/// Makes the dataset ready.
pub(super) fn prepare(task: Task<'_>) -> Result<Box<dyn Source + '_>> {
    Ok(Box::new(Plan::new(task)))
}

impl Source for Plan<'_> {
    fn dimensions(&self, _: &mut Output) {}

    fn blocks(&self) -> u64 {
        self.patients.count()
    }

    fn worker(&self) -> Box<dyn Worker + '_> {
        let reader = self.task.population.reader();
        Box::new(Block { plan: self, reader, batches: Batches::new(), signs: Signs::default(), wear: Vec::new() })
    }

    fn unit(&self) -> &'static str {
        "patient"
    }

    fn units(&self, blocks: u64) -> u64 {
        self.patients.before(blocks)
    }
}

/// Generates blocks for one thread; holds what is reused from device to device.
struct Block<'p> {
    plan: &'p Plan<'p>,
    reader: Reader<'p>,
    batches: Batches,
    signs: Signs,
    wear: Vec<Wear>,
}

impl Worker for Block<'_> {
    fn block(&mut self, block: u64, out: &mut Output) {
        for patient in self.plan.patients.units(block) {
            if let Some(enrolment) = Enrolment::draw(self.plan, &mut self.reader, patient) {
                self.device(&enrolment, out);
            }
        }
        out.extend(self.batches.take());
    }
}

impl Block<'_> {
    fn device(&mut self, enrolment: &Enrolment, out: &mut Output) {
        let Self { plan, batches, signs, wear, .. } = self;
        let wearer = Wearer::draw(plan, enrolment);
        let intended = Intended::draw(plan, &wearer);
        let course = Course::draw(plan, &wearer, enrolment, &intended);
        wear::draw(plan, &wearer, &course.hospital_stays, wear);
        let recordings = intended.place(&wearer, wear);
        let workouts = Workout::draw(plan, &wearer);
        signs.draw(plan, &wearer, &course, &recordings, &workouts);
        batches.devices.push(&wearer.device(plan));
        labels::device(plan, &wearer, out);
        course.write(&wearer, &mut batches.clinical_events);
        Readings::new(plan, &wearer, &workouts).write(wear, signs, &mut batches.reading_hours, out);
        Recorder { plan, wearer: &wearer, workouts: &workouts }.write(&recordings, wear, batches, out);
    }
}

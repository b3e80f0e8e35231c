//! Blocks of people with their dispensings: first the people of the registry by number, then those who are patients of the core.

use super::courses::Courses;
use super::dimensions;
use super::fills::Fills;
use super::labels;
use super::mills::Mills;
use super::people::{Habit, People, Person};
use super::plan::Plan;
use super::presence::Presence;
use super::shoppers::Shoppers;
use super::tables::Batches;
use super::visits::{Part, Visit};
use crate::datasets::frame::{Output, Source, Task, Worker};
use crate::error::Result;
use crate::world::Reader;

/// Makes the dataset ready.
pub(super) fn prepare(task: Task<'_>) -> Result<Box<dyn Source + '_>> {
    Ok(Box::new(Plan::new(task)))
}

impl Source for Plan<'_> {
    fn dimensions(&self, out: &mut Output) {
        dimensions::write(self, out);
    }

    fn blocks(&self) -> u64 {
        self.people.count() + self.patients.count()
    }

    fn worker(&self) -> Box<dyn Worker + '_> {
        Box::new(Block {
            plan: self,
            reader: self.task.population.reader(),
            people: People::new(self),
            courses: Courses::new(self),
            shoppers: Shoppers::new(self),
            mills: Mills::new(self),
            fills: Fills::new(self),
            presence: Presence::new(self.prescribing),
            visits: Vec::new(),
            batches: Batches::new(),
        })
    }
}

/// Generates blocks for one thread.
struct Block<'p> {
    plan: &'p Plan<'p>,
    reader: Reader<'p>,
    people: People<'p>,
    courses: Courses<'p>,
    shoppers: Option<Shoppers<'p>>,
    mills: Option<Mills<'p>>,
    fills: Fills<'p>,
    presence: Presence,
    /// Visits of a person; reused.
    visits: Vec<Visit>,
    batches: Batches,
}

impl Worker for Block<'_> {
    fn block(&mut self, block: u64, out: &mut Output) {
        let plan = self.plan;
        if let Some(block) = block.checked_sub(plan.people.count()) {
            for patient in plan.patients.units(block) {
                if let Some(person) = self.people.core_patient(patient, &mut self.reader, &mut self.presence) {
                    self.person(&person, out);
                }
            }
        } else {
            self.presence.clear(plan.prescribing);
            for number in plan.people.units(block) {
                self.person(&self.people.numbered_person(number), out);
            }
        }
        out.extend(self.batches.take());
    }
}

impl Block<'_> {
    fn person(&mut self, person: &Person, out: &mut Output) {
        self.visits.clear();
        let has_cocktail = self.treat(person);
        if self.visits.is_empty() {
            // In hospital, or dead, before anything could be prescribed.
            return;
        }
        for visit in self.visits.iter_mut().filter(|visit| self.presence.is_away(visit.dispensed)) {
            visit.dispensed = visit.written;
        }
        let part = self.visits.last().map_or(Part::Ordinary, |visit| visit.part);
        self.batches.registry_patients.push(&person.row(&self.plan.supply));
        labels::person(person, part, has_cocktail, out);
        self.fills.write(person, &mut self.visits, &mut self.batches.dispenses, out);
    }

    /// Fills in the visits of a person. True if opioid, benzodiazepine and muscle relaxant are given at the same time.
    fn treat(&mut self, person: &Person) -> bool {
        let visits = &mut self.visits;
        match (person.habit, &self.shoppers, &self.mills) {
            (Habit::Shopper, Some(shoppers), _) => {
                shoppers.run(person, visits);
                false
            }
            (Habit::Mill(mill), _, Some(mills)) => mills.run(person, mill, &self.presence, visits),
            _ => self.courses.run(person, &self.presence, visits),
        }
    }
}

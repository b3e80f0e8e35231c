//! Blocks of people with their dispensings: first the people of the registry by number, then those who are patients of the core.

use super::courses::Courses;
use super::fills::{Fills, id};
use super::mills::Mills;
use super::people::{Habit, People, Person};
use super::shoppers::Shoppers;
use super::supply::Supply;
use super::tables::{DISPENSES, DispenseBatch, REGISTRY_PATIENTS, RegistryPatientBatch, RegistryPatientRow};
use super::visits::{Part, Visit, Window};
use super::{DOCTOR_SHOPPING, TRINITY_COCKTAIL, dimensions, params};
use crate::datasets::frame::{Output, Source, Task, Worker};
use crate::error::Result;
use crate::reference::names::Sex;
use crate::world::Reader;

/// People by number in a block: some 7,000 dispensings.
const BLOCK_PEOPLE: u64 = 2_048;

/// Patients of the core in a block; nationwide one in 70 is known to the programme.
const BLOCK_PATIENTS: u64 = 32_768;

/// Makes the dataset ready.
pub(super) fn prepare(task: Task<'_>) -> Result<Box<dyn Source + '_>> {
    Ok(Box::new(Programme { supply: Supply::new(&task), task }))
}

struct Programme<'t> {
    task: Task<'t>,
    supply: Supply,
}

impl Programme<'_> {
    /// Blocks of people by number; blocks of the core's patients follow.
    fn numbered_blocks(&self) -> u64 {
        People::new(&self.task, &self.supply).numbered().div_ceil(BLOCK_PEOPLE)
    }
}

impl Source for Programme<'_> {
    fn dimensions(&self, out: &mut Output) {
        dimensions::write(&self.task, &self.supply, out);
    }

    fn blocks(&self) -> u64 {
        self.numbered_blocks() + self.task.population.size().div_ceil(BLOCK_PATIENTS)
    }

    fn worker(&self) -> Box<dyn Worker + '_> {
        let (task, supply) = (&self.task, &self.supply);
        let window = Window { first: task.today() - params::WINDOW_DAYS, last: task.today() };
        Box::new(Generator {
            numbered_blocks: self.numbered_blocks(),
            patients: task.population.size(),
            reader: task.population.reader(),
            people: People::new(task, supply),
            courses: Courses::new(task, supply, window),
            shoppers: Shoppers::new(task, supply, window),
            mills: Mills::new(task, supply, window),
            rows: Rows {
                supply,
                fills: Fills::new(task, supply),
                visits: Vec::new(),
                registry: RegistryPatientBatch::new(0),
                dispenses: DispenseBatch::new(0),
            },
        })
    }
}

/// Generates blocks for one thread.
struct Generator<'t> {
    numbered_blocks: u64,
    patients: u64,
    reader: Reader<'t>,
    people: People<'t>,
    courses: Courses<'t>,
    shoppers: Option<Shoppers<'t>>,
    mills: Option<Mills<'t>>,
    rows: Rows<'t>,
}

impl Worker for Generator<'_> {
    fn block(&mut self, block: u64, out: &mut Output) {
        if let Some(block) = block.checked_sub(self.numbered_blocks) {
            let first = block * BLOCK_PATIENTS;
            for patient in first..(first + BLOCK_PATIENTS).min(self.patients) {
                if let Some(person) = self.people.core_patient(patient, &self.reader) {
                    self.person(&person, out);
                }
            }
        } else {
            let first = block * BLOCK_PEOPLE;
            for number in first..(first + BLOCK_PEOPLE).min(self.people.numbered()) {
                self.person(&self.people.numbered_person(number), out);
            }
        }
        out.push(&REGISTRY_PATIENTS, self.rows.registry.take());
        out.push(&DISPENSES, self.rows.dispenses.take());
    }
}

impl Generator<'_> {
    fn person(&mut self, person: &Person, out: &mut Output) {
        let visits = &mut self.rows.visits;
        visits.clear();
        let has_cocktail = match (person.habit, &self.shoppers, &self.mills) {
            (Habit::Shopper, Some(shoppers), _) => {
                shoppers.run(person, visits);
                false
            }
            (Habit::Mill(mill), _, Some(mills)) => mills.run(person, mill, visits),
            _ => self.courses.run(person, visits),
        };
        self.rows.write(person, has_cocktail, out);
    }
}

/// Rows of a block.
struct Rows<'t> {
    supply: &'t Supply,
    fills: Fills<'t>,
    /// Visits of a person; reused.
    visits: Vec<Visit>,
    registry: RegistryPatientBatch,
    dispenses: DispenseBatch,
}

impl Rows<'_> {
    fn write(&mut self, person: &Person, has_cocktail: bool, out: &mut Output) {
        self.registry.push(&RegistryPatientRow {
            patient_id: id(person.id),
            core_patient_id: person.core.map(|patient| id(patient + 1)),
            zipcode: &self.supply.land.zips[person.home].zipcode,
            birth_year: person.birth_year,
            gender: match person.sex {
                Sex::Female => "F",
                Sex::Male => "M",
            },
        });
        self.label(person, has_cocktail, out);
        self.fills.write(person, &mut self.visits, &mut self.dispenses, out);
    }

    fn label(&self, person: &Person, has_cocktail: bool, out: &mut Output) {
        let key = id(person.id);
        let part = self.visits.last().map_or(Part::Ordinary, |visit| visit.part);
        if let Part::Episode(episodes) = part {
            out.label(&DOCTOR_SHOPPING, &REGISTRY_PATIENTS, key, || format!("episodes={episodes}"));
        }
        if has_cocktail {
            out.label(&TRINITY_COCKTAIL, &REGISTRY_PATIENTS, key, || {
                format!("from={}", if part == Part::Mill { "mill" } else { "other" })
            });
        }
    }
}

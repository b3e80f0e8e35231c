//! Blocks of patients: everything about them, with contiguous ids, in any order.

use std::ops::Range;

use arrow::record_batch::RecordBatch;

use super::billing::Billing;
use super::course::Courses;
use super::people::People;
use super::population::Population;
use super::tables::{BILLING, BillBatch, PATIENTS, PatientBatch, VISITS, VisitBatch};
use super::visits::Care;
use super::world::World;
use crate::table::Table;

/// Patients of a block: enough that a batch is worth its overhead, few enough that a handful of blocks is small in memory.
pub const BLOCK_PATIENTS: u64 = 8_192;

/// What blocks of a world have in common.
#[derive(Debug)]
pub struct Blocks<'w> {
    population: Population<'w>,
    patients_of_block: u64,
}

impl<'w> Blocks<'w> {
    /// The blocks of a world, of [`BLOCK_PATIENTS`] each.
    #[must_use]
    pub fn new(world: &'w World) -> Self {
        Self::of(world, BLOCK_PATIENTS)
    }

    /// The blocks of a world with so many patients each; the rows do not depend on it.
    #[must_use]
    pub fn of(world: &'w World, patients: u64) -> Self {
        Self { population: Population::new(world), patients_of_block: patients.max(1) }
    }

    /// The patients, as other datasets see them.
    #[must_use]
    pub fn population(&self) -> &Population<'w> {
        &self.population
    }

    /// How many blocks there are.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.population.size().div_ceil(self.patients_of_block)
    }

    /// The patients of a block, numbered from 0.
    #[must_use]
    pub fn patients(&self, block: u64) -> Range<u64> {
        let first = block * self.patients_of_block;
        first..(first + self.patients_of_block).min(self.population.size())
    }

    /// Visits of a block: the counting pass, which draws no more than it must.
    #[must_use]
    pub fn visits(&self, block: u64) -> u64 {
        self.patients(block).map(|patient| self.population.life(patient).visits as u64).sum()
    }

    /// A generator for one thread.
    #[must_use]
    pub fn generator(&self) -> Generator<'_> {
        let Population { world, days, .. } = &self.population;
        Generator {
            blocks: self,
            people: People::new(world),
            courses: Courses::new(world, days),
            care: Care::new(world),
            billing: Billing::new(world),
            patients: PatientBatch::new(0),
            visits: VisitBatch::new(0),
            bills: BillBatch::new(0),
        }
    }
}

/// Generates blocks, one after the other; holds what is reused between them.
pub struct Generator<'b> {
    blocks: &'b Blocks<'b>,
    people: People<'b>,
    courses: Courses<'b>,
    care: Care<'b>,
    billing: Billing<'b>,
    patients: PatientBatch,
    visits: VisitBatch,
    bills: BillBatch,
}

impl Generator<'_> {
    /// The rows of a block whose first visit gets the number `first_visit`: patients, visits, bills.
    ///
    /// # Panics
    /// When `first_visit` is not that of the counting pass and ids would overflow.
    pub fn block(&mut self, block: u64, first_visit: u64) -> [(&'static Table, RecordBatch); 3] {
        self.patients(self.blocks.patients(block), first_visit)
    }

    /// The same for any patients, numbered from 0.
    ///
    /// # Panics
    /// As [`Generator::block`].
    pub fn patients(&mut self, patients: Range<u64>, first_visit: u64) -> [(&'static Table, RecordBatch); 3] {
        let mut next_visit = i64::try_from(first_visit).expect("a billion patients have fewer than 2^63 visits");
        for patient in patients {
            let life = self.blocks.population.life(patient);
            let person = self.people.write(patient, &life, &self.blocks.population.days, &mut self.patients);
            let visits = self.courses.run(patient, &life, &person);
            self.care.write(patient, next_visit, visits, &mut self.visits);
            self.billing.write(patient, next_visit, person.insurer.is_some(), visits, &mut self.bills);
            next_visit += i64::try_from(visits.len()).expect("at most 18 visits");
        }
        [(&PATIENTS, self.patients.take()), (&VISITS, self.visits.take()), (&BILLING, self.bills.take())]
    }
}

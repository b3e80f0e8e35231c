//! Blocks of patients with their visits and bills.

use std::ops::Range;

use arrow::record_batch::RecordBatch;

use super::billing::Billing;
use super::dimensions;
use super::patients::Patients;
use super::tables::{BILLING, BillBatch, PATIENTS, PatientBatch, VISITS, VisitBatch};
use super::visits::Visits;
use crate::datasets::frame::{Output, Source, Task, UnitBlocks, Worker, row_number};
use crate::error::Result;
use crate::table::Table;
use crate::world::{Population, Reader};

/// Patients whose visits are counted to know about how many there will be.
const SAMPLE: u64 = 8_192;

/// Makes the star schema ready.
pub(super) fn prepare(task: Task<'_>) -> Result<Box<dyn Source + '_>> {
    let patients = UnitBlocks::new(task.population.size(), task.patients_at_once);
    Ok(Box::new(Plan { population: task.population, patients }))
}

/// What all blocks share.
struct Plan<'t> {
    population: &'t Population<'t>,
    patients: UnitBlocks,
}

impl Source for Plan<'_> {
    fn dimensions(&self, out: &mut Output) {
        out.extend(dimensions::all(self.population.world));
    }

    fn blocks(&self) -> u64 {
        self.patients.count()
    }

    fn worker(&self) -> Box<dyn Worker + '_> {
        Box::new(Block { patients: self.patients, rows: Rows::new(self.population) })
    }

    fn unit(&self) -> &'static str {
        "patient"
    }

    fn units(&self, blocks: u64) -> u64 {
        self.patients.before(blocks)
    }

    fn expected_rows(&self) -> Vec<(&'static Table, u64)> {
        let patients = self.population.size();
        let sample = patients.min(SAMPLE);
        let counted: usize = (0..sample).map(|patient| self.population.life(patient).visits).sum();
        let visits = u128::from(patients) * counted as u128 / u128::from(sample.max(1));
        let visits = u64::try_from(visits).unwrap_or(u64::MAX);
        vec![(&PATIENTS, patients), (&VISITS, visits), (&BILLING, visits)]
    }
}

/// Generates blocks for one thread.
struct Block<'t> {
    patients: UnitBlocks,
    rows: Rows<'t>,
}

impl Worker for Block<'_> {
    fn block(&mut self, block: u64, out: &mut Output) {
        out.extend(self.rows.of(self.patients.units(block), 1));
    }
}

/// Writes the rows of patients; holds what is reused between them.
pub struct Rows<'p> {
    population: &'p Population<'p>,
    reader: Reader<'p>,
    people: Patients<'p>,
    visit_rows: Visits,
    billing: Billing<'p>,
    patients: PatientBatch,
    visits: VisitBatch,
    bills: BillBatch,
}

impl<'p> Rows<'p> {
    /// The rows of a population.
    #[must_use]
    pub fn new(population: &'p Population<'p>) -> Self {
        Self {
            population,
            reader: population.reader(),
            people: Patients::new(population.world),
            visit_rows: Visits::new(population.world),
            billing: Billing::new(population.world),
            patients: PatientBatch::new(0),
            visits: VisitBatch::new(0),
            bills: BillBatch::new(0),
        }
    }

    /// Patients, visits and bills of some patients, numbered from 0; the first visit and the first bill get the number `first_visit`.
    pub fn of(&mut self, patients: Range<u64>, first_visit: u64) -> [(&'static Table, RecordBatch); 3] {
        let mut next_visit = row_number(first_visit);
        for patient in patients {
            let life = self.population.life(patient);
            let person = self.people.write(patient, &life, &self.reader, &mut self.patients);
            let visits = self.reader.visits_of(patient, &life, &person);
            self.visit_rows.write(patient, next_visit, visits, &mut self.visits);
            self.billing.write(patient, next_visit, person.insurer, visits, &mut self.bills);
            next_visit += row_number(visits.len());
        }
        [(&PATIENTS, self.patients.take()), (&VISITS, self.visits.take()), (&BILLING, self.bills.take())]
    }
}

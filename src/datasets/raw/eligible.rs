//! How often each kind could strike at each site, in each month, and where its condition holds: measured on the first patients, so that
//! a kind comes out as frequent as it is documented to be, wherever its cause is at work.

use super::DATASET;
use super::causes::{self, Context, SITES};
use super::flat::{Bills, Flat, Patients, Visits};
use super::kinds::KINDS;
use super::lines::{BILLING, PATIENTS, VISITS};
use super::row::Row;
use crate::datasets::core::Rows;
use crate::world::{Population, World};

/// Patients that are looked at: some ten thousand visits.
const PATIENTS_OF_SAMPLE: u64 = 2_048;

/// Cells that a kind could strike.
#[derive(Clone, Debug, Default)]
pub(super) struct Weights {
    /// All of them.
    pub(super) all: u64,
    /// By site.
    pub(super) sites: [u64; SITES],
    /// By month of the history.
    pub(super) months: Vec<u64>,
    /// Where each of the conditions holds.
    pub(super) conditions: [u64; 2],
}

impl Weights {
    fn add(&mut self, context: &Context) {
        self.all += 1;
        self.sites[context.site] += 1;
        if let Some(month) = usize::try_from(context.month).ok().and_then(|month| self.months.get_mut(month)) {
            *month += 1;
        }
        for (sum, condition) in self.conditions.iter_mut().zip(causes::CONDITIONS) {
            *sum += u64::from(condition.holds(context));
        }
    }
}

/// The weights of all kinds, in their order.
pub(super) fn weigh(flat: &Flat<'_>, population: &Population<'_>) -> Vec<Weights> {
    let world = population.world;
    let months = usize::try_from(causes::months(world)).expect("a history has at most 90 years");
    let mut weights = vec![Weights { months: vec![0; months], ..Weights::default() }; KINDS.len()];
    let columns = DATASET.tables.iter().map(|table| {
        let kinds = table
            .columns
            .iter()
            .map(|column| (0..KINDS.len()).filter(|&kind| KINDS[kind].strikes(table, column)).collect::<Vec<_>>());
        kinds.collect::<Vec<_>>()
    });
    let columns: Vec<Vec<Vec<usize>>> = columns.collect();
    let mut look = |table: usize, row: &Row, context: &Context| {
        for (position, kinds) in columns[table].iter().enumerate().filter(|one| !one.1.is_empty()) {
            let cell = row.get(position);
            for &kind in kinds.iter().filter(|&&kind| KINDS[kind].change.fits(cell, context)) {
                weights[kind].add(context);
            }
        }
    };
    let sample = PATIENTS_OF_SAMPLE.min(population.size());
    let rows = Rows::new(population).of(0..sample, 1);
    let patients = Patients::new(flat, rows[PATIENTS].0, &rows[PATIENTS].1);
    let visits = Visits::new(flat, rows[VISITS].0, &rows[VISITS].1);
    let bills = Bills::new(flat, rows[BILLING].0, &rows[BILLING].1);
    let (mut row, mut at) = (Row::default(), 0);
    for patient in 0..sample {
        let position = usize::try_from(patient).expect("a sample is small");
        let subject = patients.subject(position);
        let mut context = Context { age: subject.age, ..Context::default() };
        context.place(world, &visits, &bills, at);
        patients.write(position, &subject, &mut row);
        look(PATIENTS, &row, &context);
        for _ in 0..population.life(patient).visits {
            context.place(world, &visits, &bills, at);
            visits.write(at, &subject, &mut row);
            look(VISITS, &row, &context);
            bills.write(at, &subject, &mut row);
            look(BILLING, &row, &context);
            at += 1;
        }
    }
    weights
}

impl Context {
    /// Sets where and when a visit is, and what it costs.
    pub(super) fn place(&mut self, world: &World, visits: &Visits<'_>, bills: &Bills<'_>, at: usize) {
        self.site = visits.hospital(at) % causes::sites(world);
        self.admission = visits.stay(at).0;
        self.month = causes::month(world, self.admission);
        self.charge = bills.charge(at);
    }
}

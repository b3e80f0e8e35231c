//! How often each kind can occur at each site, in each month, and where its condition holds: measured on the first patients, so that
//! a kind comes out as frequent as it is documented to be, wherever its cause is at work.

use super::context::{Context, months};
use super::flat::{BILLING, Bills, Flat, PATIENTS, Patients, VISITS, Visits};
use super::kinds::KINDS;
use super::mechanisms::CONDITIONS;
use super::params::{SAMPLE_PATIENTS, SITES};
use super::row::Row;
use super::tables::TABLES;
use crate::datasets::core::Rows;
use crate::table::Table;
use crate::world::Population;

/// Cells in which a kind can occur.
#[derive(Clone, Debug, Default)]
pub(super) struct EligibleCells {
    /// All of them.
    pub(super) all: u64,
    /// By site.
    pub(super) sites: [u64; SITES],
    /// By month of the history.
    pub(super) months: Vec<u64>,
    /// Where each of the conditions holds.
    pub(super) conditions: [u64; 2],
}

impl EligibleCells {
    fn add(&mut self, context: &Context) {
        self.all += 1;
        self.sites[context.site] += 1;
        if let Some(month) = usize::try_from(context.month).ok().and_then(|month| self.months.get_mut(month)) {
            *month += 1;
        }
        for (sum, condition) in self.conditions.iter_mut().zip(CONDITIONS) {
            *sum += u64::from(condition.holds(context));
        }
    }
}

/// The cells of all kinds, in their order.
pub(super) fn count_eligible(flat: &Flat<'_>, population: &Population<'_>) -> Vec<EligibleCells> {
    let world = population.world;
    let months = usize::try_from(months(world)).expect("a history has at most 90 years");
    let mut eligible = vec![EligibleCells { months: vec![0; months], ..EligibleCells::default() }; KINDS.len()];
    let columns = kinds_by_column();
    for_each_line(flat, population, |table, row, context| {
        for (position, kinds) in columns[table].iter().enumerate().filter(|one| !one.1.is_empty()) {
            let cell = row.get(position);
            for &kind in kinds.iter().filter(|&&kind| KINDS[kind].change.fits(cell, context)) {
                eligible[kind].add(context);
            }
        }
    });
    eligible
}

/// The positions of the kinds that apply to each column of each table.
fn kinds_by_column() -> Vec<Vec<Vec<usize>>> {
    let of_table = |table: &&'static Table| {
        let of_column = |column| (0..KINDS.len()).filter(|&kind| KINDS[kind].applies_to(table, column)).collect();
        table.columns.iter().map(of_column).collect()
    };
    TABLES.iter().map(of_table).collect()
}

/// Hands the clean lines of the sample over, with their tables.
fn for_each_line(flat: &Flat<'_>, population: &Population<'_>, mut look: impl FnMut(usize, &Row, &Context)) {
    let world = population.world;
    let sample = SAMPLE_PATIENTS.min(population.size());
    let rows = Rows::new(population).of(0..sample, 1);
    let patients = Patients::new(flat, rows[PATIENTS].0, &rows[PATIENTS].1);
    let visits = Visits::new(flat, rows[VISITS].0, &rows[VISITS].1);
    let bills = Bills::new(flat, rows[BILLING].0, &rows[BILLING].1);
    let (mut row, mut at) = (Row::default(), 0);
    for (position, patient) in (0..sample).enumerate() {
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
}

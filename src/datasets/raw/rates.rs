//! Every kind occurs as often as it is documented to.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::DATASET;
use super::generate::Block;
use super::kinds::KINDS;
use super::lines::{LINE_KINDS, Surplus};
use super::params::TWINS_UNTIL_AGE;
use super::plan::Plan;
use super::surplus::SurplusLines;
use crate::datasets::frame::{Choices, Output, Task, Worker};
use crate::reference::zips::ZipPool;
use crate::world::{Options, Population, World};

const PATIENTS_OF_TEST: u64 = 10_000;
const RATE_OF_TEST: f64 = 0.05;

/// Cells that each kind fits and those that it made dirty, over all blocks; and how many lines of each kind came on how many of the star's.
fn tally(seed: u64) -> BTreeMap<&'static str, [u32; 2]> {
    let today = NaiveDate::from_ymd_opt(2026, 7, 1).unwrap();
    let options = Options { seed, patients: PATIENTS_OF_TEST, ..Options::new(today) };
    let world = World::new(&options, &ZipPool::built_in()).unwrap();
    let population = Population::new(&world);
    let mut choices = Choices::default();
    choices.messy(RATE_OF_TEST).unwrap();
    let task = Task::new(&DATASET, &population, &choices);
    let plan = Plan::new(task).unwrap();
    let mut worker = Block::new(&plan);
    let mut sum: BTreeMap<&'static str, [u32; 2]> = BTreeMap::new();
    for block in 0..plan.patients.count() {
        worker.block(block, &mut Output::rows());
    }
    for writer in &worker.lines.writers {
        for (kind, [fitting, dirty]) in &writer.tally {
            let both = sum.entry(kind).or_default();
            *both = [both[0] + fitting, both[1] + dirty];
        }
    }
    let mut surplus = SurplusLines::default();
    for patient in 0..PATIENTS_OF_TEST {
        plan.surplus(patient, &mut surplus);
        let age = population.life(patient).age;
        let lines = [1, surplus.visits.len(), surplus.bills.len()];
        for kind in LINE_KINDS.iter().filter(|kind| kind.surplus != Surplus::Twin || age <= TWINS_UNTIL_AGE) {
            let both = sum.entry(kind.name).or_default();
            let of_table = |table: usize| if kind.per_mille[table] > 0 { lines[table] } else { 0 };
            both[0] += u32::try_from((0..3).map(of_table).sum::<usize>()).unwrap();
            both[1] += u32::try_from(surplus.count(kind.surplus).iter().sum::<u64>()).unwrap();
        }
    }
    sum
}

#[test]
fn every_kind_occurs_at_its_documented_rate() {
    let mut wrong = Vec::new();
    for seed in 1..=3 {
        let tally = tally(seed);
        let cells = KINDS.iter().filter(|kind| kind.per_mille > 0);
        let cells = cells.map(|kind| (kind.name, f64::from(kind.per_mille), kind.mechanism));
        // Kinds of lines have nearly the same rate in all their tables.
        let lines = LINE_KINDS.iter().map(|kind| {
            let per_mille = kind.per_mille.iter().rev().find(|rate| **rate > 0).copied().unwrap_or(0);
            (kind.name, f64::from(per_mille), kind.mechanism)
        });
        for (name, per_mille, mechanism) in cells.chain(lines) {
            let [fitting, dirty] = tally[name].map(f64::from);
            let expected = fitting * per_mille / 1_000.0 * RATE_OF_TEST;
            // Four standard deviations of chance on top of what the cause allows.
            let chance = 4.0 * expected.sqrt();
            let (low, high) = (expected / mechanism.spread() - chance, expected * mechanism.spread() + chance);
            if dirty < low.max(1.0) || dirty > high {
                wrong.push(format!("seed {seed}, {name}: {dirty} of {fitting}, expected {low:.0} to {high:.0}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

//! How many rows the tables of the datasets have.

use super::frame::{Choices, Task, generate};
use super::registry::DATASETS;
use crate::error::Result;
use crate::reference::zips::ZipPool;
use crate::table::Table;
use crate::world::{Options, Population, World};

/// The tables of all datasets, in the order of the registry, with their rows: counted by generating them into nothing.
///
/// # Errors
/// When the options fit no world.
pub fn volumes(options: &Options, threads: usize) -> Result<Vec<(&'static Table, u64)>> {
    let mut counts: Vec<(&'static Table, u64)> =
        DATASETS.iter().flat_map(|dataset| dataset.tables).map(|table| (*table, 0)).collect();
    let mut add = |table: &'static Table, rows: usize| {
        if let Some(count) = counts.iter_mut().find(|count| std::ptr::eq(count.0, table)) {
            count.1 += rows as u64;
        }
    };
    let world = World::new(options, &ZipPool::built_in())?;
    let (population, choices) = (Population::new(&world), Choices::default());
    for dataset in DATASETS {
        let task = Task::new(dataset, &population, &choices);
        generate(&task, (dataset.prepare)(task)?.as_ref(), threads, false, |block| {
            block.batches.iter().for_each(|(table, batch)| add(table, batch.num_rows()));
            Ok(())
        })?;
    }
    Ok(counts)
}

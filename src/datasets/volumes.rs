//! How many rows the tables of the datasets have.

use super::core::{self, Blocks, Options, World};
use super::{Choices, DATASETS, Task, generate};
use crate::error::Result;
use crate::pipeline;
use crate::reference::zips::ZipPool;
use crate::table::Table;

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
    let blocks = Blocks::new(&world);
    core::dimensions(&world).iter().for_each(|(table, batch)| add(table, batch.num_rows()));
    pipeline::in_order(
        blocks.count(),
        threads,
        || blocks.generator(),
        // The numbers of the visits do not matter for their count.
        |generator, block| generator.block(block, 1).map(|(table, batch)| (table, batch.num_rows())),
        |counted| {
            counted.into_iter().for_each(|(table, rows)| add(table, rows));
            Ok(())
        },
    )?;
    let choices = Choices::default();
    for dataset in DATASETS {
        let Some(prepare) = dataset.prepare else { continue };
        let source = prepare(Task::new(dataset, blocks.population(), &choices))?;
        generate(dataset, source.as_ref(), threads, false, |piece| {
            piece.batches.iter().for_each(|(table, batch)| add(table, batch.num_rows()));
            Ok(())
        })?;
    }
    Ok(counts)
}

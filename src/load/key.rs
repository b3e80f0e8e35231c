//! The answer key of the datasets in a database: they are generated once more, with the choices they were loaded with.

use arrow::record_batch::RecordBatch;

use super::labels::labelled;
use super::record;
use super::report::{LoadReport, Observer, Phase};
use super::run::{LoadRun, PhaseTimer};
use crate::database::{Database, Keys, LoadPlan};
use crate::datasets::core;
use crate::datasets::{Task, answer_key, generate, raw};
use crate::error::Result;
use crate::record::{Record, nothing_loaded};
use crate::table::Table;
use crate::world::Population;

/// Makes the answer key of the datasets in `source`, and writes it into `file`, a DuckDB file of its own.
///
/// # Errors
/// When `source` holds no dataset with an answer key, or `file` cannot be written.
pub fn write_key(
    source: &mut dyn Database,
    file: &mut dyn Database,
    replace: bool,
    threads: usize,
    observer: &dyn Observer,
) -> Result<LoadReport> {
    let record = Record::read(source)?;
    let labelled = labelled(&record)?;
    let Some(run) = record.options(core::DATASET.name)? else { return Err(nothing_loaded(source)) };
    let world = record::world(&run.core)?;
    record.require_matching_core(&run.core, false, &world)?;
    let interrupt = file.interrupt().clone();
    let plan = LoadPlan { datasets: &[&answer_key::DATASET], replace, keys: Keys::Full, jobs: 1, alone: true };
    let mut run = LoadRun::new(file.begin(plan)?, PhaseTimer::new(observer), interrupt, threads);
    run.labels(&labelled, &Population::new(&world))?;
    let tables = run.complete()?;
    let LoadRun { load, mut timer, .. } = run;
    timer.time(Phase::Publish, None, || Ok((load.publish()?, 0)))?;
    Ok(LoadReport { tables, phases: timer.phases })
}

/// Generates the raw tables of a database once more, and hands their key to `take`, batch by batch.
///
/// # Errors
/// When the database holds no raw tables or was made for a student of a class, or `take` fails.
pub fn read_defects(
    source: &mut dyn Database,
    threads: usize,
    take: &mut dyn FnMut(&'static Table, &RecordBatch) -> Result<()>,
) -> Result<()> {
    let record = Record::read(source)?;
    let Some(run) = record.options(raw::DATASET.name)? else { return Err(raw::missing(&source.describe())) };
    let world = record::world(&run.core)?;
    record.require_matching_core(&run.core, false, &world)?;
    let interrupt = source.interrupt().clone();
    let population = Population::new(&world);
    let task = Task::new(&raw::DATASET, &population, &run.choices);
    generate(&task, (raw::DATASET.prepare)(task)?.as_ref(), threads, true, |block| {
        interrupt.check()?;
        block.batches.iter().try_for_each(|(table, batch)| take(table, batch))
    })
}

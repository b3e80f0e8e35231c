//! A load under way: what is generated goes into the database, phase by phase.

use std::time::Instant;

use arrow::record_batch::RecordBatch;

use super::labels::{Labelled, label_batch};
use super::report::{Length, Observer, Phase, PhaseReport, TableReport};
use crate::database::Load;
use crate::datasets::answer_key::{self, tables::LABELS};
use crate::datasets::core;
use crate::datasets::{GeneratedBlock, Task, generate};
use crate::error::Result;
use crate::fingerprint::{self, Checksum};
use crate::interrupt::Interrupt;
use crate::memory::Shortage;
use crate::table::Table;
use crate::world::Population;

/// Times phases and announces them.
pub(super) struct PhaseTimer<'a> {
    observer: &'a dyn Observer,
    pub(super) phases: Vec<PhaseReport>,
}

impl<'a> PhaseTimer<'a> {
    pub(super) fn new(observer: &'a dyn Observer) -> Self {
        Self { observer, phases: Vec::new() }
    }

    /// Runs a phase that returns a result and a number of rows.
    pub(super) fn time<T>(
        &mut self,
        phase: Phase,
        length: Option<Length>,
        work: impl FnOnce() -> Result<(T, u64)>,
    ) -> Result<T> {
        self.observer.phase(phase, length);
        let begin = Instant::now();
        let (result, rows) = work()?;
        self.phases.push(PhaseReport { phase, elapsed: begin.elapsed(), rows });
        Ok(result)
    }
}

/// What has been loaded of a table.
struct Loaded {
    table: &'static Table,
    rows: u64,
    checksum: Checksum,
}

/// What has been loaded, in the order of first appearance.
#[derive(Default)]
struct Tables(Vec<Loaded>);

impl Tables {
    /// The entry of a table, which is made if need be: a table without rows is recorded, too.
    fn entry(&mut self, table: &'static Table) -> &mut Loaded {
        let known = self.0.iter().position(|one| std::ptr::eq(one.table, table));
        let place = known.unwrap_or_else(|| {
            self.0.push(Loaded { table, rows: 0, checksum: Checksum::new(table) });
            self.0.len() - 1
        });
        &mut self.0[place]
    }

    /// Appends batches, and adds up their rows.
    fn append(
        &mut self,
        load: &mut dyn Load,
        batches: impl IntoIterator<Item = (&'static Table, RecordBatch)>,
    ) -> Result<()> {
        for (table, batch) in batches {
            let loaded = self.entry(table);
            loaded.rows += batch.num_rows() as u64;
            loaded.checksum.add(&batch)?;
            load.append(table, batch)?;
        }
        Ok(())
    }

    fn rows_of(&self, table: &'static Table) -> u64 {
        self.0.iter().find(|one| std::ptr::eq(one.table, table)).map_or(0, |one| one.rows)
    }

    fn rows(&self) -> u64 {
        self.0.iter().map(|one| one.rows).sum()
    }

    fn reports(&self) -> Vec<TableReport> {
        let report = |one: &Loaded| TableReport {
            dataset: one.table.schema.unwrap_or(core::DATASET.name),
            table: one.table.name,
            rows: one.rows,
            fingerprint: fingerprint::display(one.checksum.value()),
        };
        self.0.iter().map(report).collect()
    }
}

/// A load under way.
pub(super) struct LoadRun<'a> {
    pub(super) load: Box<dyn Load + 'a>,
    pub(super) timer: PhaseTimer<'a>,
    tables: Tables,
    interrupt: Interrupt,
    threads: usize,
}

impl<'a> LoadRun<'a> {
    /// Nothing is loaded yet.
    pub(super) fn new(load: Box<dyn Load + 'a>, timer: PhaseTimer<'a>, interrupt: Interrupt, threads: usize) -> Self {
        Self { load, timer, tables: Tables::default(), interrupt, threads }
    }

    /// Generates and appends a dataset.
    pub(super) fn dataset(&mut self, task: Task<'_>) -> Result<()> {
        // Few patients may have nothing to do with a dataset.
        for table in task.dataset.tables {
            self.tables.entry(table);
        }
        self.generate(Phase::Rows(task.dataset.name), task, |load, tables, block| tables.append(load, block.batches))
    }

    /// Generates datasets once more, and appends the labels of their rows.
    pub(super) fn labels(&mut self, labelled: &[Labelled], population: &Population<'_>) -> Result<()> {
        for table in answer_key::DATASET.tables {
            self.tables.entry(table);
        }
        for (dataset, choices) in labelled {
            let task = Task::new(dataset, population, choices);
            self.generate(Phase::Labels(dataset.name), task, |load, tables, block| {
                let labels = label_batch(dataset.name, tables.rows_of(&LABELS), &block.answers);
                // Some datasets write tables of the key themselves.
                let own = block.batches.into_iter().filter(|(table, _)| table.schema == answer_key::DATASET.schema());
                tables.append(load, own.chain([(&LABELS, labels)]))
            })?;
        }
        Ok(())
    }

    /// Generates a dataset; `append` makes of each block what is loaded.
    fn generate(
        &mut self,
        phase: Phase,
        task: Task<'_>,
        mut append: impl FnMut(&mut dyn Load, &mut Tables, GeneratedBlock) -> Result<()>,
    ) -> Result<()> {
        let Self { load, timer, tables, interrupt, threads } = self;
        let observer = timer.observer;
        let labels = matches!(phase, Phase::Labels(_));
        let source = (task.dataset.prepare)(task)?;
        if let Some(shortage) = Shortage::of(load.memory_needed(&source.expected_rows())).filter(|_| !labels) {
            observer.shortage(shortage);
        }
        let length = Length { units: source.units(source.blocks()), unit: source.unit() };
        let before = tables.rows();
        timer.time(phase, Some(length), || {
            generate(&task, source.as_ref(), *threads, labels, |block| {
                interrupt.check()?;
                let done = source.units(block.done);
                append(load.as_mut(), tables, block)?;
                observer.progress(done, tables.rows() - before);
                Ok(())
            })?;
            // The labels of all datasets go into one table, which would get no more rows after this.
            if !labels {
                load.flush()?;
            }
            Ok(((), tables.rows() - before))
        })
    }

    /// Puts keys in force, and says what was loaded.
    pub(super) fn complete(&mut self) -> Result<Vec<TableReport>> {
        let Self { load, timer, tables, .. } = self;
        timer.time(Phase::Keys, None, || Ok((load.complete()?, 0)))?;
        Ok(tables.reports())
    }
}

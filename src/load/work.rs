//! A load under way: what is generated goes into the database, phase by phase.

use std::time::Instant;

use arrow::record_batch::RecordBatch;

use super::key::{Labelled, label_batch};
use super::{Observer, Phase, PhaseReport, TableReport};
use crate::database::Load;
use crate::datasets::answer_key::{self, tables::LABELS};
use crate::datasets::core::tables::{BILLING, PATIENTS, VISITS};
use crate::datasets::core::{self, Blocks, Population};
use crate::datasets::{Choices, Dataset, Piece, Task, generate};
use crate::error::Result;
use crate::fingerprint::{self, Checksum};
use crate::interrupt::Interrupt;
use crate::memory::Shortage;
use crate::pipeline;
use crate::table::Table;

/// Times phases and announces them.
pub(super) struct Clock<'a> {
    observer: &'a dyn Observer,
    pub(super) phases: Vec<PhaseReport>,
}

impl<'a> Clock<'a> {
    pub(super) fn new(observer: &'a dyn Observer) -> Self {
        Self { observer, phases: Vec::new() }
    }

    /// Runs a phase that returns a result and a number of rows.
    pub(super) fn time<T>(
        &mut self,
        phase: Phase,
        units: Option<u64>,
        work: impl FnOnce() -> Result<(T, u64)>,
    ) -> Result<T> {
        self.observer.phase(phase, units);
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
pub(super) struct Work<'a> {
    pub(super) load: Box<dyn Load + 'a>,
    pub(super) clock: Clock<'a>,
    tables: Tables,
    interrupt: Interrupt,
    threads: usize,
}

impl<'a> Work<'a> {
    /// Nothing is loaded yet.
    pub(super) fn new(load: Box<dyn Load + 'a>, clock: Clock<'a>, interrupt: Interrupt, threads: usize) -> Self {
        Self { load, clock, tables: Tables::default(), interrupt, threads }
    }

    /// Generates and appends the core.
    pub(super) fn core(&mut self, blocks: &Blocks<'_>) -> Result<()> {
        let Self { load, clock, tables, interrupt, threads } = self;
        let observer = clock.observer;
        let patients = blocks.population().size();
        let first_visits = clock.time(Phase::Count, None, || Ok((first_visits(blocks, *threads, interrupt)?, 0)))?;
        let visits = first_visits.last().map_or(0, |next| next - 1);
        let expected = [(&PATIENTS, patients), (&VISITS, visits), (&BILLING, visits)];
        if let Some(shortage) = Shortage::of(load.memory_needed(&expected)) {
            observer.shortage(shortage);
        }
        clock.time(Phase::Rows, Some(patients), || {
            tables.append(load.as_mut(), core::dimensions(blocks.population().world))?;
            let mut done = 0;
            pipeline::in_order(
                blocks.count(),
                *threads,
                || blocks.generator(),
                |generator, block| {
                    generator.block(block, first_visits[usize::try_from(block).expect("blocks fit in memory")])
                },
                |batches| {
                    interrupt.check()?;
                    tables.append(load.as_mut(), batches)?;
                    done += 1;
                    observer.progress(blocks.patients(done - 1).end, tables.rows());
                    Ok(())
                },
            )?;
            load.flush()?;
            Ok(((), tables.rows()))
        })
    }

    /// Generates and appends another dataset.
    pub(super) fn dataset(
        &mut self,
        dataset: &'static Dataset,
        population: &Population<'_>,
        choices: &Choices,
    ) -> Result<()> {
        // Few patients may have nothing to do with a dataset.
        for table in dataset.tables {
            self.tables.entry(table);
        }
        let phase = Phase::Dataset(dataset.name);
        self.generate(phase, dataset, population, choices, |load, tables, piece| tables.append(load, piece.batches))
    }

    /// Generates datasets once more, and appends the labels of their rows.
    pub(super) fn labels(&mut self, labelled: &[Labelled], population: &Population<'_>) -> Result<()> {
        for table in answer_key::DATASET.tables {
            self.tables.entry(table);
        }
        for (dataset, choices) in labelled {
            let phase = Phase::Labels(dataset.name);
            self.generate(phase, dataset, population, choices, |load, tables, piece| {
                let labels = label_batch(dataset.name, tables.rows_of(&LABELS), &piece.answers);
                // Some datasets write tables of the key themselves.
                let own = piece.batches.into_iter().filter(|(table, _)| table.schema == answer_key::DATASET.schema());
                tables.append(load, own.chain([(&LABELS, labels)]))
            })?;
        }
        Ok(())
    }

    /// Generates a dataset; `append` makes of each piece what is loaded.
    fn generate(
        &mut self,
        phase: Phase,
        dataset: &'static Dataset,
        population: &Population<'_>,
        choices: &Choices,
        mut append: impl FnMut(&mut dyn Load, &mut Tables, Piece) -> Result<()>,
    ) -> Result<()> {
        let Some(prepare) = dataset.prepare else { return Ok(()) };
        let Self { load, clock, tables, interrupt, threads } = self;
        let observer = clock.observer;
        let labels = matches!(phase, Phase::Labels(_));
        let source = prepare(Task::new(dataset, population, choices))?;
        let before = tables.rows();
        clock.time(phase, Some(source.blocks()), || {
            generate(dataset, source.as_ref(), *threads, labels, |piece| {
                interrupt.check()?;
                let done = piece.done;
                append(load.as_mut(), tables, piece)?;
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
        let Self { load, clock, tables, .. } = self;
        clock.time(Phase::Keys, None, || Ok((load.complete()?, 0)))?;
        Ok(tables.reports())
    }
}

/// The number of each block's first visit, from a counting pass over all patients; at the end, that of the block after the last.
fn first_visits(blocks: &Blocks<'_>, threads: usize, interrupt: &Interrupt) -> Result<Vec<u64>> {
    let mut next = 1;
    let mut first = Vec::new();
    pipeline::in_order(
        blocks.count(),
        threads,
        || (),
        |(), block| blocks.visits(block),
        |visits| {
            interrupt.check()?;
            first.push(next);
            next += visits;
            Ok(())
        },
    )?;
    first.push(next);
    Ok(first)
}

//! A load under way: what is generated goes into the database, phase by phase.

use std::time::Instant;

use arrow::record_batch::RecordBatch;

use super::key::{Labelled, label_batch};
use super::{Observer, Phase, PhaseReport, TableReport};
use crate::datasets::answer_key::{self, tables::LABELS};
use crate::datasets::core::tables::{BILLING, PATIENTS, VISITS};
use crate::datasets::core::{self, Blocks, Population};
use crate::datasets::{Choices, Dataset, Piece, Task, generate};
use crate::error::{Error, Result};
use crate::fingerprint;
use crate::interrupt::Interrupt;
use crate::memory::Shortage;
use crate::pipeline;
use crate::table::Table;
use crate::target::{Load, Rows, Value};

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

/// Rows by table, in the order of first appearance.
#[derive(Default)]
struct RowCounts(Vec<(&'static Table, u64)>);

impl RowCounts {
    fn add(&mut self, table: &'static Table, rows: usize) {
        match self.0.iter_mut().find(|count| std::ptr::eq(count.0, table)) {
            Some(count) => count.1 += rows as u64,
            None => self.0.push((table, rows as u64)),
        }
    }

    /// Appends batches, and counts their rows.
    fn append(
        &mut self,
        load: &mut dyn Load,
        batches: impl IntoIterator<Item = (&'static Table, RecordBatch)>,
    ) -> Result<()> {
        for (table, batch) in batches {
            self.add(table, batch.num_rows());
            load.append(table, batch)?;
        }
        Ok(())
    }

    fn of(&self, table: &'static Table) -> u64 {
        self.0.iter().find(|count| std::ptr::eq(count.0, table)).map_or(0, |count| count.1)
    }

    fn total(&self) -> u64 {
        self.0.iter().map(|count| count.1).sum()
    }
}

/// A load under way.
pub(super) struct Work<'a> {
    pub(super) load: Box<dyn Load + 'a>,
    pub(super) clock: Clock<'a>,
    rows: RowCounts,
    interrupt: Interrupt,
    threads: usize,
}

impl<'a> Work<'a> {
    /// Nothing is loaded yet.
    pub(super) fn new(load: Box<dyn Load + 'a>, clock: Clock<'a>, interrupt: Interrupt, threads: usize) -> Self {
        Self { load, clock, rows: RowCounts::default(), interrupt, threads }
    }

    /// Generates and appends the core.
    pub(super) fn core(&mut self, blocks: &Blocks<'_>) -> Result<()> {
        let Self { load, clock, rows, interrupt, threads } = self;
        let observer = clock.observer;
        let patients = blocks.population().size();
        let first_visits = clock.time(Phase::Count, None, || Ok((first_visits(blocks, *threads, interrupt)?, 0)))?;
        let visits = first_visits.last().map_or(0, |next| next - 1);
        let expected = [(&PATIENTS, patients), (&VISITS, visits), (&BILLING, visits)];
        if let Some(shortage) = Shortage::of(load.memory_needed(&expected)) {
            observer.shortage(shortage);
        }
        clock.time(Phase::Rows, Some(patients), || {
            rows.append(load.as_mut(), core::dimensions(blocks.population().world))?;
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
                    rows.append(load.as_mut(), batches)?;
                    done += 1;
                    observer.progress(blocks.patients(done - 1).end, rows.total());
                    Ok(())
                },
            )?;
            load.flush()?;
            Ok(((), rows.total()))
        })
    }

    /// Generates and appends another dataset.
    pub(super) fn dataset(
        &mut self,
        dataset: &'static Dataset,
        population: &Population<'_>,
        choices: &Choices,
    ) -> Result<()> {
        // A table without rows is recorded, too: few patients may have nothing to do with a dataset.
        dataset.tables.iter().for_each(|table| self.rows.add(table, 0));
        let phase = Phase::Dataset(dataset.name);
        self.generate(phase, dataset, population, choices, |load, rows, piece| rows.append(load, piece.batches))
    }

    /// Generates datasets once more, and appends the labels of their rows.
    pub(super) fn labels(&mut self, labelled: &[Labelled], population: &Population<'_>) -> Result<()> {
        answer_key::DATASET.tables.iter().for_each(|table| self.rows.add(table, 0));
        for (dataset, choices) in labelled {
            let phase = Phase::Labels(dataset.name);
            self.generate(phase, dataset, population, choices, |load, rows, piece| {
                let labels = label_batch(dataset.name, rows.of(&LABELS), &piece.answers);
                // Some datasets write tables of the key themselves.
                let own = piece.batches.into_iter().filter(|(table, _)| table.schema == answer_key::DATASET.schema());
                rows.append(load, own.chain([(&LABELS, labels)]))
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
        mut append: impl FnMut(&mut dyn Load, &mut RowCounts, Piece) -> Result<()>,
    ) -> Result<()> {
        let Some(prepare) = dataset.prepare else { return Ok(()) };
        let Self { load, clock, rows, interrupt, threads } = self;
        let observer = clock.observer;
        let labels = matches!(phase, Phase::Labels(_));
        let source = prepare(Task::new(dataset, population, choices))?;
        let before = rows.total();
        clock.time(phase, Some(source.blocks()), || {
            generate(dataset, source.as_ref(), *threads, labels, |piece| {
                interrupt.check()?;
                let done = piece.done;
                append(load.as_mut(), rows, piece)?;
                observer.progress(done, rows.total() - before);
                Ok(())
            })?;
            // The labels of all datasets go into one table, which would get no more rows after this.
            if !labels {
                load.flush()?;
            }
            Ok(((), rows.total() - before))
        })
    }

    /// Puts keys in force and takes the fingerprints of the tables.
    pub(super) fn complete(&mut self) -> Result<Vec<TableReport>> {
        let Self { load, clock, rows, .. } = self;
        clock.time(Phase::Keys, None, || Ok((load.complete()?, 0)))?;
        clock.time(Phase::Fingerprint, None, || Ok((fingerprints(load.as_mut(), rows)?, rows.total())))
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

fn fingerprints(load: &mut dyn Load, rows: &RowCounts) -> Result<Vec<TableReport>> {
    // The large tables come last; where queries run side by side they had better begin.
    let queries: Vec<String> = rows.0.iter().rev().map(|(table, _)| fingerprint::query(table)).collect();
    let results = load.queries(&queries)?;
    let report = |(&(table, rows), result): (&(&'static Table, u64), &Rows)| {
        let checksum = result
            .single()
            .and_then(Value::integer)
            .ok_or_else(|| Error::Target(format!("the fingerprint of `{}` is not a whole number", table.name)))?;
        let fingerprint = fingerprint::display(checksum);
        let dataset = table.schema.unwrap_or(core::DATASET.name);
        Ok(TableReport { dataset, table: table.name, rows, fingerprint })
    };
    rows.0.iter().zip(results.iter().rev()).map(report).collect()
}

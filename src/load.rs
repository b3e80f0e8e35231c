//! The load, end to end: generate, append, complete, fingerprint, record, publish.

use std::path::Path;
use std::time::{Duration, Instant};

use arrow::record_batch::RecordBatch;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use crate::calibration;
use crate::datasets::answer_key::tables::{LabelBatch, LabelRow};
use crate::datasets::core::tables::{
    BILLING, CALIBRATION, LOAD_RUN_TABLES, LOAD_RUNS, LoadRunBatch, LoadRunRow, LoadRunTableBatch, LoadRunTableRow,
    PATIENTS, VISITS,
};
use crate::datasets::core::{self, Blocks, Options, Population, World};
use crate::datasets::{Answer, Choices, DATASETS, Dataset, Task, answer_key, generate};
use crate::error::{Error, Result};
use crate::fingerprint;
use crate::interrupt::Interrupt;
use crate::memory::Shortage;
use crate::pipeline;
use crate::reference::zips::ZipPool;
use crate::table::Table;
use crate::target::{self, Keys, Load, LoadPlan, Rows, Target, Value};
use crate::validate::{last_tables, path};

/// What to load.
#[derive(Clone, Debug)]
pub struct LoadRequest {
    /// The options of the core.
    pub options: Options,
    /// The datasets, the core first. Without the core they are added to the core that is there, which has to have the same options.
    pub datasets: Vec<&'static Dataset>,
    /// Which phenomena the datasets have, and their settings.
    pub choices: Choices,
    /// May the present contents be replaced?
    pub replace: bool,
    /// The keys to declare.
    pub keys: Keys,
    /// Generating threads; the rows do not depend on it.
    pub threads: usize,
    /// Connections that load and build keys at once, where the engine has connections.
    pub jobs: usize,
    /// Command that repeats the load, for `load_runs`; without a password.
    pub command: String,
}

impl LoadRequest {
    /// A load with all keys into a place that holds nothing yet, with as many threads and connections as suit this machine.
    #[must_use]
    pub fn new(options: Options) -> Self {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let jobs = target::default_jobs();
        Self {
            options,
            datasets: vec![&core::DATASET],
            choices: Choices::default(),
            replace: false,
            keys: Keys::Full,
            threads,
            jobs,
            command: String::new(),
        }
    }

    fn makes_key(&self) -> bool {
        self.datasets.iter().any(|dataset| dataset.name == answer_key::DATASET.name)
    }

    /// Is the core loaded, too?
    #[must_use]
    pub fn has_core(&self) -> bool {
        self.datasets.iter().any(|dataset| dataset.schema().is_none())
    }
}

/// The options of a load as `load_runs` keeps them: enough to make the same rows again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RunOptions {
    /// The options of the core.
    #[serde(flatten)]
    pub core: Options,
    /// Names of the datasets that were loaded.
    #[serde(default)]
    pub datasets: Vec<String>,
    /// Which phenomena they have, and their settings.
    #[serde(flatten)]
    pub choices: Choices,
}

/// One table that was loaded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TableReport {
    /// The dataset.
    pub dataset: &'static str,
    /// The table.
    pub table: &'static str,
    /// Its rows.
    pub rows: u64,
    /// Its fingerprint, 16 hexadecimal digits.
    pub fingerprint: String,
}

impl TableReport {
    /// The table with its schema, as a query writes it.
    #[must_use]
    pub fn path(&self) -> String {
        path(self.dataset, self.table)
    }
}

/// One phase of the load.
#[derive(Clone, Debug)]
pub struct PhaseReport {
    /// The phase.
    pub phase: Phase,
    /// How long it took.
    pub elapsed: Duration,
    /// Rows it handled; 0 where rows mean nothing.
    pub rows: u64,
}

/// What a load did.
#[derive(Clone, Debug)]
pub struct LoadReport {
    /// Every table, in load order.
    pub tables: Vec<TableReport>,
    /// Every phase, in order.
    pub phases: Vec<PhaseReport>,
}

/// The phases of a load, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Reference data, hospitals, doctors.
    Prepare,
    /// Counting visits, so that every block knows its ids.
    Count,
    /// Generating the core's rows and appending them; the unit of progress is a patient.
    Rows,
    /// The same for the dataset of this name; the unit is a block.
    Dataset(&'static str),
    /// Generating the dataset of this name once more, for the answer key; the unit is a block.
    Labels(&'static str),
    /// Keys, constraints, statistics.
    Keys,
    /// Fingerprints.
    Fingerprint,
    /// Measuring what was calibrated.
    Calibration,
    /// Making the load visible.
    Publish,
}

impl Phase {
    /// What is being done, for people.
    #[must_use]
    pub fn label(self) -> String {
        match self {
            Self::Prepare => "preparing".to_owned(),
            Self::Count => "counting visits".to_owned(),
            Self::Rows => "generating and loading".to_owned(),
            Self::Dataset(name) => format!("generating and loading {name}"),
            Self::Labels(name) => format!("labelling {name}"),
            Self::Keys => "keys and statistics".to_owned(),
            Self::Fingerprint => "fingerprints".to_owned(),
            Self::Calibration => "calibration".to_owned(),
            Self::Publish => "publishing".to_owned(),
        }
    }

    /// What its progress is counted in.
    #[must_use]
    pub fn unit(self) -> &'static str {
        match self {
            Self::Dataset(_) | Self::Labels(_) => "block",
            _ => "patient",
        }
    }
}

/// Is told how a load goes on. All methods are called from the loading thread.
pub trait Observer {
    /// A phase begins; `units` is its length where it is known (patients, in [`Phase::Rows`]).
    fn phase(&self, phase: Phase, units: Option<u64>);
    /// So many units and rows of the phase are done in all.
    fn progress(&self, units: u64, rows: u64);
    /// The load may not fit into memory; it is tried all the same.
    fn shortage(&self, shortage: Shortage);
}

/// Loads datasets into a target.
///
/// # Errors
/// When an option cannot be used, the target is not free, or the database refuses; what was there before is then still there.
pub fn load(target: &mut dyn Target, request: &LoadRequest, observer: &dyn Observer) -> Result<LoadReport> {
    let started_at = chrono::Utc::now().naive_utc();
    let mut clock = Clock { observer, phases: Vec::new() };

    let (world, run_id) = clock.time(Phase::Prepare, None, || {
        let world = World::new(&request.options, &pool(&request.options)?)?;
        let run_id = next_run_id(target)?;
        if !request.has_core() {
            fit(target, &request.options, &world)?;
        }
        Ok(((world, run_id), 0))
    })?;
    let blocks = Blocks::of(&world, target.units_at_once());
    let labelled = if request.makes_key() { labelled(target)? } else { Vec::new() };
    let plan = LoadPlan {
        datasets: &request.datasets,
        replace: request.replace,
        keys: request.keys,
        jobs: request.jobs,
        alone: false,
    };
    let interrupt = target.interrupt().clone();
    let mut load = target.begin(plan)?;
    let mut rows = RowCounts::default();
    if request.has_core() {
        load_core(load.as_mut(), &blocks, request, &interrupt, &mut clock, &mut rows)?;
    }
    for dataset in request.datasets.iter().copied().filter(|dataset| dataset.prepare.is_some()) {
        load_dataset(load.as_mut(), dataset, blocks.population(), request, &interrupt, &mut clock, &mut rows)?;
    }
    if request.makes_key() {
        let labels =
            append_labels(load.as_mut(), &labelled, blocks.population(), request.threads, &interrupt, &mut clock)?;
        rows.add(&answer_key::tables::LABELS, labels);
    }
    clock.time(Phase::Keys, None, || Ok((load.complete()?, 0)))?;
    let tables = clock.time(Phase::Fingerprint, None, || Ok((fingerprints(load.as_mut(), &rows)?, rows.total())))?;
    let receipt = clock.time(Phase::Calibration, None, || {
        Ok((calibration::measure(load.as_mut(), &request.datasets, request.options.patients)?, 0))
    })?;
    clock.time(Phase::Publish, None, || {
        let finished_at = chrono::Utc::now().naive_utc();
        let run = run_batch(run_id, request, &world, started_at, finished_at)?;
        load.append(&LOAD_RUNS, run)?;
        load.append(&LOAD_RUN_TABLES, run_tables_batch(run_id, &tables))?;
        load.append(&CALIBRATION, receipt)?;
        Ok((load.publish()?, 0))
    })?;
    Ok(LoadReport { tables, phases: clock.phases })
}

/// The options with which a dataset that is there was loaded; none if it is not there.
///
/// # Errors
/// When the database cannot be read, or the record is none of this version.
pub fn recorded(target: &mut dyn Target, dataset: &str) -> Result<Option<RunOptions>> {
    if !target.contents()?.datasets.iter().any(|name| name == dataset) {
        return Ok(None);
    }
    let found = target.query(&format!(
        "SELECT options FROM load_runs WHERE run_id = (SELECT MAX(run_id) FROM load_run_tables WHERE dataset = '{dataset}')"
    ))?;
    let text = found.single().and_then(Value::text).unwrap_or_default();
    serde_json::from_str(text).map(Some).map_err(|source| Error::Format {
        context: format!("the options of {dataset} in `{}` cannot be read", target.describe()),
        source: Box::new(source),
    })
}

/// Refuses to add datasets to a core that is another than theirs.
fn fit(target: &mut dyn Target, options: &Options, world: &World) -> Result<()> {
    let Some(recorded) = recorded(target, core::DATASET.name)? else { return Ok(()) };
    if recorded.core != *options {
        return Err(Error::Target(format!("the core in `{}` was loaded with other options", target.describe())));
    }
    // A file with ZIP codes may have changed.
    let tables = last_tables(target)?;
    let counted =
        |name: &str| tables.iter().find(|table| table.dataset == "core" && table.table == name).map(|t| t.rows);
    let expected =
        [("zipcodes", world.zips.len()), ("hospitals", world.hospitals.len()), ("doctors", world.doctors.len())];
    for (table, rows) in expected {
        if counted(table) != i64::try_from(rows).ok() {
            let place = target.describe();
            return Err(Error::Target(format!(
                "the core in `{place}` has other {table} than its options give now; has --zip-pool-file changed?"
            )));
        }
    }
    Ok(())
}

/// Generates and appends the core.
fn load_core(
    load: &mut dyn Load,
    blocks: &Blocks<'_>,
    request: &LoadRequest,
    interrupt: &Interrupt,
    clock: &mut Clock<'_>,
    rows: &mut RowCounts,
) -> Result<()> {
    let observer = clock.observer;
    let patients = request.options.patients;
    let first_visits = clock.time(Phase::Count, None, || Ok((first_visits(blocks, request.threads, interrupt)?, 0)))?;
    let visits = first_visits.last().map_or(0, |next| next - 1);
    let expected = [(&PATIENTS, patients), (&VISITS, visits), (&BILLING, visits)];
    if let Some(shortage) = Shortage::of(load.memory_needed(&expected)) {
        observer.shortage(shortage);
    }
    clock.time(Phase::Rows, Some(patients), || {
        for (table, batch) in core::dimensions(blocks.population().world) {
            rows.add(table, batch.num_rows());
            load.append(table, batch)?;
        }
        append_all(load, blocks, &first_visits, request.threads, interrupt, rows, observer)?;
        load.flush()?;
        Ok(((), rows.total()))
    })
}

/// Generates and appends another dataset.
fn load_dataset(
    load: &mut dyn Load,
    dataset: &'static Dataset,
    population: &Population<'_>,
    request: &LoadRequest,
    interrupt: &Interrupt,
    clock: &mut Clock<'_>,
    rows: &mut RowCounts,
) -> Result<()> {
    let Some(prepare) = dataset.prepare else { return Ok(()) };
    let observer = clock.observer;
    let source = prepare(Task::new(dataset, population, &request.choices))?;
    let before = rows.total();
    clock.time(Phase::Dataset(dataset.name), Some(source.blocks()), || {
        generate(dataset, source.as_ref(), request.threads, false, |piece| {
            interrupt.check()?;
            for (table, batch) in piece.batches {
                rows.add(table, batch.num_rows());
                load.append(table, batch)?;
            }
            observer.progress(piece.done, rows.total() - before);
            Ok(())
        })?;
        load.flush()?;
        Ok(((), rows.total() - before))
    })
}

/// A dataset whose labels are wanted, with the choices it was loaded with.
type Labelled = (&'static Dataset, Choices);

/// The datasets in a target that have something to label.
fn labelled(target: &mut dyn Target) -> Result<Vec<Labelled>> {
    let mut all = Vec::new();
    for dataset in DATASETS.iter().copied().filter(|dataset| dataset.prepare.is_some()) {
        if let Some(run) = recorded(target, dataset.name)? {
            all.push((dataset, run.choices));
        }
    }
    if all.is_empty() {
        let place = target.describe();
        return Err(Error::Target(format!(
            "`{place}` holds no dataset with an answer key; `caseload load --datasets` adds one"
        )));
    }
    Ok(all)
}

/// Makes the answer key of the datasets in `source`, and writes it into `file`, a DuckDB file of its own.
///
/// # Errors
/// When `source` holds no dataset with an answer key, or `file` cannot be written.
pub fn write_key(
    source: &mut dyn Target,
    file: &mut dyn Target,
    replace: bool,
    threads: usize,
    observer: &dyn Observer,
) -> Result<LoadReport> {
    let mut clock = Clock { observer, phases: Vec::new() };
    let labelled = labelled(source)?;
    let Some(run) = recorded(source, core::DATASET.name)? else {
        return Err(Error::Target(format!("`{}` holds no core", source.describe())));
    };
    let world = World::new(&run.core, &pool(&run.core)?)?;
    fit(source, &run.core, &world)?;
    let population = Population::new(&world);
    let interrupt = file.interrupt().clone();
    let plan = LoadPlan { datasets: &[&answer_key::DATASET], replace, keys: Keys::Full, jobs: 1, alone: true };
    let mut load = file.begin(plan)?;
    let mut rows = RowCounts::default();
    let labels = append_labels(load.as_mut(), &labelled, &population, threads, &interrupt, &mut clock)?;
    rows.add(&answer_key::tables::LABELS, labels);
    clock.time(Phase::Keys, None, || Ok((load.complete()?, 0)))?;
    let tables = clock.time(Phase::Fingerprint, None, || Ok((fingerprints(load.as_mut(), &rows)?, rows.total())))?;
    clock.time(Phase::Publish, None, || Ok((load.publish()?, 0)))?;
    Ok(LoadReport { tables, phases: clock.phases })
}

/// Generates datasets once more, and appends the labels of their rows; returns how many.
fn append_labels(
    load: &mut dyn Load,
    labelled: &[Labelled],
    population: &Population<'_>,
    threads: usize,
    interrupt: &Interrupt,
    clock: &mut Clock<'_>,
) -> Result<usize> {
    let observer = clock.observer;
    let mut labels = 0;
    for (dataset, choices) in labelled {
        let Some(prepare) = dataset.prepare else { continue };
        let source = prepare(Task::new(dataset, population, choices))?;
        clock.time(Phase::Labels(dataset.name), Some(source.blocks()), || {
            let before = labels;
            generate(dataset, source.as_ref(), threads, true, |piece| {
                interrupt.check()?;
                load.append(&answer_key::tables::LABELS, label_batch(dataset.name, labels, &piece.answers))?;
                labels += piece.answers.len();
                observer.progress(piece.done, (labels - before) as u64);
                Ok(())
            })?;
            Ok(((), (labels - before) as u64))
        })?;
    }
    load.flush()?;
    Ok(labels)
}

fn label_batch(dataset: &'static str, before: usize, answers: &[Answer]) -> RecordBatch {
    let mut batch = LabelBatch::new(answers.len());
    for (number, answer) in (before + 1..).zip(answers) {
        batch.push(&LabelRow {
            label_id: i64::try_from(number).expect("labels are far below 2^63"),
            dataset,
            phenomenon: answer.phenomenon,
            table_name: answer.table,
            row_key: &answer.row_key,
            detail: &answer.detail,
        });
    }
    batch.take()
}

/// Times phases and announces them.
struct Clock<'a> {
    observer: &'a dyn Observer,
    phases: Vec<PhaseReport>,
}

impl Clock<'_> {
    /// Runs a phase that returns a result and a number of rows.
    fn time<T>(&mut self, phase: Phase, units: Option<u64>, work: impl FnOnce() -> Result<(T, u64)>) -> Result<T> {
        self.observer.phase(phase, units);
        let begin = Instant::now();
        let (result, rows) = work()?;
        self.phases.push(PhaseReport { phase, elapsed: begin.elapsed(), rows });
        Ok(result)
    }
}

/// The ZIP pool the options name.
fn pool(options: &Options) -> Result<ZipPool> {
    match &options.zip_pool_file {
        Some(path) => ZipPool::read(Path::new(path)),
        None => Ok(ZipPool::built_in()),
    }
}

/// The number after the last load's, which the target keeps when it is replaced.
fn next_run_id(target: &mut dyn Target) -> Result<i32> {
    if target.contents()?.datasets.is_empty() {
        return Ok(1);
    }
    let last = target.query("SELECT MAX(run_id) FROM load_runs")?;
    let last = last.single().and_then(Value::integer).and_then(|id| i32::try_from(id).ok()).unwrap_or(0);
    Ok(last + 1)
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

    fn total(&self) -> u64 {
        self.0.iter().map(|count| count.1).sum()
    }
}

/// Generates and appends the patients with everything about them.
fn append_all(
    load: &mut dyn Load,
    blocks: &Blocks<'_>,
    first_visits: &[u64],
    threads: usize,
    interrupt: &Interrupt,
    rows: &mut RowCounts,
    observer: &dyn Observer,
) -> Result<()> {
    let mut done = 0;
    pipeline::in_order(
        blocks.count(),
        threads,
        || blocks.generator(),
        |generator, block| generator.block(block, first_visits[usize::try_from(block).expect("blocks fit in memory")]),
        |batches| {
            interrupt.check()?;
            for (table, batch) in batches {
                rows.add(table, batch.num_rows());
                load.append(table, batch)?;
            }
            done += 1;
            observer.progress(blocks.patients(done - 1).end, rows.total());
            Ok(())
        },
    )
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

fn run_batch(
    run_id: i32,
    request: &LoadRequest,
    world: &World,
    started_at: NaiveDateTime,
    finished_at: NaiveDateTime,
) -> Result<RecordBatch> {
    let options = &request.options;
    let run_options = RunOptions {
        core: options.clone(),
        datasets: request.datasets.iter().map(|dataset| dataset.name.to_owned()).collect(),
        choices: request.choices.clone(),
    };
    let json = serde_json::to_string(&run_options).map_err(|source| Error::Format {
        context: "cannot write the options as JSON".to_owned(),
        source: Box::new(source),
    })?;
    let count = |value: u64| i64::try_from(value).expect("patients are at most a billion");
    let mut batch = LoadRunBatch::new(1);
    batch.push(&LoadRunRow {
        run_id,
        tool_version: env!("CARGO_PKG_VERSION"),
        command: &request.command,
        options: &json,
        seed: options.seed,
        patients: count(options.patients),
        start_date: world.start,
        today: world.today,
        mode: options.mode().as_str(),
        zip_target: i32::try_from(options.zip_target).unwrap_or(i32::MAX),
        minor_same_day_rate: millionths(options.minor_same_day_rate),
        local_share: millionths(world.homes.local_share(options.local_share)),
        started_at: started_at.and_utc().timestamp_micros(),
        finished_at: finished_at.and_utc().timestamp_micros(),
    });
    Ok(batch.take())
}

#[allow(clippy::cast_possible_truncation, reason = "a share between 0 and 1")]
fn millionths(share: f64) -> i64 {
    (share * 1_000_000.0).round() as i64
}

fn run_tables_batch(run_id: i32, tables: &[TableReport]) -> RecordBatch {
    let mut batch = LoadRunTableBatch::new(tables.len());
    for table in tables {
        batch.push(&LoadRunTableRow {
            run_id,
            dataset: table.dataset,
            table_name: table.table,
            row_count: i64::try_from(table.rows).expect("row counts are far below 2^63"),
            fingerprint: &table.fingerprint,
        });
    }
    batch.take()
}

//! The load, end to end: generate, append, complete, record, publish.

mod key;
mod record;
mod work;

use std::time::Duration;

use serde::Serialize;

use crate::calibration;
use crate::database::{self, Database, Keys, LoadPlan};
use crate::datasets::core::tables::{CALIBRATION, LOAD_RUN_TABLES, LOAD_RUNS};
use crate::datasets::core::{self, Blocks, Options};
use crate::datasets::{Choices, Dataset, answer_key};
use crate::error::Result;
use crate::memory::Shortage;
use crate::validate::path;
pub use key::{read_defects, write_key};
pub use record::{RunOptions, recorded};
use work::{Clock, Work};

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
    /// Is the seed kept out of the record? Nothing that needs it can be done to the database later.
    pub sealed: bool,
}

impl LoadRequest {
    /// A load with all keys into a place that holds nothing yet, with as many threads and connections as suit this machine.
    #[must_use]
    pub fn new(options: Options) -> Self {
        // Three tables are large.
        let (threads, jobs) = (default_threads(), database::default_jobs(3));
        Self {
            options,
            datasets: vec![&core::DATASET],
            choices: Choices::default(),
            replace: false,
            keys: Keys::Full,
            threads,
            jobs,
            command: String::new(),
            sealed: false,
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

/// How many threads generate unless the user says otherwise: one for each processor.
#[must_use]
pub fn default_threads() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
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

/// Loads datasets into a database.
///
/// # Errors
/// When an option cannot be used, the database is not free, or the database refuses; what was there before is then still there.
pub fn load(database: &mut dyn Database, request: &LoadRequest, observer: &dyn Observer) -> Result<LoadReport> {
    let started_at = chrono::Utc::now().naive_utc();
    let mut clock = Clock::new(observer);
    let (world, run_id) = clock.time(Phase::Prepare, None, || {
        let world = record::world(&request.options)?;
        let run_id = record::next_run_id(database)?;
        if !request.has_core() {
            record::fit(database, &request.options, request.sealed, &world)?;
        }
        Ok(((world, run_id), 0))
    })?;
    let blocks = Blocks::of(&world, database.units_at_once());
    let labelled = if request.makes_key() { key::labelled(database)? } else { Vec::new() };
    let plan = LoadPlan {
        datasets: &request.datasets,
        replace: request.replace,
        keys: request.keys,
        jobs: request.jobs,
        alone: false,
    };
    let interrupt = database.interrupt().clone();
    let mut work = Work::new(database.begin(plan)?, clock, interrupt, request.threads);
    if request.has_core() {
        work.core(&blocks)?;
    }
    for dataset in request.datasets.iter().copied().filter(|dataset| dataset.prepare.is_some()) {
        work.dataset(dataset, blocks.population(), &request.choices)?;
    }
    if request.makes_key() {
        work.labels(&labelled, blocks.population())?;
    }
    let tables = work.complete()?;
    let Work { mut load, mut clock, .. } = work;
    let receipt = clock.time(Phase::Calibration, None, || {
        Ok((calibration::measure(load.as_mut(), &request.datasets, request.options.patients)?, 0))
    })?;
    clock.time(Phase::Publish, None, || {
        let finished_at = chrono::Utc::now().naive_utc();
        load.append(&LOAD_RUNS, record::run_batch(run_id, request, &world, started_at, finished_at)?)?;
        load.append(&LOAD_RUN_TABLES, record::run_tables_batch(run_id, &tables))?;
        load.append(&CALIBRATION, receipt)?;
        Ok((load.publish()?, 0))
    })?;
    Ok(LoadReport { tables, phases: clock.phases })
}

//! The load, end to end: generate, append, complete, record, publish.

mod key;
mod record;
mod run;

use std::time::Duration;

use serde::Serialize;

use crate::calibration;
use crate::database::{self, Database, Keys, LoadPlan};
use crate::datasets::core;
use crate::datasets::core::tables::{CALIBRATION, LOAD_RUN_TABLES, LOAD_RUNS};
use crate::datasets::{Choices, Dataset, Role, Task};
use crate::error::Result;
use crate::memory::Shortage;
use crate::parallel::default_threads;
use crate::record::{Record, path};
use crate::world::{Options, Population};
pub use key::{read_defects, write_key};
use run::{LoadRun, PhaseTimer};

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
        self.datasets.iter().any(|dataset| dataset.role == Role::AnswerKey)
    }

    /// Is the core loaded, too?
    #[must_use]
    pub fn has_core(&self) -> bool {
        self.datasets.iter().any(|dataset| dataset.is_core())
    }
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
    /// Generating the rows of the dataset of this name and appending them.
    Rows(&'static str),
    /// Generating the dataset of this name once more, for the answer key.
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
            Self::Rows(name) => format!("generating and loading {name}"),
            Self::Labels(name) => format!("labelling {name}"),
            Self::Keys => "keys and statistics".to_owned(),
            Self::Calibration => "calibration".to_owned(),
            Self::Publish => "publishing".to_owned(),
        }
    }
}

/// The length of a phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// How many units there are.
    pub units: u64,
    /// What they are: `patient`, `block`.
    pub unit: &'static str,
}

/// Is told how a load goes on. All methods are called from the loading thread.
pub trait Observer {
    /// A phase begins, of this length where it is known.
    fn phase(&self, phase: Phase, length: Option<Length>);
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
    let mut timer = PhaseTimer::new(observer);
    let (world, record) = timer.time(Phase::Prepare, None, || {
        let world = record::world(&request.options)?;
        let record = Record::read(database)?;
        if !request.has_core() {
            record.require_matching_core(&request.options, request.sealed, &world)?;
        }
        Ok(((world, record), 0))
    })?;
    let population = Population::new(&world);
    let labelled = if request.makes_key() { key::labelled(&record)? } else { Vec::new() };
    let plan = LoadPlan {
        datasets: &request.datasets,
        replace: request.replace,
        keys: request.keys,
        jobs: request.jobs,
        alone: false,
    };
    let (interrupt, patients_at_once) = (database.interrupt().clone(), database.units_at_once());
    let mut run = LoadRun::new(database.begin(plan)?, timer, interrupt, request.threads);
    for dataset in request.datasets.iter().copied().filter(|dataset| dataset.role != Role::AnswerKey) {
        run.dataset(Task::new(dataset, &population, &request.choices).at_once(patients_at_once))?;
    }
    if request.makes_key() {
        run.labels(&labelled, &population)?;
    }
    let tables = run.complete()?;
    let run_id = record.last_run() + 1;
    let LoadRun { mut load, mut timer, .. } = run;
    let receipt = timer.time(Phase::Calibration, None, || {
        Ok((calibration::measure(load.as_mut(), &request.datasets, request.options.patients)?, 0))
    })?;
    timer.time(Phase::Publish, None, || {
        let finished_at = chrono::Utc::now().naive_utc();
        load.append(&LOAD_RUNS, record::run_batch(run_id, request, &world, started_at, finished_at)?)?;
        load.append(&LOAD_RUN_TABLES, record::run_tables_batch(run_id, &tables))?;
        load.append(&CALIBRATION, receipt)?;
        Ok((load.publish()?, 0))
    })?;
    Ok(LoadReport { tables, phases: timer.phases })
}

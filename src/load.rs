//! The load, end to end: generate, append, complete, record, publish.

mod key;
mod labels;
mod record;
mod report;
mod request;
mod run;

pub use key::{read_defects, write_key};
pub use report::{Length, LoadReport, Observer, Phase, PhaseReport, TableReport};
pub use request::LoadRequest;

use crate::calibration;
use crate::database::{Database, LoadPlan};
use crate::datasets::core::tables::{CALIBRATION, LOAD_RUN_TABLES, LOAD_RUNS};
use crate::datasets::{Role, Task};
use crate::error::Result;
use crate::record::Record;
use crate::world::Population;
use run::{LoadRun, PhaseTimer};

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
    let labelled = if request.makes_key() { labels::labelled(&record)? } else { Vec::new() };
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

//! The record of a load: what `load_runs` and `load_run_tables` say of it, and what follows from that for a later one.

use std::path::Path;

use arrow::record_batch::RecordBatch;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::{LoadRequest, TableReport};
use crate::database::{Database, Value};
use crate::datasets::Choices;
use crate::datasets::core;
use crate::datasets::core::tables::{LoadRunBatch, LoadRunRow, LoadRunTableBatch, LoadRunTableRow};
use crate::error::{Error, Result};
use crate::reference::zips::ZipPool;
use crate::validate::last_tables;
use crate::world::{Options, World};

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
    /// Was the seed left out, so that it reads 0? So it is in the databases of a class.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sealed: bool,
}

/// The options with which a dataset that is there was loaded; none if it is not there.
///
/// # Errors
/// When the database cannot be read, or the record is none of this version.
pub fn recorded(database: &mut dyn Database, dataset: &str) -> Result<Option<RunOptions>> {
    if !database.contents()?.datasets.iter().any(|name| name == dataset) {
        return Ok(None);
    }
    let found = database.query(&format!(
        "SELECT options FROM load_runs WHERE run_id = (SELECT MAX(run_id) FROM load_run_tables WHERE dataset = '{dataset}')"
    ))?;
    let text = found.single().and_then(Value::text).unwrap_or_default();
    serde_json::from_str(text).map(Some).map_err(|source| Error::Format {
        context: format!("the options of {dataset} in `{}` cannot be read", database.describe()),
        source: Box::new(source),
    })
}

/// The world of some options, with the ZIP pool that they name.
pub(super) fn world(options: &Options) -> Result<World> {
    let pool = match &options.zip_pool_file {
        Some(path) => ZipPool::read(Path::new(path))?,
        None => ZipPool::built_in(),
    };
    World::new(options, &pool)
}

/// Refuses to add datasets to a core that is another than theirs.
pub(super) fn fit(database: &mut dyn Database, options: &Options, sealed: bool, world: &World) -> Result<()> {
    let Some(recorded) = recorded(database, core::DATASET.name)? else { return Ok(()) };
    if recorded.sealed && !sealed {
        return Err(Error::Database(format!(
            "`{}` was made for a student of a class, and its record does not hold the seed, without which nothing can be added and no \
             answer key be made; `caseload course class --datasets ... --replace` makes the databases anew",
            database.describe()
        )));
    }
    if recorded.core != (Options { seed: if sealed { 0 } else { options.seed }, ..options.clone() }) {
        return Err(Error::Database(format!("the core in `{}` was loaded with other options", database.describe())));
    }
    // A file with ZIP codes may have changed.
    let tables = last_tables(database)?;
    let counted =
        |name: &str| tables.iter().find(|table| table.dataset == "core" && table.table == name).map(|t| t.rows);
    let expected =
        [("zipcodes", world.zips.len()), ("hospitals", world.hospitals.len()), ("doctors", world.doctors.len())];
    for (table, rows) in expected {
        if counted(table) != i64::try_from(rows).ok() {
            let place = database.describe();
            return Err(Error::Database(format!(
                "the core in `{place}` has other {table} than its options give now; has --zip-pool-file changed?"
            )));
        }
    }
    Ok(())
}

/// The number after the last load's, which the database keeps when it is replaced.
pub(super) fn next_run_id(database: &mut dyn Database) -> Result<i32> {
    if database.contents()?.datasets.is_empty() {
        return Ok(1);
    }
    let last = database.query("SELECT MAX(run_id) FROM load_runs")?;
    let last = last.single().and_then(Value::integer).and_then(|id| i32::try_from(id).ok()).unwrap_or(0);
    Ok(last + 1)
}

/// The row of `load_runs`.
pub(super) fn run_batch(
    run_id: i32,
    request: &LoadRequest,
    world: &World,
    started_at: NaiveDateTime,
    finished_at: NaiveDateTime,
) -> Result<RecordBatch> {
    let options = &request.options;
    let seed = if request.sealed { 0 } else { options.seed };
    let run_options = RunOptions {
        core: Options { seed, ..options.clone() },
        datasets: request.datasets.iter().map(|dataset| dataset.name.to_owned()).collect(),
        choices: request.choices.clone(),
        sealed: request.sealed,
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
        seed,
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

/// Its rows of `load_run_tables`.
pub(super) fn run_tables_batch(run_id: i32, tables: &[TableReport]) -> RecordBatch {
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

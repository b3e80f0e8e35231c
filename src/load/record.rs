//! The record of a load, as it writes it into `load_runs` and `load_run_tables`.

use std::path::Path;

use arrow::record_batch::RecordBatch;
use chrono::NaiveDateTime;

use super::report::TableReport;
use super::request::LoadRequest;
use crate::datasets::core::tables::{LoadRunBatch, LoadRunRow, LoadRunTableBatch, LoadRunTableRow};
use crate::error::{Error, Result};
use crate::record::RunOptions;
use crate::reference::zips::ZipPool;
use crate::world::{Options, World};

/// The world of some options, with the ZIP pool that they name.
pub(super) fn world(options: &Options) -> Result<World> {
    let pool = match &options.zip_pool_file {
        Some(path) => ZipPool::read(Path::new(path))?,
        None => ZipPool::built_in(),
    };
    World::new(options, &pool)
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

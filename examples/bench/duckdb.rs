//! DuckDB: the floor inserts the same rows from Parquet files into the same tables with the same keys, parents first.

use caseload::database::Location;
use caseload::datasets::core;
use caseload::embedded;
use caseload::world::Options;
use duckdb::Connection;

use crate::measure::{Outcome, Report, compare, load_into, timed};

pub(crate) fn measure(options: &Options, runs: usize, report: &mut Report) -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("ours.duckdb");
    let location = Location::DuckDb(file.clone());
    load_into(options, &location)?;
    let parquet = |table: &str| format!("'{}'", folder.path().join(table).with_extension("parquet").display());
    {
        let ours = Connection::open(&file)?;
        for table in core::DATASET.tables {
            ours.execute_batch(&format!("COPY {} TO {}", table.name, parquet(table.name)))?;
        }
    }
    let floor = folder.path().join("floor.duckdb");
    compare(
        report,
        &format!("DuckDB, {} patients, all keys", options.patients),
        "`INSERT INTO ... SELECT` from Parquet files, same tables and keys, parents first",
        runs,
        || timed(|| load_into(options, &location)),
        || {
            let seconds = timed(|| {
                let connection = Connection::open_in_memory()?;
                connection.execute_batch(&format!(
                    "ATTACH '{}' AS floor (STORAGE_VERSION 'v1.0.0'); USE floor; {}",
                    floor.display(),
                    embedded::migrations("core")[0].text
                ))?;
                for table in core::DATASET.tables {
                    let name = table.name;
                    connection.execute_batch(&format!("INSERT INTO {name} SELECT * FROM {}", parquet(name)))?;
                }
                Ok(connection.execute_batch("CHECKPOINT floor")?)
            })?;
            std::fs::remove_file(&floor)?;
            Ok(seconds)
        },
    )
}

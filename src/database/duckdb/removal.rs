//! Dropping what caseload made inside a DuckDB file, for the sake of what else is in it.

use duckdb::Connection;

use super::catalog;
use super::cells::failed;
use crate::database::Contents;
use crate::database::ownership::{self, FLAT};
use crate::datasets::Dataset;
use crate::error::{Error, Result, quoted};

/// Drops datasets in one transaction.
pub(super) fn drop_inside(connection: &Connection, contents: &Contents, datasets: &[&'static Dataset]) -> Result<()> {
    let run = |sql: &str| connection.execute_batch(sql).map_err(refused_drop);
    let mut sql: String = datasets.iter().rev().map(|dataset| drops(dataset)).collect();
    let all = datasets.len() == contents.datasets.len();
    if !all {
        sql.push_str(&format!("{};", ownership::delete_calibration("main", datasets)));
    }
    let schemas = datasets.iter().filter_map(|dataset| dataset.schema()).chain(all.then_some(FLAT));
    for schema in schemas {
        // An unowned object in it keeps the schema.
        if !contents.unowned.iter().any(|name| name.split_once('.').is_some_and(|(within, _)| within == schema)) {
            sql.push_str(&format!("DROP SCHEMA IF EXISTS {schema};"));
        }
    }
    run("BEGIN")?;
    if let Err(error) = drop_unless_needed(connection, &sql).and_then(|()| run("COMMIT")) {
        let _ = run("ROLLBACK");
        return Err(error);
    }
    run("CHECKPOINT")
}

/// Statements that drop what caseload made of a dataset, but for its schema.
pub(super) fn drops(dataset: &Dataset) -> String {
    let mut sql = String::new();
    for view in ownership::views(dataset) {
        sql.push_str(&format!("DROP VIEW IF EXISTS {FLAT}.{view};"));
    }
    for table in ownership::tables(dataset).iter().rev() {
        let schema = if dataset.is_core() { "main." } else { "" };
        sql.push_str(&format!("DROP TABLE IF EXISTS {schema}{table};"));
    }
    sql
}

/// Drops, unless an unowned view would lose its tables, which DuckDB itself lets happen.
fn drop_unless_needed(connection: &Connection, sql: &str) -> Result<()> {
    let usable = |view: &String| connection.prepare(&format!("SELECT * FROM {view}")).is_ok();
    let before: Vec<String> = catalog::views(connection)?.into_iter().filter(usable).collect();
    connection.execute_batch(sql).map_err(refused_drop)?;
    let left = catalog::views(connection)?;
    let broken: Vec<String> = before.into_iter().filter(|view| left.contains(view) && !usable(view)).collect();
    if broken.is_empty() {
        return Ok(());
    }
    Err(Error::Dependents { dependents: format!("views {}", quoted(&broken)) })
}

/// DuckDB names the unowned table that refers to one of caseload's.
fn refused_drop(source: duckdb::Error) -> Error {
    let reason = source.to_string();
    match reason.split_once("main key table of the table ") {
        Some((_, table)) => {
            Error::Dependents { dependents: format!("a foreign key of table {}", table.trim_end_matches(['.', '!'])) }
        }
        None => failed("cannot drop caseload's tables")(source),
    }
}

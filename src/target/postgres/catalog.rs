//! What a PostgreSQL database holds of caseload's, what is in its way, and how ours is dropped without harming others.

use sqlx::postgres::PgDatabaseError;

use super::client::{Client, failed};
use super::locks::{TRY, is_busy};
use super::{PUBLIC, texts};
use crate::datasets::{self, Dataset};
use crate::error::{Error, Result};
use crate::target::ours::{self, FLAT};
use crate::target::{Constraint, ConstraintKind, Contents, Value};

/// SQLSTATE of a DROP that would take others with it.
const DEPENDENTS: &str = "2BP01";

/// Reads what is there. Other tables of the user's do not matter, as long as they do not have our names.
pub(super) fn contents(client: &mut Client) -> Result<Contents> {
    let histories = datasets::known().map(ours::history_path).collect();
    let there = those_there(client, histories)?;
    let (present, absent): (Vec<_>, Vec<_>) =
        datasets::known().partition(|dataset| there.contains(&ours::history_path(dataset)));
    let mut contents = Contents { datasets: names(&present), strangers: Vec::new() };
    let mut questions: Vec<String> = absent.into_iter().map(strangers).collect();
    if present.is_empty() {
        questions.push(objects(FLAT));
    }
    if !questions.is_empty() {
        contents.strangers = texts(client, &questions.join("\nUNION ALL\n"))?;
    }
    Ok(contents)
}

fn names(datasets: &[&Dataset]) -> Vec<String> {
    datasets.iter().map(|dataset| dataset.name.to_owned()).collect()
}

/// The constraints in force: validated, and foreign keys with their triggers on.
pub(super) fn constraints(client: &mut Client) -> Result<Vec<Constraint>> {
    let schemas = datasets::known().map(|dataset| format!("'{}'", dataset.schema().unwrap_or(PUBLIC)));
    let schemas = schemas.collect::<Vec<_>>().join(", ");
    let path = format!("CASE n.nspname WHEN '{PUBLIC}' THEN r.relname::text ELSE n.nspname || '.' || r.relname END");
    let sql = format!(
        "SELECT {path}, c.contype::text, string_agg(
                    a.attname, ',' ORDER BY CASE WHEN c.contype = 'c' THEN a.attname::text END, k.position
                )
         FROM pg_constraint AS c
         JOIN pg_class AS r ON r.oid = c.conrelid
         JOIN pg_namespace AS n ON n.oid = r.relnamespace
         CROSS JOIN LATERAL unnest(c.conkey) WITH ORDINALITY AS k (attribute, position)
         JOIN pg_attribute AS a ON a.attrelid = c.conrelid AND a.attnum = k.attribute
         WHERE n.nspname IN ({schemas}) AND c.contype IN ('p', 'u', 'f', 'c') AND c.convalidated
             AND NOT EXISTS (SELECT 1 FROM pg_trigger AS t WHERE t.tgconstraint = c.oid AND t.tgenabled IN ('D', 'R'))
         GROUP BY c.oid, n.nspname, r.relname, c.contype
         UNION ALL
         SELECT {path}, 'n', a.attname::text
         FROM pg_class AS r
         JOIN pg_namespace AS n ON n.oid = r.relnamespace
         JOIN pg_attribute AS a ON a.attrelid = r.oid AND a.attnum > 0 AND a.attnotnull
         WHERE n.nspname IN ({schemas}) AND r.relkind = 'r'
         ORDER BY 1, 2, 3"
    );
    let constraint = |row: &Vec<Value>| {
        let kind = match row.get(1)?.text()? {
            "p" => ConstraintKind::Primary,
            "u" => ConstraintKind::Unique,
            "f" => ConstraintKind::Foreign,
            "c" => ConstraintKind::Check,
            _ => ConstraintKind::NotNull,
        };
        Some(Constraint { table: row.first()?.text()?.to_owned(), kind, columns: row.get(2)?.text()?.to_owned() })
    };
    Ok(client.query(&sql)?.rows.iter().filter_map(constraint).collect())
}

/// Those of our tables and views that are there.
fn those_there(client: &mut Client, names: Vec<String>) -> Result<Vec<String>> {
    if names.is_empty() {
        return Ok(names);
    }
    let rows: Vec<String> =
        (0..).zip(&names).map(|(place, name)| format!("({place}, '{name}', '{}')", qualified(name))).collect();
    let sql = format!(
        "SELECT name FROM (VALUES {}) AS ours (place, name, path) WHERE to_regclass(path) IS NOT NULL ORDER BY place",
        rows.join(", ")
    );
    texts(client, &sql)
}

/// A query for what stands in the way of a dataset that is not there: tables with the names of the core's, or a schema with anything
/// in it.
fn strangers(dataset: &'static Dataset) -> String {
    let Some(schema) = dataset.schema() else {
        let names: Vec<String> = ours::tables(dataset).iter().map(|name| format!("'{name}'")).collect();
        return format!(
            "(SELECT c.relname::text FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
             WHERE n.nspname = '{PUBLIC}' AND c.relname IN ({}) ORDER BY 1)",
            names.join(", ")
        );
    };
    objects(schema)
}

/// A query for the paths of everything in a schema.
fn objects(schema: &str) -> String {
    format!(
        "(SELECT '{schema}.' || c.relname FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
         WHERE n.nspname = '{schema}' AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') ORDER BY 1)"
    )
}

/// Statements that drop what caseload made of datasets that are there, and the names of it.
pub(super) fn drop_statements(client: &mut Client, datasets: &[&'static Dataset]) -> Result<(String, Vec<String>)> {
    let views = datasets.iter().flat_map(|dataset| ours::views(dataset)).map(|view| format!("{FLAT}.{view}"));
    let views = those_there(client, views.collect())?;
    let mut tables = those_there(client, datasets.iter().flat_map(|dataset| ours::tables(dataset)).collect())?;
    let mut statements = Vec::new();
    if !views.is_empty() {
        statements.push(format!("DROP VIEW {}", views.join(", ")));
    }
    if !tables.is_empty() {
        let qualified: Vec<String> = tables.iter().map(|table| qualified(table)).collect();
        statements.push(format!("DROP TABLE {}", qualified.join(", ")));
    }
    for dataset in datasets {
        let schema = dataset.schema().unwrap_or(FLAT);
        // Something of the user's in it keeps the schema, and so does another owner.
        statements.push(format!(
            "DO $$ BEGIN
                 DROP SCHEMA IF EXISTS {schema};
             EXCEPTION WHEN dependent_objects_still_exist OR insufficient_privilege THEN NULL;
             END $$"
        ));
    }
    tables.extend(views);
    Ok((statements.join(";\n"), tables))
}

/// The name of one of our tables or views with its schema.
pub(super) fn qualified(name: &str) -> String {
    if name.contains('.') { name.to_owned() } else { format!("{PUBLIC}.{name}") }
}

/// Tries whether drops would work, before the long run rather than after it.
pub(super) fn rehearse(client: &mut Client, sql: &str) -> Result<()> {
    if sql.is_empty() {
        return Ok(());
    }
    let outcome = client.execute(&format!("BEGIN;\nSET LOCAL lock_timeout = '{TRY}';\n{sql};\nROLLBACK"));
    match outcome {
        Ok(()) => Ok(()),
        Err(error) => {
            // The first error is the one to report.
            let _ = client.execute("ROLLBACK");
            // A reader is at work: that says nothing about what will be when the load is done.
            if is_busy(&error) { Ok(()) } else { Err(refused(error)) }
        }
    }
}

/// Says what a refused DROP means.
pub(super) fn refused(error: sqlx::Error) -> Error {
    let detail = error.as_database_error().and_then(|error| error.try_downcast_ref::<PgDatabaseError>()?.detail());
    match detail {
        Some(detail) if code(&error) == DEPENDENTS => Error::Target(format!(
            "something of yours depends on caseload's tables, which cannot be dropped therefore: {}; drop that first",
            detail.replace('\n', "; ")
        )),
        _ => failed("caseload's tables cannot be dropped")(error),
    }
}

pub(super) fn code(error: &sqlx::Error) -> String {
    error.as_database_error().and_then(|error| error.code()).unwrap_or_default().into_owned()
}

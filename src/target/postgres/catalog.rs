//! What a PostgreSQL database holds of caseload's, what is in its way, and how ours is dropped without harming others.

use sqlx::postgres::PgDatabaseError;

use super::client::{Client, failed};
use super::layout::{Layout, Spot, literal};
use super::locks::{TRY, is_busy};
use super::texts;
use crate::datasets::{DATASETS, Dataset};
use crate::error::{Error, Result};
use crate::target::ours;
use crate::target::{Constraint, ConstraintKind, Contents, Value};

/// SQLSTATE of a DROP that would take others with it.
const DEPENDENTS: &str = "2BP01";

/// Reads what is there. Other tables of the user's do not matter, as long as they do not have our names.
pub(super) fn contents(client: &mut Client, layout: &Layout) -> Result<Contents> {
    let mut contents = Contents::default();
    for dataset in DATASETS.iter().filter(|dataset| layout.holds(dataset)) {
        if exists(client, &layout.tables, &ours::history_table(dataset.name))? {
            contents.datasets.push(dataset.name.to_owned());
        } else {
            contents.strangers.extend(present(client, &layout.tables, &ours::tables(dataset))?);
            if layout.is_named() {
                contents.strangers.extend(present(client, &layout.views, &ours::views(dataset))?);
            }
        }
    }
    if contents.datasets.is_empty() && !layout.is_named() {
        let sql = format!(
            "SELECT n.nspname || '.' || c.relname FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
             WHERE n.nspname = {} AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') ORDER BY 1",
            layout.views.schema_text()
        );
        contents.strangers.extend(texts(client, &sql)?);
    }
    Ok(contents)
}

/// Did a load begin to make the tables of this dataset? As with those in use, the history tells that they are ours.
pub(super) fn is_staged(client: &mut Client, layout: &Layout, dataset: &Dataset) -> Result<bool> {
    exists(client, &layout.staged, &ours::history_table(dataset.name))
}

/// The constraints in force: validated, and foreign keys with their triggers on.
pub(super) fn constraints(client: &mut Client, layout: &Layout) -> Result<Vec<Constraint>> {
    let schema = layout.tables.schema_text();
    let sql = format!(
        "SELECT r.relname::text, c.contype::text, string_agg(
                    a.attname, ',' ORDER BY CASE WHEN c.contype = 'c' THEN a.attname::text END, k.position
                )
         FROM pg_constraint AS c
         JOIN pg_class AS r ON r.oid = c.conrelid
         CROSS JOIN LATERAL unnest(c.conkey) WITH ORDINALITY AS k (attribute, position)
         JOIN pg_attribute AS a ON a.attrelid = c.conrelid AND a.attnum = k.attribute
         WHERE r.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = {schema}) AND c.contype IN ('p', 'u', 'f', 'c') AND c.convalidated
             AND NOT EXISTS (SELECT 1 FROM pg_trigger AS t WHERE t.tgconstraint = c.oid AND t.tgenabled IN ('D', 'R'))
         GROUP BY c.oid, r.relname, c.contype
         UNION ALL
         SELECT r.relname::text, 'n', a.attname::text
         FROM pg_class AS r
         JOIN pg_attribute AS a ON a.attrelid = r.oid AND a.attnum > 0 AND a.attnotnull
         WHERE r.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = {schema}) AND r.relkind = 'r'
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

fn exists(client: &mut Client, spot: &Spot, name: &str) -> Result<bool> {
    Ok(!present(client, spot, &[name.to_owned()])?.is_empty())
}

/// Those of the names that something in the schema has.
fn present(client: &mut Client, spot: &Spot, names: &[String]) -> Result<Vec<String>> {
    let names: Vec<String> = names.iter().map(|name| literal(&spot.name(name))).collect();
    let sql = format!(
        "SELECT c.relname::text FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
         WHERE n.nspname = {} AND c.relname IN ({}) ORDER BY 1",
        spot.schema_text(),
        names.join(", ")
    );
    texts(client, &sql)
}

/// What caseload made and is in use.
#[derive(Default)]
pub(super) struct InUse {
    /// Whole names of the tables.
    pub(super) tables: Vec<String>,
    /// Whole names of the views.
    pub(super) views: Vec<String>,
    /// All of them, for people.
    pub(super) shown: Vec<String>,
    /// Statements that drop them.
    pub(super) drops: String,
}

/// Looks for what caseload made.
pub(super) fn in_use(client: &mut Client, layout: &Layout, contents: &Contents) -> Result<InUse> {
    let (mut tables, mut views) = (Vec::new(), Vec::new());
    for dataset in contents.datasets.iter().filter_map(|name| ours::find(name)) {
        for table in ours::tables(dataset) {
            if exists(client, &layout.tables, &table)? {
                tables.push(table);
            }
        }
        for view in ours::views(dataset) {
            if exists(client, &layout.views, &view)? {
                views.push(view);
            }
        }
    }
    let shown = tables.iter().cloned().chain(views.iter().map(|view| layout.shown_view(view))).collect();
    let tables: Vec<String> = tables.iter().map(|table| layout.tables.of(table)).collect();
    let views: Vec<String> = views.iter().map(|view| layout.views.of(view)).collect();
    let drops = drops(layout, &tables, &views);
    Ok(InUse { tables, views, shown, drops })
}

fn drops(layout: &Layout, tables: &[String], views: &[String]) -> String {
    let mut statements = Vec::new();
    if !views.is_empty() {
        statements.push(format!("DROP VIEW {}", views.join(", ")));
    }
    if !tables.is_empty() {
        statements.push(format!("DROP TABLE {}", tables.join(", ")));
    }
    if !tables.is_empty() && !layout.is_named() {
        // Something of the user's in it keeps the schema, and so does another owner.
        statements.push(format!(
            "DO $$ BEGIN
                 DROP SCHEMA IF EXISTS {};
             EXCEPTION WHEN dependent_objects_still_exist OR insufficient_privilege THEN NULL;
             END $$",
            layout.views.schema()
        ));
    }
    statements.join(";\n")
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

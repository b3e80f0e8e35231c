//! What a PostgreSQL database holds of caseload's, which unowned objects are in the way, and how to drop only what is owned.

use sqlx::postgres::PgDatabaseError;

use super::client::Client;
use super::errors::{code, failed};
use super::layout::{Layout, literal};
use crate::database::ownership::{self, history_path};
use crate::database::{Constraint, ConstraintKind, Contents, Value};
use crate::datasets::Dataset;
use crate::error::{Error, Result};

/// SQLSTATE of a DROP that would take others with it.
const DEPENDENTS: &str = "2BP01";

/// Reads what is there. Other tables do not matter unless they have names of caseload's.
pub(super) fn contents(client: &mut Client, layout: &Layout) -> Result<Contents> {
    let histories = layout.datasets().map(history_path).collect();
    let there = existing(client, histories, |path| layout.table(path))?;
    let (present, absent): (Vec<_>, Vec<_>) =
        layout.datasets().partition(|dataset| there.contains(&history_path(dataset)));
    let mut contents = Contents { datasets: names(&present), unowned: Vec::new() };
    let mut questions: Vec<String> = absent.into_iter().map(|dataset| unowned_objects(layout, dataset)).collect();
    if present.is_empty() && !layout.is_named() {
        questions.push(objects(&layout.views.schema_text()));
    }
    if !questions.is_empty() {
        contents.unowned = client.texts(&questions.join("\nUNION ALL\n"))?;
    }
    Ok(contents)
}

/// Did a load begin to make the tables of this dataset? As with those in use, the history marks them as caseload's.
pub(super) fn is_staged(client: &mut Client, layout: &Layout, dataset: &Dataset) -> Result<bool> {
    Ok(!existing(client, vec![history_path(dataset)], |path| layout.staged_table(path))?.is_empty())
}

fn names(datasets: &[&Dataset]) -> Vec<String> {
    datasets.iter().map(|dataset| dataset.name.to_owned()).collect()
}

/// The constraints in force: validated, and foreign keys with their triggers on.
pub(super) fn constraints(client: &mut Client, layout: &Layout) -> Result<Vec<Constraint>> {
    let schemas = layout.datasets().map(|dataset| layout.place(dataset.schema()).schema_text());
    let schemas = schemas.collect::<Vec<_>>().join(", ");
    let core = layout.tables.schema_text();
    let path = format!("CASE n.nspname WHEN {core} THEN r.relname::text ELSE n.nspname || '.' || r.relname END");
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

/// Those of our tables and views that are there; `whole` gives their whole names.
fn existing(client: &mut Client, names: Vec<String>, whole: impl Fn(&str) -> String) -> Result<Vec<String>> {
    if names.is_empty() {
        return Ok(names);
    }
    let rows: Vec<String> =
        (0..).zip(&names).map(|(place, name)| format!("({place}, '{name}', {})", literal(&whole(name)))).collect();
    let sql = format!(
        "SELECT name FROM (VALUES {}) AS wanted (place, name, path) WHERE to_regclass(path) IS NOT NULL ORDER BY place",
        rows.join(", ")
    );
    client.texts(&sql)
}

/// A query for what stands in the way of a dataset that is not there: tables with the names of the core's, and views where they are in
/// the same schema, or a schema with anything in it.
fn unowned_objects(layout: &Layout, dataset: &'static Dataset) -> String {
    if !dataset.is_core() {
        return objects(&layout.place(dataset.schema()).schema_text());
    }
    let tables = ownership::tables(dataset).into_iter().map(|table| layout.tables.name(&table));
    let views =
        ownership::views(dataset).into_iter().filter(|_| layout.is_named()).map(|view| layout.views.name(&view));
    let names: Vec<String> = tables.chain(views).map(|name| literal(&name)).collect();
    format!(
        "(SELECT c.relname::text FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
         WHERE n.nspname = {} AND c.relname IN ({}) ORDER BY 1)",
        layout.tables.schema_text(),
        names.join(", ")
    )
}

/// A query for the paths of everything in a schema, which is given as a text.
fn objects(schema: &str) -> String {
    format!(
        "(SELECT n.nspname || '.' || c.relname FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
         WHERE n.nspname = {schema} AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') ORDER BY 1)"
    )
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

/// Looks for what caseload made of datasets that are there.
pub(super) fn in_use(client: &mut Client, layout: &Layout, datasets: &[&'static Dataset]) -> Result<InUse> {
    let views = datasets.iter().flat_map(|dataset| ownership::views(dataset)).collect();
    let views = existing(client, views, |view| layout.views.of(view))?;
    let tables = datasets.iter().flat_map(|dataset| ownership::tables(dataset)).collect();
    let tables = existing(client, tables, |path| layout.table(path))?;
    let shown = tables.iter().cloned().chain(views.iter().map(|view| layout.shown_view(view))).collect();
    let tables: Vec<String> = tables.iter().map(|table| layout.table(table)).collect();
    let views: Vec<String> = views.iter().map(|view| layout.views.of(view)).collect();
    let drops = drops(layout, datasets, &tables, &views);
    Ok(InUse { tables, views, shown, drops })
}

fn drops(layout: &Layout, datasets: &[&'static Dataset], tables: &[String], views: &[String]) -> String {
    let mut statements = Vec::new();
    if !views.is_empty() {
        statements.push(format!("DROP VIEW {}", views.join(", ")));
    }
    if !tables.is_empty() {
        statements.push(format!("DROP TABLE {}", tables.join(", ")));
    }
    let schemas = datasets.iter().filter(|_| !layout.is_named()).map(|dataset| match dataset.schema() {
        Some(_) => layout.place(dataset.schema()).schema(),
        None => layout.views.schema(),
    });
    // An unowned object in it keeps the schema, and so does another owner.
    statements.extend(schemas.map(|schema| {
        format!(
            "DO $$ BEGIN
                 DROP SCHEMA IF EXISTS {schema};
             EXCEPTION WHEN dependent_objects_still_exist OR insufficient_privilege THEN NULL;
             END $$"
        )
    }));
    statements.join(";\n")
}

/// Says what a refused DROP means.
pub(super) fn refused(error: sqlx::Error) -> Error {
    let detail = error.as_database_error().and_then(|error| error.try_downcast_ref::<PgDatabaseError>()?.detail());
    match detail {
        Some(detail) if code(&error) == DEPENDENTS => Error::Dependents { dependents: detail.replace('\n', "; ") },
        _ => failed("cannot drop caseload's tables")(error),
    }
}

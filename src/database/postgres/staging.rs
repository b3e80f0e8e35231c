//! The tables of a load before they are published: made, and removed when nothing came of it, put in the place of those in use.
//!
//! Usually they are made in a schema of their own and moved out of it. A role that has one schema and may make no other needs them
//! beside those in use, under other names. Migrations know only the names that the tables will have: they run among the temporary
//! tables of the session, which are a pattern for the tables of the load and are dropped again.

use super::catalog;
use super::client::Client;
use super::keys;
use super::layout::{Layout, literal};
use crate::database::migrate::{FlatViews, Session, migrate};
use crate::database::ownership::{self, history_path};
use crate::database::{LoadPlan, Rows};
use crate::datasets::core::tables::RECORDS;
use crate::datasets::{self, Dataset};
use crate::error::Result;

/// Runs the migrations that make the tables of a load, or the pattern for them. Where datasets are added to a core that goes on, there
/// is a place for the records of the load, too.
pub(super) fn run_migrations(client: &mut Client, layout: &Layout, plan: &LoadPlan<'_>) -> Result<()> {
    if !layout.is_named() {
        client.batch("cannot create the staging schema", &format!("CREATE SCHEMA {}", layout.staged.schema()))?;
    }
    if plan.adds() {
        for table in RECORDS.map(|table| table.name) {
            let sql = format!("CREATE TABLE {} (LIKE {})", layout.staged.of(table), layout.tables.of(table));
            client.batch("cannot create the tables that record loads", &sql)?;
        }
    }
    plan.datasets.iter().try_for_each(|dataset| migrate(&mut Staging { client, layout }, dataset))
}

/// Migrations that make the tables of a load.
struct Staging<'a> {
    client: &'a mut Client,
    layout: &'a Layout,
}

impl Session for Staging<'_> {
    fn run(&mut self, sql: &str) -> Result<()> {
        self.client.batch("cannot run the statement", sql)
    }

    fn rows(&mut self, sql: &str) -> Result<Rows> {
        self.client.query(sql)
    }

    fn enter(&mut self, dataset: &Dataset) -> Result<()> {
        if self.layout.is_named() {
            return self.client.batch("cannot create temporary tables", "SET search_path TO pg_temp");
        }
        let schema = self.layout.staging(dataset.schema()).schema();
        let make = if !dataset.is_core() { format!("CREATE SCHEMA {schema}; ") } else { String::new() };
        self.client.batch("cannot create the staging schema", &format!("{make}SET search_path TO {schema}"))
    }

    fn leave(&mut self) -> Result<()> {
        // The temporary tables are the pattern that is read next.
        if self.layout.is_named() { Ok(()) } else { set_path(self.client, &self.layout.while_loading()) }
    }
}

/// Migrations that change the tables in use.
pub(super) struct InUse<'a> {
    pub(super) client: &'a mut Client,
    pub(super) layout: &'a Layout,
}

impl Session for InUse<'_> {
    fn run(&mut self, sql: &str) -> Result<()> {
        self.client.batch("cannot run the statement", sql)
    }

    fn rows(&mut self, sql: &str) -> Result<Rows> {
        self.client.query(sql)
    }

    fn enter(&mut self, dataset: &Dataset) -> Result<()> {
        set_path(self.client, &self.layout.place(dataset.schema()).schema())
    }

    fn leave(&mut self) -> Result<()> {
        set_path(self.client, &self.layout.tables.schema())
    }
}

fn set_path(client: &mut Client, path: &str) -> Result<()> {
    client.batch("cannot set the default schema", &format!("SET search_path TO {path}"))
}

/// Makes the tables ready for rows, without keys; returns what puts the keys on them.
pub(super) fn make_ready(client: &mut Client, layout: &Layout, plan: &LoadPlan<'_>) -> Result<keys::Suspended> {
    let suspended = keys::read(client, layout, plan)?;
    if layout.is_named() {
        copy_pattern(client, layout, plan.datasets)?;
    } else {
        keys::take_off(client, layout, plan.datasets)?;
    }
    Ok(suspended)
}

/// Makes tables like the temporary ones, but without their keys, and drops these. The statements are one transaction, so that
/// there is never a table without the history that marks it as caseload's.
fn copy_pattern(client: &mut Client, layout: &Layout, datasets: &[&'static Dataset]) -> Result<()> {
    let mut sql = Vec::new();
    for dataset in datasets {
        let history = history_path(dataset);
        for table in ownership::tables(dataset) {
            let keys = if table == history { "" } else { " EXCLUDING INDEXES" };
            let staged = layout.staged.of(&table);
            sql.push(format!("CREATE TABLE {staged} (LIKE pg_temp.{table} INCLUDING ALL{keys})"));
        }
        sql.push(format!("INSERT INTO {} TABLE pg_temp.{history}", layout.staged.of(&history)));
    }
    sql.extend(client.texts(&format!(
        "SELECT format('COMMENT ON TABLE %I.%I IS %L', {}, {} || c.relname, obj_description(c.oid, 'pg_class'))
             FROM pg_class AS c
             WHERE c.relnamespace = pg_my_temp_schema() AND obj_description(c.oid, 'pg_class') IS NOT NULL
             ORDER BY c.oid",
        layout.staged.schema_text(),
        literal(layout.staged.prefix())
    ))?);
    sql.push("DISCARD TEMP".to_owned());
    sql.push(format!("SET search_path TO {}", layout.staged.schema()));
    client.batch("cannot create the tables of the load", &sql.join(";\n"))
}

/// The statement that removes what a load has left behind, whatever its datasets; it may be empty.
pub(super) fn removal(client: &mut Client, layout: &Layout) -> Result<String> {
    if !layout.is_named() {
        return Ok(clearance(layout));
    }
    let mut left = Vec::new();
    for dataset in layout.datasets() {
        if catalog::is_staged(client, layout, dataset)? {
            left.extend(ownership::tables(dataset).iter().map(|table| layout.staged.of(table)));
        }
    }
    Ok(if left.is_empty() { String::new() } else { format!("DROP TABLE IF EXISTS {}", left.join(", ")) })
}

/// The statement that removes the schemas of loads.
fn clearance(layout: &Layout) -> String {
    let schemas: Vec<String> = datasets::known().map(|dataset| layout.staging(dataset.schema()).schema()).collect();
    format!("DROP SCHEMA IF EXISTS {} CASCADE", schemas.join(", "))
}

/// The statements that put the tables of a load in the place of those that were dropped.
pub(super) fn moves(client: &mut Client, layout: &Layout, datasets: &[&'static Dataset]) -> Result<Vec<String>> {
    if !layout.is_named() {
        let mut moves = Vec::new();
        for dataset in datasets {
            let schema = layout.place(dataset.schema()).schema();
            if !dataset.is_core() {
                moves.push(format!("CREATE SCHEMA IF NOT EXISTS {schema}"));
            }
            let tables = ownership::tables(dataset);
            moves.extend(
                tables.iter().map(|table| format!("ALTER TABLE {} SET SCHEMA {schema}", layout.staged_table(table))),
            );
        }
        moves.push(clearance(layout));
        return Ok(moves);
    }
    let tables = datasets.iter().flat_map(|dataset| ownership::tables(dataset));
    // An index carries its constraint along.
    let tables: Vec<String> = tables.map(|table| literal(&layout.staged.name(&table))).collect();
    let prefix = literal(layout.staged.prefix());
    client.texts(&format!(
        "SELECT format('ALTER %s %I.%I RENAME TO %I', CASE WHEN i.indexrelid IS NULL THEN 'TABLE' ELSE 'INDEX' END,
                        n.nspname, c.relname, substr(c.relname, length({prefix}) + 1))
             FROM pg_class AS c
             JOIN pg_namespace AS n ON n.oid = c.relnamespace
             LEFT JOIN pg_index AS i ON i.indexrelid = c.oid
             JOIN pg_class AS t ON t.oid = COALESCE(i.indrelid, c.oid)
             WHERE n.nspname = {} AND t.relname IN ({}) AND starts_with(c.relname, {prefix})
             ORDER BY c.oid",
        layout.staged.schema_text(),
        tables.join(", ")
    ))
}

/// The flat views in a layout.
pub(super) struct Views<'a>(pub(super) &'a Layout);

impl FlatViews for Views<'_> {
    fn drops(&self, dataset: &Dataset) -> Vec<String> {
        ownership::views(dataset).iter().map(|view| format!("DROP VIEW IF EXISTS {}", self.0.views.of(view))).collect()
    }

    fn makes(&self, dataset: &Dataset) -> Vec<String> {
        let files = ownership::view_files(dataset);
        let schema = (!self.0.is_named() && !files.is_empty())
            .then(|| format!("CREATE SCHEMA IF NOT EXISTS {}", self.0.views.schema()));
        schema.into_iter().chain(files.iter().map(|file| self.0.view_statement(file))).collect()
    }
}

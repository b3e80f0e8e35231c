//! Keys are suspended while rows are copied in and restored from the catalogue afterwards: building an index in bulk
//! and checking a foreign key in one pass take a fraction of the time that row-wise checks take. NOT NULL and CHECK stay in force:
//! they look at one row at a time, which takes no longer while it is copied, and saves another pass over the table.

use super::client::Client;
use super::layout::{Layout, literal};
use super::pool::ConnectionPool;
use crate::database::{ConstraintKind, LoadPlan};
use crate::datasets::Dataset;
use crate::error::Result;
use crate::table::{ForeignKey, Table};

/// What was taken off the staged tables, as statements that put it back, one per table; those of large tables, which come last
/// in the catalogue, first.
pub(super) struct Suspended {
    /// Primary and unique keys.
    tables: Vec<String>,
    /// Plain indexes.
    indexes: Vec<String>,
    /// Declarations of the foreign keys, which need the primary keys, for rows to come.
    foreign: Vec<String>,
    /// Checks of the foreign keys for the rows that are there.
    validations: Vec<String>,
    /// A query for the statements that gather statistics, the large tables first.
    analyses: String,
}

/// SQL about the constraints and indexes of the tables that migrations have made, for the tables of a load. These are the same
/// tables, or have other names in another schema; names of indexes, which a schema has but once, differ with them.
struct Catalogue {
    /// Is this one of the schemas `n` with what migrations have made?
    is_migrated: String,
    /// The schema of the table of a load that goes with one in `n`.
    schema: String,
    /// What the names of these begin with, as a text.
    prefix: String,
    /// A constraint `c` of the tables of a load.
    definition: String,
}

impl Catalogue {
    fn of(layout: &Layout, datasets: &[&Dataset]) -> Self {
        if !layout.is_named() {
            return Self {
                is_migrated: format!("n.nspname IN ({})", layout.staged_schemas(datasets)),
                schema: "n.nspname".to_owned(),
                prefix: "''".to_owned(),
                definition: "pg_get_constraintdef(c.oid)".to_owned(),
            };
        }
        let (schema, prefix) = (layout.staged.schema_text(), literal(layout.staged.prefix()));
        let definition = format!(
            "CASE WHEN c.contype = 'f'
                THEN replace(pg_get_constraintdef(c.oid), format('REFERENCES %I(', parent.relname),
                    format('REFERENCES %I.%I(', {schema}, {prefix} || parent.relname))
                ELSE pg_get_constraintdef(c.oid)
            END"
        );
        Self { is_migrated: format!("n.oid = {}", layout.migrated()), schema, prefix, definition }
    }

    /// One `ALTER TABLE` statement a table for some kinds of constraints, with one clause per constraint. Kinds are letters of the
    /// catalogue's `contype`.
    fn statements(&self, clause: &str, kinds: &str) -> String {
        let Self { is_migrated, schema, prefix, .. } = self;
        format!(
            "SELECT format('ALTER TABLE %I.%I ', {schema}, {prefix} || r.relname) || string_agg({clause}, ', ' ORDER BY
                        position(c.contype::text IN '{kinds}'), c.conname)
             FROM pg_constraint AS c
             JOIN pg_class AS r ON r.oid = c.conrelid
             JOIN pg_namespace AS n ON n.oid = r.relnamespace
             LEFT JOIN pg_class AS parent ON parent.oid = c.confrelid
             WHERE {is_migrated} AND position(c.contype::text IN '{kinds}') > 0 AND r.relname NOT LIKE '%\\_schema\\_history'
             GROUP BY n.nspname, r.relname
             ORDER BY max(r.oid) DESC"
        )
    }

    /// The clause that adds a constraint.
    fn addition(&self) -> String {
        let Self { prefix, definition, .. } = self;
        format!(
            "format('ADD CONSTRAINT %I %s',
                CASE WHEN c.contype IN ('p', 'u', 'x') THEN {prefix} ELSE '' END || c.conname, {definition})"
        )
    }

    /// The definitions of plain indexes, which belong to no constraint.
    fn indexes(&self) -> String {
        let Self { schema, prefix, .. } = self;
        let definition = format!(
            "format('CREATE %sINDEX %I ON %I.%I%s', CASE WHEN i.indisunique THEN 'UNIQUE ' ELSE '' END,
                {prefix} || x.relname, {schema}, {prefix} || r.relname,
                substring(pg_get_indexdef(i.indexrelid) FROM ' USING .*'))"
        );
        self.of_indexes(&definition)
    }

    fn index_drops(&self) -> String {
        self.of_indexes(&format!("format('DROP INDEX %I.%I', {}, x.relname)", self.schema))
    }

    fn of_indexes(&self, statement: &str) -> String {
        format!(
            "SELECT {statement}
             FROM pg_index AS i
             JOIN pg_class AS x ON x.oid = i.indexrelid
             JOIN pg_class AS r ON r.oid = i.indrelid
             JOIN pg_namespace AS n ON n.oid = x.relnamespace
             WHERE {}
                 AND NOT EXISTS (SELECT 1 FROM pg_constraint AS c WHERE c.conindid = i.indexrelid AND c.contype IN ('p', 'u', 'x'))
             ORDER BY x.oid",
            self.is_migrated
        )
    }
}

/// Reads what the tables of a load will need once the rows are in; NOT NULL and CHECK they have. What is not wanted is left out.
/// Keys to other schemas come in with the rest.
pub(super) fn read(client: &mut Client, layout: &Layout, plan: &LoadPlan<'_>) -> Result<Suspended> {
    let (catalogue, keys) = (Catalogue::of(layout, plan.datasets), plan.keys);
    let add = catalogue.addition();
    let primary = if keys.declares(ConstraintKind::Primary) { "p" } else { "" };
    let unique = if keys.declares(ConstraintKind::Unique) { "ux" } else { "" };
    let mut suspended = Suspended {
        tables: client.texts(&catalogue.statements(&add, &[primary, unique].concat()))?,
        indexes: client.texts(&catalogue.indexes())?,
        foreign: Vec::new(),
        validations: Vec::new(),
        analyses: analyses(layout, plan.datasets),
    };
    if keys.declares(ConstraintKind::Foreign) {
        let declare = format!("{add} || ' NOT VALID'");
        suspended.foreign = client.texts(&catalogue.statements(&declare, "f"))?;
        let validate = "format('VALIDATE CONSTRAINT %I', c.conname)";
        suspended.validations = client.texts(&catalogue.statements(validate, "f"))?;
        for table in plan.datasets.iter().flat_map(|dataset| dataset.tables) {
            let Some((declaration, validation)) = references(table, layout, plan) else { continue };
            suspended.foreign.push(declaration);
            suspended.validations.push(validation);
        }
    }
    Ok(suspended)
}

/// Takes keys and indexes off the tables of a load, where migrations have made these.
pub(super) fn take_off(client: &mut Client, layout: &Layout, datasets: &[&Dataset]) -> Result<()> {
    let catalogue = Catalogue::of(layout, datasets);
    let drop = "format('DROP CONSTRAINT %I', c.conname)";
    let mut drops = client.texts(&catalogue.statements(drop, "f"))?;
    drops.extend(client.texts(&catalogue.index_drops())?);
    drops.extend(client.texts(&catalogue.statements(drop, "pux"))?);
    client.batch("cannot suspend the keys", &drops.join(";\n"))
}

/// Statements that declare a table's keys to other schemas or to itself, and that check them.
fn references(table: &Table, layout: &Layout, plan: &LoadPlan<'_>) -> Option<(String, String)> {
    if table.references.is_empty() {
        return None;
    }
    let place = layout.staging(table.schema);
    let core = if plan.adds() { &layout.tables } else { &layout.staged };
    let declare = |key: &ForeignKey| {
        let (name, column, referenced) = (key.name, key.column, key.referenced);
        let parent = if std::ptr::eq(key.table, table) { &place } else { core }.of(key.table.name);
        format!("ADD CONSTRAINT {name} FOREIGN KEY ({column}) REFERENCES {parent} ({referenced}) NOT VALID")
    };
    let alter = |clauses: Vec<String>| format!("ALTER TABLE {} {}", place.of(table.name), clauses.join(", "));
    let validate = |key: &ForeignKey| format!("VALIDATE CONSTRAINT {}", key.name);
    Some((
        alter(table.references.iter().map(declare).collect()),
        alter(table.references.iter().map(validate).collect()),
    ))
}

impl Suspended {
    /// Puts everything back under its name, which checks the rows, and gathers statistics. Statements that run in parallel
    /// are about a table each, so that none waits for another's lock: hence foreign keys are declared first, in no time,
    /// and checked after that. `lock` fails if the tables may be another load's by now, which undoes the statement before it.
    pub(super) fn restore(&self, pool: &ConnectionPool, client: &mut Client, lock: &str) -> Result<()> {
        let context = "the rows violate a constraint";
        let in_parallel = |statements: &[String]| {
            pool.run(statements, |client, statement| client.batch(context, &format!("{statement};\n{lock}"))).map(drop)
        };
        in_parallel(&self.tables)?;
        in_parallel(&client.texts(&self.analyses)?)?;
        for statement in self.indexes.iter().chain(&self.foreign) {
            client.batch(context, statement)?;
        }
        in_parallel(&self.validations)
    }
}

/// A query for statements that gather the statistics of the staged tables, the large ones first. With them the foreign keys are
/// checked by better plans, and so is the first query of a user.
fn analyses(layout: &Layout, datasets: &[&Dataset]) -> String {
    format!(
        "SELECT format('ANALYZE %I.%I', n.nspname, c.relname)
         FROM pg_class AS c
         JOIN pg_namespace AS n ON n.oid = c.relnamespace
         WHERE n.nspname IN ({}) AND starts_with(c.relname, {}) AND c.relkind = 'r'
         ORDER BY c.relpages DESC, c.oid",
        layout.staged_schemas(datasets),
        literal(layout.staged.prefix())
    )
}

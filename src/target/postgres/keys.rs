//! Keys are suspended while rows are copied in and restored from the catalogue afterwards: building an index in bulk
//! and checking a foreign key in one pass take a fraction of the time that row-wise checks take.

use super::client::Client;
use super::{Crew, PUBLIC, STAGING, staging, staging_list, texts};
use crate::error::Result;
use crate::table::{ForeignKey, Table};
use crate::target::LoadPlan;
use crate::target::declared::ConstraintKind;

/// What was taken off the staged tables, as statements that put it back, one per table; those of large tables, which come last
/// in the catalogue, first.
pub(super) struct Suspended {
    /// Primary, unique and check constraints in one pass over the table, then statistics.
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

/// One `ALTER TABLE` statement a table for some kinds of constraints, with one clause per constraint. `staging` are the schemas.
fn statements(staging: &str, clause: &str, kinds: &str) -> String {
    format!(
        "SELECT format('ALTER TABLE %I.%I ', n.nspname, r.relname) || string_agg({clause}, ', ' ORDER BY
                    position(c.contype::text IN 'puxcf'), c.conname)
         FROM pg_constraint AS c
         JOIN pg_class AS r ON r.oid = c.conrelid
         JOIN pg_namespace AS n ON n.oid = r.relnamespace
         WHERE n.nspname IN ({staging}) AND c.contype IN ({kinds}) AND r.relname NOT LIKE '%\\_schema\\_history'
         GROUP BY n.nspname, r.relname
         ORDER BY max(r.oid) DESC"
    )
}

/// Plain indexes, which belong to no constraint.
fn indexes(staging: &str, expression: &str) -> String {
    format!(
        "SELECT {expression}
         FROM pg_index AS i
         JOIN pg_class AS x ON x.oid = i.indexrelid
         JOIN pg_namespace AS n ON n.oid = x.relnamespace
         WHERE n.nspname IN ({staging})
             AND NOT EXISTS (SELECT 1 FROM pg_constraint AS c WHERE c.conindid = i.indexrelid AND c.contype IN ('p', 'u', 'x'))
         ORDER BY x.oid"
    )
}

const ALL_BUT_FOREIGN: &str = "'p', 'u', 'x', 'c'";

/// Takes keys, constraints and indexes off the staged tables; NOT NULL stays. Those that are not wanted do not come back, and keys to
/// other schemas come in with the rest.
pub(super) fn suspend(client: &mut Client, plan: &LoadPlan<'_>) -> Result<Suspended> {
    let (staging, keys) = (staging_list(plan.datasets), plan.keys);
    let add = "format('ADD CONSTRAINT %I %s', c.conname, pg_get_constraintdef(c.oid))";
    let mut wanted = vec!["'c'"];
    if keys.declares(ConstraintKind::Primary) {
        wanted.push("'p'");
    }
    if keys.declares(ConstraintKind::Unique) {
        wanted.extend(["'u'", "'x'"]);
    }
    let mut suspended = Suspended {
        tables: texts(client, &statements(&staging, add, &wanted.join(", ")))?,
        indexes: texts(client, &indexes(&staging, "pg_get_indexdef(i.indexrelid)"))?,
        foreign: Vec::new(),
        validations: Vec::new(),
        analyses: analyses(&staging),
    };
    if keys.declares(ConstraintKind::Foreign) {
        let declare = format!("{add} || ' NOT VALID'");
        suspended.foreign = texts(client, &statements(&staging, &declare, "'f'"))?;
        let validate = "format('VALIDATE CONSTRAINT %I', c.conname)";
        suspended.validations = texts(client, &statements(&staging, validate, "'f'"))?;
        for table in plan.datasets.iter().flat_map(|dataset| dataset.tables) {
            let Some((declaration, validation)) = references(table, plan) else { continue };
            suspended.foreign.push(declaration);
            suspended.validations.push(validation);
        }
    }
    let drop = "format('DROP CONSTRAINT %I', c.conname)";
    let mut drops = texts(client, &statements(&staging, drop, "'f'"))?;
    drops.extend(texts(client, &indexes(&staging, "format('DROP INDEX %I.%I', n.nspname, x.relname)"))?);
    drops.extend(texts(client, &statements(&staging, drop, ALL_BUT_FOREIGN))?);
    client.batch("constraints cannot be suspended", &drops.join(";\n"))?;
    Ok(suspended)
}

/// Statements that declare a table's keys to other schemas or to itself, and that check them.
fn references(table: &Table, plan: &LoadPlan<'_>) -> Option<(String, String)> {
    if table.references.is_empty() {
        return None;
    }
    let place = staging(table.schema);
    let core = if plan.adds() { PUBLIC } else { STAGING };
    let declare = |key: &ForeignKey| {
        let schema = if key.table == table.name { &place } else { core };
        let (name, column, parent, referenced) = (key.name, key.column, key.table, key.referenced);
        format!("ADD CONSTRAINT {name} FOREIGN KEY ({column}) REFERENCES {schema}.{parent} ({referenced}) NOT VALID")
    };
    let alter = |clauses: Vec<String>| format!("ALTER TABLE {place}.{} {}", table.name, clauses.join(", "));
    let validate = |key: &ForeignKey| format!("VALIDATE CONSTRAINT {}", key.name);
    Some((
        alter(table.references.iter().map(declare).collect()),
        alter(table.references.iter().map(validate).collect()),
    ))
}

impl Suspended {
    /// Puts everything back under its name, which checks the rows, and gathers statistics. Statements that run side by side
    /// are about a table each, so that none waits for another's lock: hence foreign keys are declared first, in no time,
    /// and checked after that.
    pub(super) fn restore(&self, crew: &Crew, client: &mut Client) -> Result<()> {
        let context = "the rows do not satisfy a constraint";
        let side_by_side = |statements: &[String]| {
            crew.work(statements, |client, statement| client.batch(context, statement)).map(drop)
        };
        side_by_side(&self.tables)?;
        side_by_side(&texts(client, &self.analyses)?)?;
        for statement in self.indexes.iter().chain(&self.foreign) {
            client.batch(context, statement)?;
        }
        side_by_side(&self.validations)
    }
}

/// A query for statements that gather the statistics of the staged tables, the large ones first. With them the foreign keys are
/// checked by better plans, and so is the first query of a user.
fn analyses(staging: &str) -> String {
    format!(
        "SELECT format('ANALYZE %I.%I', n.nspname, c.relname)
         FROM pg_class AS c
         JOIN pg_namespace AS n ON n.oid = c.relnamespace
         WHERE n.nspname IN ({staging}) AND c.relkind = 'r'
         ORDER BY c.relpages DESC, c.oid"
    )
}

//! Keys are suspended while rows are copied in and restored from the catalogue afterwards: building an index in bulk
//! and checking a foreign key in one pass take a fraction of the time that row-wise checks take.

use super::client::Client;
use super::{Crew, STAGING, texts};
use crate::error::Result;
use crate::target::Keys;
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
}

/// One `ALTER TABLE` statement a table for some kinds of constraints, with one clause per constraint.
fn statements(clause: &str, kinds: &str) -> String {
    format!(
        "SELECT format('ALTER TABLE %I.%I ', n.nspname, r.relname) || string_agg({clause}, ', ' ORDER BY
                    position(c.contype::text IN 'puxcf'), c.conname)
         FROM pg_constraint AS c
         JOIN pg_class AS r ON r.oid = c.conrelid
         JOIN pg_namespace AS n ON n.oid = r.relnamespace
         WHERE n.nspname = '{STAGING}' AND c.contype IN ({kinds}) AND r.relname NOT LIKE '%\\_schema\\_history'
         GROUP BY n.nspname, r.relname
         ORDER BY max(r.oid) DESC"
    )
}

/// Plain indexes, which belong to no constraint.
const INDEXES: &str = "
    FROM pg_index AS i
    JOIN pg_class AS x ON x.oid = i.indexrelid
    JOIN pg_namespace AS n ON n.oid = x.relnamespace
    WHERE n.nspname = 'caseload_staging'
        AND NOT EXISTS (SELECT 1 FROM pg_constraint AS c WHERE c.conindid = i.indexrelid AND c.contype IN ('p', 'u', 'x'))
    ORDER BY x.oid";

const ALL_BUT_FOREIGN: &str = "'p', 'u', 'x', 'c'";

/// Takes keys, constraints and indexes off the staged tables; NOT NULL stays. Those that are not wanted do not come back.
pub(super) fn suspend(client: &mut Client, keys: Keys) -> Result<Suspended> {
    let add = "format('ADD CONSTRAINT %I %s', c.conname, pg_get_constraintdef(c.oid))";
    let mut wanted = vec!["'c'"];
    if keys.declares(ConstraintKind::Primary) {
        wanted.push("'p'");
    }
    if keys.declares(ConstraintKind::Unique) {
        wanted.extend(["'u'", "'x'"]);
    }
    let mut suspended = Suspended {
        tables: texts(client, &statements(add, &wanted.join(", ")))?,
        indexes: texts(client, &format!("SELECT pg_get_indexdef(i.indexrelid) {INDEXES}"))?,
        foreign: Vec::new(),
        validations: Vec::new(),
    };
    if keys.declares(ConstraintKind::Foreign) {
        let declare = format!("{add} || ' NOT VALID'");
        suspended.foreign = texts(client, &statements(&declare, "'f'"))?;
        let validate = "format('VALIDATE CONSTRAINT %I', c.conname)";
        suspended.validations = texts(client, &statements(validate, "'f'"))?;
    }
    let drop = "format('DROP CONSTRAINT %I', c.conname)";
    let mut drops = texts(client, &statements(drop, "'f'"))?;
    drops.extend(texts(client, &format!("SELECT format('DROP INDEX %I.%I', n.nspname, x.relname) {INDEXES}"))?);
    drops.extend(texts(client, &statements(drop, ALL_BUT_FOREIGN))?);
    client.batch("constraints cannot be suspended", &drops.join(";\n"))?;
    Ok(suspended)
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
        side_by_side(&analyses(client)?)?;
        for statement in self.indexes.iter().chain(&self.foreign) {
            client.batch(context, statement)?;
        }
        side_by_side(&self.validations)
    }
}

/// Statements that gather the statistics of the staged tables, the large ones first. With them the foreign keys are checked by
/// better plans, and so is the first query of a user.
fn analyses(client: &mut Client) -> Result<Vec<String>> {
    texts(
        client,
        &format!(
            "SELECT format('ANALYZE %I.%I', n.nspname, c.relname)
             FROM pg_class AS c
             JOIN pg_namespace AS n ON n.oid = c.relnamespace
             WHERE n.nspname = '{STAGING}' AND c.relkind = 'r'
             ORDER BY c.relpages DESC, c.oid"
        ),
    )
}

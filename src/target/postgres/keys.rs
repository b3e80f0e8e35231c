//! Keys are suspended while rows are copied in and restored from the catalogue afterwards: building an index in bulk
//! and checking a foreign key in one pass take a fraction of the time that row-wise checks take.

use super::client::Client;
use super::{STAGING, texts};
use crate::error::Result;

/// What was taken off the staged tables, as statements that put it back.
pub(super) struct Suspended {
    /// One per table: primary key, unique and check constraints in one pass.
    tables: Vec<String>,
    /// Plain indexes.
    indexes: Vec<String>,
    /// Foreign keys, which need the primary keys.
    foreign: Vec<String>,
}

/// `ALTER TABLE` statements for one kind of change, with one clause per constraint, foreign keys apart from the rest.
fn statements(clause: &str, foreign: bool) -> String {
    let kinds = if foreign { "c.contype = 'f'" } else { "c.contype IN ('p', 'u', 'x', 'c')" };
    format!(
        "SELECT format('ALTER TABLE %I.%I ', n.nspname, r.relname) || string_agg({clause}, ', ' ORDER BY
                    position(c.contype::text IN 'puxcf'), c.conname)
         FROM pg_constraint AS c
         JOIN pg_class AS r ON r.oid = c.conrelid
         JOIN pg_namespace AS n ON n.oid = r.relnamespace
         WHERE n.nspname = '{STAGING}' AND {kinds} AND r.relname NOT LIKE '%\\_schema\\_history'
         GROUP BY n.nspname, r.relname
         ORDER BY max(r.oid)"
    )
}

const INDEXES: &str = "FROM pg_index AS i
    JOIN pg_class AS x ON x.oid = i.indexrelid
    JOIN pg_namespace AS n ON n.oid = x.relnamespace
    WHERE n.nspname = 'caseload_staging'
        AND NOT EXISTS (SELECT 1 FROM pg_constraint AS c WHERE c.conindid = i.indexrelid AND c.contype IN ('p', 'u', 'x'))
    ORDER BY x.oid";

/// Takes keys, constraints and indexes off the staged tables; NOT NULL stays.
pub(super) fn suspend(client: &mut Client) -> Result<Suspended> {
    let add = "format('ADD CONSTRAINT %I %s', c.conname, pg_get_constraintdef(c.oid))";
    let drop = "format('DROP CONSTRAINT %I', c.conname)";
    let suspended = Suspended {
        tables: texts(client, &statements(add, false))?,
        indexes: texts(client, &format!("SELECT pg_get_indexdef(i.indexrelid) {INDEXES}"))?,
        foreign: texts(client, &statements(add, true))?,
    };
    let mut drops = texts(client, &statements(drop, true))?;
    drops.extend(texts(client, &format!("SELECT format('DROP INDEX %I.%I', n.nspname, x.relname) {INDEXES}"))?);
    drops.extend(texts(client, &statements(drop, false))?);
    client.batch("constraints cannot be suspended", &drops.join(";\n"))?;
    Ok(suspended)
}

impl Suspended {
    /// Puts everything back under its name, which checks the rows, and gathers statistics.
    pub(super) fn restore(&self, client: &mut Client) -> Result<()> {
        // Sorting in memory makes most of the difference; a server that allows more keeps its own setting.
        client.batch(
            "memory for the keys cannot be set",
            "SELECT set_config('maintenance_work_mem', '512MB', false) FROM pg_settings
             WHERE name = 'maintenance_work_mem' AND setting::bigint < 524288",
        )?;
        for statement in self.tables.iter().chain(&self.indexes).chain(&self.foreign) {
            client.batch("the rows do not satisfy a constraint", statement)?;
        }
        let analyze = format!(
            "SELECT format('ANALYZE %I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname = '{STAGING}'"
        );
        for statement in texts(client, &analyze)? {
            client.batch("statistics cannot be gathered", &statement)?;
        }
        Ok(())
    }
}

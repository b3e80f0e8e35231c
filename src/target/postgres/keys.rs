//! Keys are suspended while rows are copied in and restored from the catalogue afterwards: building an index in bulk
//! and checking a foreign key in one pass take a fraction of the time that row-wise checks take.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::client::{Address, Client};
use super::{STAGING, texts};
use crate::error::{Error, Result};

/// Connections that restore keys at once; each uses a core, and memory, of the server.
const CONNECTIONS: usize = 4;

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
    pub(super) fn restore(&self, address: &Address, client: &mut Client) -> Result<()> {
        let tables = format!(
            "SELECT format('ANALYZE %I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname = '{STAGING}'"
        );
        let statistics = texts(client, &tables)?;
        // The large tables come last in the catalogue: begin with them.
        let alone: Vec<&String> = self.tables.iter().rev().collect();
        side_by_side(address, "the rows do not satisfy a constraint", &alone)?;
        allow_memory(client)?;
        for statement in self.indexes.iter().chain(&self.foreign) {
            client.batch("the rows do not satisfy a constraint", statement)?;
        }
        side_by_side(address, "statistics cannot be gathered", &statistics.iter().rev().collect::<Vec<_>>())
    }
}

/// Runs statements that touch one table each on several connections at once.
fn side_by_side(address: &Address, context: &str, statements: &[&String]) -> Result<()> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(CONNECTIONS);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut client = Client::connect(address, STAGING)?;
        allow_memory(&mut client)?;
        while let Some(statement) = statements.get(next.fetch_add(1, Ordering::Relaxed)) {
            client.batch(context, statement)?;
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let panicked = || Err(Error::Target("a thread that restores keys panicked; please report this".to_owned()));
        workers.into_iter().try_for_each(|worker| worker.join().unwrap_or_else(|_| panicked()))
    })
}

/// Sorting in memory makes most of the difference; a server that allows more keeps its own setting.
fn allow_memory(client: &mut Client) -> Result<()> {
    client.batch(
        "memory for the keys cannot be set",
        "SELECT set_config('maintenance_work_mem', '256MB', false) FROM pg_settings
         WHERE name = 'maintenance_work_mem' AND setting::bigint < 262144",
    )
}

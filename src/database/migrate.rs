//! Runs migrations through refinery, which knows neither of our drivers: the same bridge serves both. A load runs all of a
//! dataset's in an empty schema; an upgrade runs those that a database with data does not have yet.

use refinery::{Migration, Runner};
use refinery_core::SchemaVersion;
use refinery_core::traits::sync::{Migrate, Query, Transaction};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::engine::Database;
use super::migrations::{MigrationName, MigrationSet, failed};
use super::ownership::{history_path, history_table};
use super::value::{Rows, Value};
use crate::datasets::Dataset;
use crate::error::{Error, Result};

/// A connection that runs SQL, one call at a time.
pub(super) trait Session {
    /// Runs statements, separated by semicolons, that return nothing.
    fn run(&mut self, sql: &str) -> Result<()>;

    /// Runs a query with a small result.
    fn rows(&mut self, sql: &str) -> Result<Rows>;

    /// From now on unqualified names mean tables of a dataset's schema, which is made if the tables are being made.
    fn enter(&mut self, dataset: &Dataset) -> Result<()>;

    /// Unqualified names mean the core's tables again.
    fn leave(&mut self) -> Result<()>;
}

impl Session for dyn Database + '_ {
    fn run(&mut self, sql: &str) -> Result<()> {
        self.execute(sql)
    }

    fn rows(&mut self, sql: &str) -> Result<Rows> {
        self.query(sql)
    }

    fn enter(&mut self, dataset: &Dataset) -> Result<()> {
        self.set_schema(dataset.schema())
    }

    fn leave(&mut self) -> Result<()> {
        self.set_schema(None)
    }
}

/// Makes the tables of a dataset in a schema that has none of them yet, all of them and their history in one transaction.
pub(super) fn migrate(session: &mut impl Session, dataset: &'static Dataset) -> Result<()> {
    let set = MigrationSet::embedded(dataset);
    in_transaction(session, |session| run(session, &set))
}

/// The statements for the flat views of a dataset, which change with its tables.
pub(super) trait FlatViews {
    /// Those that drop the views that are there.
    fn drops(&self, dataset: &Dataset) -> Vec<String>;

    /// Those that make them.
    fn makes(&self, dataset: &Dataset) -> Vec<String>;
}

/// Brings the tables of a database up to date and makes the flat views anew; the caller sees to it that all is one transaction.
pub(super) fn apply<S: Session + ?Sized>(
    session: &mut S,
    sets: &[MigrationSet],
    pending: &[MigrationName],
    views: &impl FlatViews,
) -> Result<()> {
    for set in sets.iter().filter(|set| pending.iter().any(|name| name.dataset == set.dataset.name)) {
        views.drops(set.dataset).iter().try_for_each(|statement| session.run(statement))?;
        run(session, set)?;
        views.makes(set.dataset).iter().try_for_each(|statement| session.run(statement))?;
    }
    Ok(())
}

/// The migrations of a dataset that the history of a database names, oldest first.
pub(super) fn applied(session: &mut (impl Session + ?Sized), dataset: &'static Dataset) -> Result<Vec<Migration>> {
    let mut runner = Runner::new(&[]);
    runner.set_migration_table_name(history_path(dataset));
    runner.get_applied_migrations(&mut Bridge(session)).map_err(failed(dataset))
}

fn run(session: &mut (impl Session + ?Sized), set: &MigrationSet) -> Result<()> {
    let mut runner = Runner::new(&set.parsed()?).set_grouped(true);
    runner.set_migration_table_name(history_table(set.dataset.name));
    session.enter(set.dataset)?;
    runner.run(&mut Bridge(session)).map_err(failed(set.dataset))?;
    session.leave()
}

/// Runs work in a transaction.
pub(super) fn in_transaction<S: Session + ?Sized>(
    session: &mut S,
    work: impl FnOnce(&mut S) -> Result<()>,
) -> Result<()> {
    session.run("BEGIN")?;
    let outcome = work(session).and_then(|()| session.run("COMMIT"));
    if outcome.is_err() {
        // The first error is the one to report; a connection that is gone cannot roll back.
        let _ = session.run("ROLLBACK");
    }
    outcome
}

/// refinery's view of a [`Session`] that is in a transaction already: the history table and its rows belong to it, too.
struct Bridge<'a, S: ?Sized>(&'a mut S);

impl<S: Session + ?Sized> Transaction for Bridge<'_, S> {
    type Error = Error;

    fn execute<'a, T: Iterator<Item = &'a str>>(&mut self, queries: T) -> Result<usize> {
        let mut count = 0;
        for query in queries {
            self.0.run(query)?;
            count += 1;
        }
        Ok(count)
    }
}

impl<S: Session + ?Sized> Query<Vec<Migration>> for Bridge<'_, S> {
    fn query(&mut self, query: &str) -> Result<Vec<Migration>> {
        let read = |row: &Vec<Value>| {
            migration(row).ok_or_else(|| {
                let cells: Vec<String> = row.iter().map(Value::to_string).collect();
                let what = format!("a row of the migration history cannot be read: `{}`", cells.join("`, `"));
                Error::Altered { what, remedy: "run `caseload drop` and `caseload load`" }
            })
        };
        self.0.rows(query)?.rows.iter().map(read).collect()
    }
}

impl<S: Session + ?Sized> Migrate for Bridge<'_, S> {}

/// A row of a history table as refinery wrote it: version, name, moment, checksum.
fn migration(row: &[Value]) -> Option<Migration> {
    let [version, name, applied_on, checksum] = row else { return None };
    Some(Migration::applied(
        SchemaVersion::try_from(version.integer()?).ok()?,
        name.text()?.to_owned(),
        OffsetDateTime::parse(applied_on.text()?, &Rfc3339).ok()?,
        checksum.text()?.parse().ok()?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(version: i128, checksum: &str) -> Vec<Value> {
        let text = |text: &str| Value::Text(text.to_owned());
        vec![Value::Int(version), text("create_tables"), text("2026-07-01T10:20:30.123456789Z"), text(checksum)]
    }

    #[test]
    fn reads_a_history_row_back() {
        let read = migration(&row(3, "18446744073709551615")).unwrap();
        assert_eq!((read.version(), read.name(), read.checksum()), (3, "create_tables", u64::MAX));
        let moment = read.applied_on().unwrap();
        assert_eq!((moment.year(), moment.nanosecond()), (2026, 123_456_789));
    }

    #[test]
    fn a_spoiled_history_row_is_no_migration() {
        assert!(migration(&row(3, "none")).is_none());
        assert!(migration(&row(i128::MAX, "1")).is_none());
        assert!(migration(&row(3, "1")[..3]).is_none());
        let undated = [row(3, "1")[0].clone(), row(3, "1")[1].clone(), Value::Null, row(3, "1")[3].clone()];
        assert!(migration(&undated).is_none());
    }
}

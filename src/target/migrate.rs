//! Runs a dataset's migrations through refinery, which knows neither of our drivers: the same bridge serves both.

use refinery::{Migration, Runner};
use refinery_core::traits::sync::{Migrate, Query, Transaction};

use super::Rows;
use super::ours::history_table;
use crate::datasets::Dataset;
use crate::embedded;
use crate::error::{Error, Result};

/// A connection that runs SQL, one call at a time.
pub(super) trait Session {
    /// Runs statements, separated by semicolons, that return nothing.
    fn run(&mut self, sql: &str) -> Result<()>;

    /// Runs a query with a small result.
    fn rows(&mut self, sql: &str) -> Result<Rows>;
}

/// Makes the tables of a dataset in a schema that has none of them yet, all of them and their history in one transaction.
pub(super) fn migrate(session: &mut impl Session, dataset: &'static Dataset) -> Result<()> {
    let failed = |source| Error::Migration { dataset: dataset.name, source: Box::new(source) };
    let migrations = embedded::migrations(dataset.name)
        .iter()
        .map(|file| Migration::unapplied(file.name, file.text))
        .collect::<std::result::Result<Vec<_>, _>>()
        .map_err(failed)?;
    let mut runner = Runner::new(&migrations).set_grouped(true);
    runner.set_migration_table_name(history_table(dataset.name));
    runner.run(&mut Bridge(session)).map_err(failed)?;
    Ok(())
}

/// refinery's view of a [`Session`].
struct Bridge<'a, S>(&'a mut S);

impl<S: Session> Transaction for Bridge<'_, S> {
    type Error = Error;

    fn execute<'a, T: Iterator<Item = &'a str>>(&mut self, queries: T) -> Result<usize> {
        self.0.run("BEGIN")?;
        let mut count = 0;
        for query in queries {
            if let Err(error) = self.0.run(query) {
                // The first error is the one to report; a connection that is gone cannot roll back.
                let _ = self.0.run("ROLLBACK");
                return Err(error);
            }
            count += 1;
        }
        self.0.run("COMMIT")?;
        Ok(count)
    }
}

impl<S: Session> Query<Vec<Migration>> for Bridge<'_, S> {
    fn query(&mut self, query: &str) -> Result<Vec<Migration>> {
        // A load always starts from an empty schema, so that there is nothing to read but the absence of rows.
        if self.0.rows(query)?.rows.is_empty() {
            Ok(Vec::new())
        } else {
            Err(Error::Target("the schema to be filled has a history already; run the load again".to_owned()))
        }
    }
}

impl<S: Session> Migrate for Bridge<'_, S> {}

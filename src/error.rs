//! The one error type of the library. A message says what failed and where, then what to do; the cause is in `source`.

use std::path::PathBuf;

/// What can go wrong.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// An option has a value that cannot be used.
    #[error("{option}: {reason}")]
    Option {
        /// The option as the user writes it, `--local-share`.
        option: &'static str,
        /// What is wrong with the value and what would be right.
        reason: String,
    },
    /// A row of an input file cannot be used.
    #[error("{}:{line}: {reason}", path.display())]
    Input {
        /// The file.
        path: PathBuf,
        /// Line number, from 1.
        line: u64,
        /// What is wrong and what would be right.
        reason: String,
    },
    /// A file or folder cannot be read or written.
    #[error("cannot {action} `{}`", path.display())]
    File {
        /// What was tried: `read`, `write`, `create`, `replace` ...
        action: &'static str,
        /// The file.
        path: PathBuf,
        /// The operating system's reason.
        source: std::io::Error,
    },
    /// The address names no place where a database can be.
    #[error("`{address}` {reason}")]
    Address {
        /// The address as the user wrote it.
        address: String,
        /// What is wrong with it and what would be right.
        reason: String,
    },
    /// The server cannot be reached, or does not let the user in.
    #[error("{reason}")]
    Connection {
        /// Which server, what failed and what to do.
        reason: String,
        /// The server's or the driver's reason.
        source: sqlx::Error,
    },
    /// The server is older than those that caseload works with.
    #[error("the server is PostgreSQL {found}; caseload needs 15 or newer")]
    ServerTooOld {
        /// Its major version.
        found: i64,
    },
    /// There is no database file yet.
    #[error("there is no database at `{place}`; run `caseload load` first")]
    NoDatabase {
        /// Where it would be.
        place: String,
    },
    /// The database holds no data of caseload.
    #[error("`{place}` holds no data of caseload; run `caseload load` first")]
    NothingLoaded {
        /// The database.
        place: String,
    },
    /// The database holds data of caseload, but not these.
    #[error("`{place}` does not hold {what}; {remedy}")]
    NotLoaded {
        /// The database.
        place: String,
        /// What is not there.
        what: String,
        /// What adds it.
        remedy: String,
    },
    /// The database holds data already, and nobody asked to replace them.
    #[error("`{place}` already holds {}; {remedy}", quoted(datasets))]
    AlreadyLoaded {
        /// The database.
        place: String,
        /// The datasets that are there.
        datasets: Vec<String>,
        /// What replaces them, or spares them.
        remedy: &'static str,
    },
    /// Others are at work on the database.
    #[error("{what} is in use by {holder}; {remedy}")]
    InUse {
        /// The database.
        what: String,
        /// Who uses it.
        holder: String,
        /// What ends that.
        remedy: &'static str,
    },
    /// Others held the tables locked for too long; nothing was changed.
    #[error(
        "waited {seconds} seconds for {holders}, then gave up; nothing was changed; end that session, or wait longer with --lock-timeout"
    )]
    LockTimeout {
        /// How long it was waited.
        seconds: u64,
        /// Who holds the tables.
        holders: String,
    },
    /// Others wrote into the database during the load; nothing was added.
    #[error("others changed `{place}` during the load; nothing was added; run the command again")]
    ChangedMeanwhile {
        /// The database.
        place: String,
    },
    /// Something that caseload did not make stands where its tables belong.
    #[error("`{place}` holds {}, not made by caseload; {remedy}", quoted(names))]
    InTheWay {
        /// The database.
        place: String,
        /// What stands there.
        names: Vec<String>,
        /// How to get out of its way.
        remedy: &'static str,
    },
    /// Something that caseload did not make needs tables that were to be dropped.
    #[error("cannot drop caseload's tables, since other objects depend on them: {dependents}; drop those first")]
    Dependents {
        /// What depends on which table.
        dependents: String,
    },
    /// Datasets need the core that was to be dropped.
    #[error("in `{place}` {} refer to the core; drop them with it", quoted(datasets))]
    CoreNeeded {
        /// The database.
        place: String,
        /// The datasets.
        datasets: Vec<String>,
    },
    /// The data that are there were made with other options.
    #[error("{mismatch}; {remedy}")]
    RecordMismatch {
        /// What differs.
        mismatch: String,
        /// What makes it fit.
        remedy: &'static str,
    },
    /// The record of the load leaves out the seed, without which nothing can be generated to fit.
    #[error(
        "`{place}` is a student database: its seed is withheld, so neither datasets nor an answer key can be added; make the class anew \
         with `caseload course class --datasets ... --replace`"
    )]
    SeedWithheld {
        /// The database.
        place: String,
    },
    /// Another version of caseload made it.
    #[error("{what} was {advice}")]
    OtherVersion {
        /// The database, or the class.
        what: String,
        /// By which version it was made, and what to do.
        advice: String,
    },
    /// Somebody has changed what caseload wrote for itself.
    #[error("{what}; {remedy}")]
    Altered {
        /// What cannot be read any more.
        what: String,
        /// What makes it whole.
        remedy: &'static str,
    },
    /// The user may not do what is needed.
    #[error("this user may not {action} `{place}`; an administrator can run: {statements}")]
    Rights {
        /// What the user may not do.
        action: &'static str,
        /// The database or schema.
        place: String,
        /// The statements that allow it.
        statements: String,
    },
    /// An untrusted query could do or see more than it should.
    #[error("{reason}; {remedy}")]
    Unsafe {
        /// What it could do or see.
        reason: String,
        /// What keeps it from that.
        remedy: String,
    },
    /// DuckDB refused.
    #[error("DuckDB: {context}")]
    DuckDb {
        /// What was being done.
        context: String,
        /// DuckDB's reason.
        source: duckdb::Error,
    },
    /// PostgreSQL refused, or the connection failed.
    #[error("PostgreSQL: {context}")]
    Postgres {
        /// What was being done.
        context: String,
        /// The server's or the driver's reason.
        source: sqlx::Error,
    },
    /// An untrusted query is wrong, does more than read, or goes beyond its limits.
    #[error("the query was not answered: {0}")]
    Query(String),
    /// A column of a result has a type that cells do not have.
    #[error("column `{column}` has the type {found}; cast it to {castable} in the query")]
    ColumnType {
        /// The column.
        column: String,
        /// Its type.
        found: String,
        /// A type that it can be cast to.
        castable: &'static str,
    },
    /// A result is not what was asked for.
    #[error("the query returns {found}, expected {expected}")]
    ResultShape {
        /// What came.
        found: String,
        /// What should have come.
        expected: String,
    },
    /// An answer, or a folder of answers, cannot be graded.
    #[error("`{}` {reason}", path.display())]
    Submission {
        /// The file or folder.
        path: PathBuf,
        /// What is wrong with it and what would be right.
        reason: String,
    },
    /// The solution of an exercise cannot be run where the answers are.
    #[error("the solution of `{exercise}` cannot be run on `{place}`: {reason}; let the role read all tables")]
    Solution {
        /// The exercise.
        exercise: String,
        /// The database.
        place: String,
        /// Why.
        reason: String,
    },
    /// The user did not confirm it.
    #[error("not confirmed; nothing was removed")]
    NotConfirmed,
    /// The user asked to stop; what was under way has been given up.
    #[error("interrupted")]
    Interrupted,
    /// A migration failed.
    #[error("migrations of `{dataset}` failed")]
    Migration {
        /// The dataset.
        dataset: &'static str,
        /// Why.
        source: Box<refinery::Error>,
    },
    /// Reading or writing Arrow, CSV, Parquet or JSON failed.
    #[error("{context}")]
    Format {
        /// What was being done.
        context: String,
        /// Why.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// caseload itself is wrong: something in this build is malformed, or what cannot happen has happened.
    #[error("{what}; this is a defect of caseload, please report it")]
    Defect {
        /// What is wrong, and where.
        what: String,
    },
}

impl Error {
    /// A defect of this build.
    pub(crate) fn defect(what: impl Into<String>) -> Self {
        Self::Defect { what: what.into() }
    }
}

/// A list of names for a message, in backticks.
pub(crate) fn quoted(names: &[String]) -> String {
    let shown: Vec<String> = names.iter().take(8).map(|name| format!("`{name}`")).collect();
    match names.len() - shown.len() {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

/// The library's result.
pub type Result<T> = std::result::Result<T, Error>;

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn shortens_long_lists() {
        let names: Vec<String> = (0..10).map(|i| format!("t{i}")).collect();
        assert!(quoted(&names).ends_with("`t7` and 2 more"));
        assert_eq!(quoted(&names[..1]), "`t0`");
    }
}

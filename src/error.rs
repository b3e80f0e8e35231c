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
    /// The database is not in a state that allows what was asked; the message says what to do.
    #[error("{0}")]
    Database(String),
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
    /// A query of somebody who is not trusted is wrong, does more than read, or goes beyond its limits.
    #[error("the query was not answered: {0}")]
    Query(String),
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
}

/// The library's result.
pub type Result<T> = std::result::Result<T, Error>;

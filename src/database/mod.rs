//! The database that is loaded: what both engines can do. It takes what a dataset says of itself (its tables, schema and SQL files)
//! and knows nothing of how rows are made, nor of the command line.

pub(crate) mod address;
mod chosen_schema;
mod declared;
pub mod duckdb;
mod engine;
mod keys;
mod migrate;
mod migrations;
mod ownership;
pub mod postgres;
pub mod sandbox;
mod schema_state;
mod value;
mod writer_pool;

pub use address::Location;
pub use declared::{Declared, declared};
pub use engine::{Contents, Control, Database, Load, LoadPlan, default_jobs};
pub use keys::{Constraint, ConstraintKind, Keys};
pub use migrations::{MigrationName, MigrationSet};
pub use schema_state::{SchemaState, require_current, schema_state};
pub use value::{Rows, Value};

use crate::error::Result;

/// Opens a database. A DuckDB file need not exist yet; a PostgreSQL server must answer.
///
/// # Errors
/// When the location cannot be a database, or the server cannot be reached.
pub fn open(location: &Location) -> Result<Box<dyn Database>> {
    open_with(location, Control::default())
}

/// Opens a database that can be interrupted.
///
/// # Errors
/// As [`open`].
pub fn open_with(location: &Location, control: Control) -> Result<Box<dyn Database>> {
    Ok(match location {
        Location::DuckDb(path) => Box::new(duckdb::DuckDb::open(path, control)?),
        Location::Postgres { url, schema } => Box::new(postgres::Postgres::connect(url, schema.as_deref(), control)?),
    })
}

//! Synthetic, relational US healthcare data, bulk-loaded straight into PostgreSQL or DuckDB.
//!
//! Data flows one way: options -> world -> units -> rows -> batches -> database -> SQL checks -> summary.

pub mod calendar;
pub mod calibration;
#[doc(hidden)]
pub mod cli;
pub mod course;
pub mod database;
pub mod datasets;
pub mod ddl;
pub mod embedded;
pub mod error;
pub mod export;
pub mod fingerprint;
pub mod insights;
pub mod interrupt;
pub mod load;
pub mod memory;
pub mod numbers;
pub mod parallel;
pub mod random;
pub mod record;
pub mod reference;
pub mod score;
pub mod table;
pub mod validate;
pub mod world;

//! Every integration test in one binary, since each binary links all of DuckDB.
#![allow(clippy::unwrap_used, clippy::cast_possible_truncation, reason = "tests fail by panicking")]

mod cli;
mod course;
mod data;
mod datasets;
mod docs;
mod engines;
mod equivalence;
mod export;
mod faults;
mod inputs;
mod layering;
mod messy;
mod packaging;
mod schema;
mod secrets;
mod support;
mod upgrade;
mod violations;

//! `caseload migrate`: brings the tables of a database up to date and keeps its data.

use caseload::target::{MigrationName, MigrationSet};
use serde_json::json;

use super::location::Database;
use super::output::Output;
use super::{CommandResult, Outcome};

pub(crate) fn run(database: &Database, output: &Output) -> CommandResult {
    let mut target = database.open()?;
    let place = target.describe();
    let applied = target.migrate(&MigrationSet::all())?;
    output.report(
        || json!({ "database": database.shown, "applied": applied }),
        || match applied.as_slice() {
            [] => format!("`{place}` is up to date"),
            names => {
                let names: Vec<String> = names.iter().map(MigrationName::to_string).collect();
                format!("applied to `{place}`: {}", names.join(", "))
            }
        },
    )?;
    Ok(Outcome::Done)
}

//! `caseload migrate`: brings the tables of a database up to date and keeps its data.

use crate::database::{MigrationName, MigrationSet};
use serde_json::json;

use super::location::Connector;
use super::outcome::{CommandResult, Outcome};
use super::output::Output;

pub(crate) fn run(connector: &Connector, output: &Output) -> CommandResult {
    let mut database = connector.open()?;
    let place = database.describe();
    let applied = database.migrate(&MigrationSet::all())?;
    output.report(
        || json!({ "database": connector.shown, "applied": applied }),
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

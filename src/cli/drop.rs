//! `caseload drop`: removes what caseload made, once that is confirmed.

use std::io::{self, IsTerminal as _};

use caseload::error::{Error, Result};
use caseload::target;
use serde_json::json;

use super::args::DropArgs;
use super::location::Database;
use super::output::Output;
use super::{CommandResult, Outcome};

pub(crate) fn run(database: &Database, args: &DropArgs, output: &Output) -> CommandResult {
    let mut target = target::open(&database.location)?;
    let (place, datasets) = (target.describe(), target.contents()?.datasets);
    let removed = if datasets.is_empty() {
        Vec::new()
    } else {
        if !args.yes {
            confirm(&format!("Remove what caseload made ({}) from `{place}`?", datasets.join(", ")))?;
        }
        target.drop_ours()?
    };
    output.report(
        || json!({ "database": database.shown, "removed": removed }),
        || match removed.as_slice() {
            [] => format!("nothing of caseload in `{place}`"),
            names => format!("removed from `{place}`: {}", names.join(", ")),
        },
    )?;
    Ok(Outcome::Done)
}

fn confirm(question: &str) -> Result<()> {
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Err(Error::Target("nobody can be asked here; add --yes to remove the data".to_owned()));
    }
    let answer =
        Output::confirm(question).map_err(|source| Error::File { action: "read", path: "stdin".into(), source })?;
    if answer { Ok(()) } else { Err(Error::Target("not confirmed; nothing was removed".to_owned())) }
}

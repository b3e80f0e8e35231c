//! `caseload drop`: removes what caseload made, once that is confirmed.

use std::io::{self, IsTerminal as _};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use crate::error::{Error, Result};
use crate::interrupt::Interrupt;
use serde_json::json;

use super::args::DropArgs;
use super::location::Connector;
use super::outcome::{CommandResult, Outcome};
use super::output::Output;

/// How often the wait for an answer looks for a signal.
const LOOK: Duration = Duration::from_millis(50);

pub(crate) fn run(connector: &Connector, args: &DropArgs, output: &Output) -> CommandResult {
    let mut database = connector.open()?;
    let (place, present) = (database.describe(), database.contents()?.datasets);
    let chosen = super::datasets::to_drop(&args.datasets)?;
    let names: Vec<&str> = chosen.iter().map(|one| one.name).filter(|name| present.iter().any(|p| p == name)).collect();
    let removed = if names.is_empty() {
        Vec::new()
    } else {
        if !args.yes {
            let question = format!("Remove what caseload created ({}) from `{place}`?", names.join(", "));
            confirm(question, database.interrupt())?;
        }
        database.drop_datasets(&chosen)?
    };
    output.report(
        || json!({ "database": connector.shown, "removed": removed }),
        || match removed.as_slice() {
            [] if present.is_empty() => format!("`{place}` holds no data of caseload"),
            [] => format!("`{place}` holds none of these; it holds {}", present.join(", ")),
            names => format!("removed from `{place}`: {}", names.join(", ")),
        },
    )?;
    Ok(Outcome::Done)
}

/// Asks in a thread of its own, so that a signal ends the wait for an answer.
fn confirm(question: String, interrupt: &Interrupt) -> Result<()> {
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        let reason = "cannot ask for confirmation without a terminal; add it to remove the data".to_owned();
        return Err(Error::Option { option: "--yes", reason });
    }
    let (sender, answer) = mpsc::channel();
    thread::spawn(move || sender.send(Output::confirm(&question)));
    let answer = loop {
        match answer.recv_timeout(LOOK) {
            Ok(answer) => break answer,
            Err(RecvTimeoutError::Timeout) => interrupt.check()?,
            Err(RecvTimeoutError::Disconnected) => break Ok(false),
        }
    };
    let answer = answer.map_err(|source| Error::File { action: "read", path: "stdin".into(), source })?;
    if answer { Ok(()) } else { Err(Error::NotConfirmed) }
}

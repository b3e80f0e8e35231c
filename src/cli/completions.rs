//! `caseload completions`: what a shell needs to complete commands and options.

use clap::CommandFactory;
use serde_json::json;

use super::args::{Args, CompletionsArgs};
use super::output::Output;
use super::{CommandResult, Outcome};

pub(crate) fn run(args: &CompletionsArgs, output: &Output) -> CommandResult {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Args::command(), env!("CARGO_PKG_NAME"), &mut script);
    let script = String::from_utf8_lossy(&script);
    output.answer(|| json!({ "shell": args.shell.to_string(), "script": script }), || script.to_string())?;
    Ok(Outcome::Done)
}

//! `caseload man`: a manual page for each command; packages of caseload bring them along.

use std::fs;

use clap::{Command, CommandFactory};
use clap_mangen::Man;
use serde_json::json;

use super::args::{Args, ManArgs};
use super::output::Output;
use super::{CommandResult, Outcome};
use crate::error::{Error, Result};

pub(crate) fn run(args: &ManArgs, output: &Output) -> CommandResult {
    let pages = write(args)?;
    let folder = args.out.display().to_string();
    output.report(|| json!({ "folder": folder, "pages": pages }), || format!("{} pages in {folder}", pages.len()))?;
    Ok(Outcome::Done)
}

/// Writes the pages into the folder and names them.
fn write(args: &ManArgs) -> Result<Vec<String>> {
    let failed = |action| move |source| Error::File { action, path: args.out.clone(), source };
    fs::create_dir_all(&args.out).map_err(failed("create"))?;
    let mut program = Args::command().disable_help_subcommand(true);
    program.build();
    let mut pages = Vec::new();
    for command in shown(program) {
        let page = Man::new(command).source(concat!("caseload ", env!("CARGO_PKG_VERSION"))).manual("caseload");
        page.generate_to(&args.out).map_err(failed("write pages into"))?;
        pages.push(page.get_filename());
    }
    pages.sort();
    Ok(pages)
}

/// A command and all below it, but for hidden ones.
fn shown(command: Command) -> Vec<Command> {
    let below: Vec<Command> = command.get_subcommands().filter(|below| !below.is_hide_set()).cloned().collect();
    [command].into_iter().chain(below.into_iter().flat_map(shown)).collect()
}

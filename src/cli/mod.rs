//! The command line: arguments become typed options, commands call the library, and one module prints.

mod args;
mod drop;
mod export;
mod list;
mod load;
mod location;
mod migrate;
mod numbers;
mod output;
mod progress;
mod schema;
mod status;
mod validate;

use std::process::ExitCode;

use caseload::error::Error;
use clap::{CommandFactory, Parser};

use args::{Args, Command};
use output::Output;

/// How a command ended when it ran.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Done, and every check holds.
    Done,
    /// It ran, but a check failed.
    CheckFailed,
}

/// Why a command could not run.
#[derive(Debug)]
enum Failure {
    /// The library's reason.
    Library(Error),
    /// Results cannot be written to stdout.
    Stdout(std::io::Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Library(error)
    }
}

type CommandResult = Result<Outcome, Failure>;

const CHECK_FAILED: u8 = 1;
const COULD_NOT_RUN: u8 = 2;

/// Runs the command that the arguments ask for. Exit codes: 0 done and every check holds, 1 ran but a check failed,
/// 2 could not run; a reader that closed the pipe early has what it wanted, hence 0.
pub(crate) fn run() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => return refuse(&error),
    };
    let output = Output::new(args.json, args.quiet);
    let Some(command) = &args.command else {
        Output::usage(&Args::command().render_help().to_string());
        return ExitCode::from(COULD_NOT_RUN);
    };
    match execute(&args, command, &output) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::CheckFailed) => ExitCode::from(CHECK_FAILED),
        Err(Failure::Stdout(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Failure::Stdout(error)) => {
            Output::error(&Error::File { action: "write", path: "stdout".into(), source: error });
            ExitCode::from(COULD_NOT_RUN)
        }
        Err(Failure::Library(error)) => {
            Output::error(&error);
            ExitCode::from(COULD_NOT_RUN)
        }
    }
}

/// Prints help, or what is wrong with the arguments; clap repeats these, so that passwords must be taken out.
fn refuse(error: &clap::Error) -> ExitCode {
    let text = error.render().to_string();
    if text.contains("://") && error.use_stderr() {
        let args = std::env::args_os().map(|arg| arg.to_string_lossy().into_owned());
        let masked = args.fold(text, |text, arg| text.replace(&arg, &location::without_password(&arg)));
        Output::usage(&masked);
        return ExitCode::from(COULD_NOT_RUN);
    }
    error.exit()
}

fn execute(args: &Args, command: &Command, output: &Output) -> CommandResult {
    let database = location::Database::parse(&args.database)?;
    match command {
        Command::Load(load) => load::run(&database, load, output),
        Command::Validate(validate) => validate::run(&database, validate, output),
        Command::Export(export) => export::run(&database, export, output),
        Command::List(list) => list::run(&database, list, output),
        Command::Schema(schema) => schema::run(schema, output),
        Command::Migrate => migrate::run(&database, output),
        Command::Status => status::run(&database, output),
        Command::Drop(drop) => drop::run(&database, drop, output),
    }
}

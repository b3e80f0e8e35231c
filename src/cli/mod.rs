//! The command line: arguments become typed options, commands call the library, and one module prints.

mod answer_key;
#[cfg(test)]
mod any_options;
mod args;
mod completions;
mod course;
mod course_args;
mod datasets;
mod docs;
mod drop;
mod export;
mod facts;
mod input;
mod insights;
mod list;
mod load;
mod load_args;
mod location;
mod man;
mod migrate;
mod migrations;
mod numbers;
mod options;
mod outcome;
mod output;
mod progress;
mod receipt;
mod schema;
mod score;
mod score_args;
mod signals;
mod status;
mod validate;

use std::process::ExitCode;
use std::sync::Arc;

use crate::database::Control;
use crate::error::Error;
use crate::interrupt::Interrupt;
use clap::CommandFactory;

use args::{Args, Command};
use outcome::{CommandResult, Failure, Outcome};
use output::Output;
use signals::Signals;

const CHECK_FAILED: u8 = 1;
const COULD_NOT_RUN: u8 = 2;

/// Runs the command that the arguments ask for. Exit codes: 0 done and every check holds, 1 ran but a check failed,
/// 2 could not run, 130 and 143 stopped by a signal; a reader that closed the pipe early has what it wanted, hence 0.
#[must_use]
pub fn run() -> ExitCode {
    let args = match Args::read() {
        Ok(args) => args,
        Err(error) => return refuse(&error),
    };
    let output = Output::new(args.json, args.quiet);
    let Some(command) = &args.command else {
        Output::usage(&Args::command().render_help().to_string());
        return ExitCode::from(COULD_NOT_RUN);
    };
    let interrupt = Interrupt::new();
    let signals = match Signals::listen(&interrupt, output) {
        Ok(signals) => signals,
        Err(source) => {
            Output::error(&Error::File { action: "listen for", path: "signals".into(), source });
            return ExitCode::from(COULD_NOT_RUN);
        }
    };
    match execute(&args, command, &output, interrupt) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::CheckFailed) => ExitCode::from(CHECK_FAILED),
        Err(Failure::Stdout(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(failure) => match signals.exit_code() {
            Some(code) => {
                Output::stopped(&failure.state());
                ExitCode::from(code)
            }
            None => {
                report(failure);
                ExitCode::from(COULD_NOT_RUN)
            }
        },
    }
}

/// Says why nothing came of a command.
fn report(failure: Failure) {
    match failure {
        Failure::Stdout(source) => Output::error(&Error::File { action: "write", path: "stdout".into(), source }),
        Failure::Library(error) => Output::error(&error),
        Failure::Incomplete(error, state) => {
            Output::error(&error);
            Output::stopped(&state);
        }
    }
}

/// Prints help, or what is wrong with the arguments; clap repeats these, so that passwords must be taken out.
fn refuse(error: &clap::Error) -> ExitCode {
    let text = error.render().to_string();
    if location::without_passwords(&text) == text {
        error.exit();
    }
    Output::usage(&text);
    ExitCode::from(COULD_NOT_RUN)
}

fn execute(args: &Args, command: &Command, output: &Output, interrupt: Interrupt) -> CommandResult {
    let narrator = *output;
    let control = Control {
        interrupt,
        lock_timeout: command.lock_timeout().unwrap_or(Control::LOCK_TIMEOUT),
        notice: Arc::new(move |line| narrator.note(line)),
    };
    // Completions are asked for in every shell, also where DATABASE_URL names a database of others.
    let database = if command.needs_database() { &args.database } else { args::DEFAULT_DATABASE };
    let connector = location::Connector::parse(database, args.schema.as_deref(), control)?;
    match command {
        Command::Load(load) => load::run(&connector, load, output),
        Command::Validate(validate) => validate::run(&connector, validate, output),
        Command::Insights(insights) => insights::run(&connector, insights, output),
        Command::AnswerKey(key) => answer_key::run(&connector, key, output),
        Command::Export(export) => export::run(&connector, export, output),
        Command::List(list) => list::run(&connector, list, output),
        Command::Schema(schema) => schema::run(schema, output),
        Command::Docs(docs) => docs::run(docs, output),
        Command::Migrations(migrations) => migrations::run(migrations, output),
        Command::Man(man) => man::run(man, output),
        Command::Completions(completions) => completions::run(completions, output),
        Command::Migrate(_) => migrate::run(&connector, output),
        Command::Status(status) => status::run(&connector, status, output),
        Command::Score(score) => score::run(&connector, score, output),
        Command::Course(command) => course::run(&connector, command, output),
        Command::Drop(drop) => drop::run(&connector, drop, output),
    }
}

//! The page of the command line: every command with its arguments, defaults and help, from what clap knows.

use std::fmt::Write as _;

use clap::builder::StyledStr;
use clap::{Arg, Command, CommandFactory};

use crate::cli::args::Args;

/// The page, in Markdown, below a remark on how it was made.
pub(super) fn page(made: &str) -> String {
    let mut program = Args::command();
    // Gives every command its usage line and the options of all commands.
    program.build();
    let mut text = format!("{made}\n\n# Command line\n\n{}\n\n", paragraphs(program.get_long_about()));
    // Writing into a string cannot fail, here and below.
    let _ = writeln!(text, "`caseload help COMMAND` prints the same. A name in `<...>` stands for a value.\n");
    for command in leaves(&program) {
        let (path, about) = (path(command), paragraphs(command.get_about()));
        let _ = writeln!(text, "* [`caseload {path}`](#caseload-{}): {about}", path.replace(' ', "-"));
    }
    let _ = writeln!(text, "\n{}", examples(&program));
    let global: Vec<&Arg> = program.get_arguments().filter(|arg| arg.is_global_set()).collect();
    let _ = writeln!(text, "\n## Options of every command\n\n{}", rows(&global));
    for command in leaves(&program) {
        text.push_str(&section(command));
    }
    text
}

/// The commands that do something: those of `course` in place of `course` itself.
fn leaves(program: &Command) -> impl Iterator<Item = &Command> {
    let visible = |command: &&Command| !command.is_hide_set() && command.get_name() != "help";
    program.get_subcommands().filter(visible).flat_map(move |command| {
        let inner: Vec<&Command> = command.get_subcommands().filter(visible).collect();
        if inner.is_empty() { vec![command] } else { inner }
    })
}

/// The words behind `caseload`.
fn path(command: &Command) -> String {
    let name = command.get_bin_name().unwrap_or_else(|| command.get_name());
    name.trim_start_matches("caseload ").to_owned()
}

fn section(command: &Command) -> String {
    let about = command.get_long_about().or(command.get_about());
    let mut text = format!("\n## caseload {}\n\n{}\n", path(command), paragraphs(about));
    let usage = command.clone().render_usage().to_string();
    let _ = writeln!(text, "\n```text\n{}\n```", usage.trim_start_matches("Usage: "));
    let is_own = |arg: &&Arg| !arg.is_global_set() && !arg.is_hide_set() && arg.get_id() != "help";
    let own: Vec<&Arg> = command.get_arguments().filter(is_own).collect();
    let mut headings: Vec<Option<&str>> = own.iter().map(|arg| arg.get_help_heading()).collect();
    headings.dedup();
    // Those without a heading of their own come first, as in the help.
    headings.sort_by_key(Option::is_some);
    headings.dedup();
    for heading in headings {
        let below: Vec<&Arg> = own.iter().copied().filter(|arg| arg.get_help_heading() == heading).collect();
        let title = heading.map(|heading| format!("**{heading}**\n\n")).unwrap_or_default();
        let _ = writeln!(text, "\n{title}{}", rows(&below));
    }
    if command.get_after_help().is_some() {
        let _ = writeln!(text, "\n{}", examples(command));
    }
    text
}

fn examples(command: &Command) -> String {
    let text = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    format!("```text\n{}\n```", text.trim_end())
}

fn rows(args: &[&Arg]) -> String {
    let rows = args.iter().map(|arg| {
        let cells = [format!("`{}`", name(arg)), default(arg), meaning(arg)];
        format!("\n| {} |", cells.map(|cell| cell.replace('|', r"\|")).join(" | "))
    });
    format!("| argument | default | meaning |\n|---|---|---|{}", rows.collect::<String>())
}

/// An argument as it is typed.
fn name(arg: &Arg) -> String {
    let values = arg.get_value_names().unwrap_or_default().iter().map(|name| format!("<{name}>"));
    let values = values.collect::<Vec<_>>().join(" ");
    let short = arg.get_short().map(|short| format!("-{short}, ")).unwrap_or_default();
    match arg.get_long() {
        None => values,
        Some(long) if arg.get_action().takes_values() => format!("{short}--{long} {values}"),
        Some(long) => format!("{short}--{long}"),
    }
}

fn default(arg: &Arg) -> String {
    let values: Vec<_> = arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
    match values.as_slice() {
        _ if arg.is_required_set() => "required".to_owned(),
        _ if !arg.get_action().takes_values() => "off".to_owned(),
        [] => String::new(),
        values => format!("`{}`", values.join(",")),
    }
}

fn meaning(arg: &Arg) -> String {
    let mut text = sentence(&paragraphs(arg.get_long_help().or(arg.get_help())).replace("\n\n", ". "));
    let values: Vec<String> = arg.get_possible_values().iter().map(|value| format!("`{}`", value.get_name())).collect();
    if !values.is_empty() && arg.get_action().takes_values() {
        let _ = write!(text, " Values: {}.", values.join(", "));
    }
    if let Some(variable) = arg.get_env() {
        let _ = write!(text, " Environment variable: `{}`.", variable.to_string_lossy());
    }
    text
}

fn sentence(text: &str) -> String {
    if text.ends_with('.') { text.to_owned() } else { format!("{text}.") }
}

fn paragraphs(text: Option<&StyledStr>) -> String {
    text.map(ToString::to_string).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What help shows beside a line: the margin of the list of commands, or of the text below an option.
    const WIDTH: usize = 80;
    const COMMAND_MARGIN: usize = 14;
    const OPTION_MARGIN: usize = 10;

    #[test]
    fn first_lines_of_help_fit_eighty_columns() {
        let mut program = Args::command();
        program.build();
        let mut long = Vec::new();
        let all = leaves(&program).chain(program.get_subcommands()).chain([&program]);
        for command in all.filter(|command| command.get_name() != "help") {
            let lines = command.get_arguments().map(|arg| (OPTION_MARGIN, paragraphs(arg.get_help())));
            let about = [(COMMAND_MARGIN, paragraphs(command.get_about()))];
            let after = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            let after: Vec<_> = after.lines().map(|line| (0, line.to_owned())).collect();
            long.extend(lines.chain(about).chain(after).filter(|(margin, text)| margin + text.chars().count() > WIDTH));
        }
        assert!(long.is_empty(), "{long:#?}");
    }

    #[test]
    fn every_argument_says_what_it_means() {
        let text = page("");
        for word in ["| `--patients <N>` | `1000` |", "`-d, --database <TARGET>`", "DATABASE_URL", "`csv`, `parquet`"] {
            assert!(text.contains(word), "`{word}` is missing");
        }
        assert!(!text.contains("| . |"), "an argument has no text");
        assert!(!text.contains("caseload docs`]("), "what is hidden stays so");
    }
}

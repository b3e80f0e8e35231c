//! The only place that prints: results on stdout, narration and errors on stderr.

use std::error::Error as _;
use std::io::{self, IsTerminal as _, Write as _};

use crate::error::Error;
use comfy_table::{CellAlignment, Table, TableStyle, presets};
use serde_json::Value as Json;

use super::location::without_passwords;
use super::outcome::Failure;

/// Where the user wants to see what.
#[derive(Clone, Copy)]
pub(crate) struct Output {
    json: bool,
    quiet: bool,
}

impl Output {
    pub(crate) fn new(json: bool, quiet: bool) -> Self {
        Self { json, quiet }
    }

    /// A report of what was done: the document with `--json`, nothing with `--quiet`, else the text.
    pub(crate) fn report(&self, document: impl FnOnce() -> Json, text: impl FnOnce() -> String) -> Result<(), Failure> {
        if self.quiet && !self.json { Ok(()) } else { self.answer(document, text) }
    }

    /// What the user asked to see: the document with `--json`, else the text. `--quiet` does not take it away.
    pub(crate) fn answer(&self, document: impl FnOnce() -> Json, text: impl FnOnce() -> String) -> Result<(), Failure> {
        let mut text = if self.json { format!("{:#}", document()) } else { text() };
        if !text.ends_with('\n') {
            text.push('\n');
        }
        let mut stdout = io::stdout().lock();
        stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()).map_err(Failure::Stdout)
    }

    /// A line of narration.
    pub(crate) fn note(&self, line: &str) {
        if !self.quiet {
            to_stderr(line);
        }
    }

    /// Something to think about, which `--quiet` does not hide.
    pub(crate) fn warn(line: &str) {
        to_stderr(&format!("warning: {line}"));
    }

    /// A question that is answered with yes or no.
    pub(crate) fn confirm(question: &str) -> io::Result<bool> {
        let mut stderr = io::stderr().lock();
        write!(stderr, "{question} [y/N] ")?;
        stderr.flush()?;
        let mut answer = String::new();
        io::stdin().read_line(&mut answer)?;
        Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes"))
    }

    /// Help for somebody who named no command, or a wrong one.
    pub(crate) fn usage(text: &str) {
        to_stderr(text.trim_end());
    }

    /// Why nothing came of it: the message, then one line for each cause.
    pub(crate) fn error(error: &Error) {
        let mut said = error.to_string();
        to_stderr(&format!("error: {}", one_line(&said)));
        let mut source = error.source();
        while let Some(cause) = source {
            let text = cause.to_string();
            // Some drivers repeat their cause in their own message; DuckDB's ends in a code that says nothing.
            if !said.contains(&text) && !text.ends_with("Unknown error code") {
                to_stderr(&format!("cause: {}", one_line(&text)));
                said = text;
            }
            source = cause.source();
        }
    }

    /// In which state something that was begun and not finished has left the database.
    pub(crate) fn stopped(state: &str) {
        to_stderr(state);
    }

    /// Are progress bars wanted and possible?
    pub(crate) fn shows_progress(&self) -> bool {
        let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        !self.quiet && !no_color && io::stderr().is_terminal()
    }
}

/// A message may repeat any argument. A closed stderr is no reason to stop.
fn to_stderr(text: &str) {
    let text = without_passwords(text);
    let _ = writeln!(io::stderr().lock(), "{text}");
}

fn one_line(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("; ")
}

/// A table of text in Markdown; columns named in `numbers` are set to the right.
pub(crate) fn table(header: &[&str], numbers: &[&str], rows: Vec<Vec<String>>) -> String {
    styled(presets::ASCII_MARKDOWN, header, numbers, rows)
}

/// The same without lines, for the terminal, where every column counts.
pub(crate) fn columns(header: &[&str], numbers: &[&str], rows: Vec<Vec<String>>) -> String {
    styled(presets::NOTHING, header, numbers, rows)
}

/// Words in lines of at most so many columns, each indented.
pub(crate) fn wrapped(text: &str, width: usize, indent: &str) -> String {
    let mut lines = vec![indent.to_owned()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().filter(|line| line.len() + 1 + word.len() <= width);
        match line {
            Some(line) if line.len() == indent.len() => line.push_str(word),
            Some(line) => line.extend([" ", word]),
            None => lines.push(format!("{indent}{word}")),
        }
    }
    lines.join("\n")
}

fn styled(style: TableStyle, header: &[&str], numbers: &[&str], rows: Vec<Vec<String>>) -> String {
    let mut table = Table::new();
    table.load_style(style).set_header(header.to_vec()).add_rows(rows);
    for (column, name) in table.column_iter_mut().zip(header) {
        if numbers.contains(name) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table.trim_fmt()
}

/// Lines of `label  text`, the texts below each other; a repeated label is empty.
pub(crate) fn labelled(lines: &[(&str, String)]) -> String {
    let width = lines.iter().map(|(label, _)| label.len()).max().unwrap_or(0);
    lines.iter().map(|(label, text)| format!("{label:width$}  {text}\n")).collect()
}

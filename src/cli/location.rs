//! The database as the user named it, and how it may be shown: a password never is.

use crate::database::address::{is_connection_string, without_password};
use crate::database::{self, Control, Database, Location};
use crate::error::Result;
use crate::interrupt::Interrupt;

use super::args::DEFAULT_DATABASE;

/// The database of a command.
pub(crate) struct Connector {
    /// Where it is; may hold a password.
    pub(crate) location: Location,
    /// The same as the user wrote it, but without a password.
    pub(crate) shown: String,
    control: Control,
}

impl Connector {
    /// Reads the values of `--database` and `--schema`.
    pub(crate) fn parse(text: &str, schema: Option<&str>, control: Control) -> Result<Self> {
        let location = Location::parse_option(text)?;
        let location = match schema {
            Some(schema) => location.in_schema(schema)?,
            None => location,
        };
        Ok(Self { location, shown: without_password(text), control })
    }

    /// The schema that the user named.
    pub(crate) fn schema(&self) -> Option<&str> {
        match &self.location {
            Location::Postgres { schema, .. } => schema.as_deref(),
            Location::DuckDb(_) => None,
        }
    }

    /// The options that name it to another command; none for the default.
    pub(crate) fn options(&self) -> String {
        let mut options = String::new();
        if self.shown != DEFAULT_DATABASE {
            options.push_str(&format!(" --database {}", quoted(&self.shown)));
        }
        if let Some(schema) = self.schema() {
            options.push_str(&format!(" --schema {}", quoted(schema)));
        }
        options
    }

    /// Another place, for the same command.
    pub(crate) fn other(&self, text: &str) -> Result<Self> {
        Self::parse(text, None, self.control.clone())
    }

    /// Opens it.
    pub(crate) fn open(&self) -> Result<Box<dyn Database>> {
        database::open_with(&self.location, self.control.clone())
    }

    /// How databases of this command behave where they have to wait.
    pub(crate) fn control(&self) -> Control {
        self.control.clone()
    }

    /// Is it on a server?
    pub(crate) fn is_server(&self) -> bool {
        matches!(self.location, Location::Postgres { .. })
    }

    /// Opens it to look how things stand after an interrupt, which must not end this.
    pub(crate) fn open_uninterrupted(&self) -> Result<Box<dyn Database>> {
        database::open(&self.location)
    }

    /// The request to stop.
    pub(crate) fn interrupt(&self) -> &Interrupt {
        &self.control.interrupt
    }

    /// Was a password left out of what is shown?
    pub(crate) fn hides_password(&self) -> bool {
        match &self.location {
            Location::Postgres { url, .. } => *url != self.shown,
            Location::DuckDb(_) => false,
        }
    }

    /// The whole name of a table, where the engine's own shell needs more than the name.
    pub(crate) fn table(&self, name: &str) -> String {
        match self.schema() {
            Some(schema) => format!("\"{}\".{name}", schema.replace('"', "\"\"")),
            None => name.to_owned(),
        }
    }

    /// The command line that opens it in the engine's own shell.
    pub(crate) fn shell(&self, sql: &str) -> String {
        let program = match self.location {
            Location::DuckDb(_) => "duckdb",
            Location::Postgres { .. } => "psql",
        };
        format!("{program} {} -c {}", quoted(&self.shown), quoted(sql))
    }
}

/// A text without the passwords of the command line, which may be at a wrong place there: a URL after a wrong option, say.
pub(crate) fn without_passwords(text: &str) -> String {
    let args = std::env::args_os().skip(1).map(|arg| arg.to_string_lossy().into_owned());
    args.fold(text.to_owned(), |text, arg| {
        // `--option=value` may be repeated without the option.
        let value =
            arg.strip_prefix("--").and_then(|option| option.split_once('=')).map_or(arg.as_str(), |(_, value)| value);
        let shown = if is_connection_string(value) { "...".to_owned() } else { without_password(value) };
        if shown == value { text } else { text.replace(value, &shown) }
    })
}

/// A word for a POSIX shell.
pub(crate) fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:@%+=,".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

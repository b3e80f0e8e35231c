//! The database as the user named it, and how it may be shown: a password never is.

use caseload::error::{Error, Result};
use caseload::interrupt::Interrupt;
use caseload::target::{self, Control, Location, Target};

/// The target of a command.
pub(crate) struct Database {
    /// Where it is; may hold a password.
    pub(crate) location: Location,
    /// The same as the user wrote it, but without a password.
    pub(crate) shown: String,
    control: Control,
}

impl Database {
    /// Reads the value of `--database`.
    pub(crate) fn parse(text: &str, control: Control) -> Result<Self> {
        let location = Location::parse(text);
        let shown = without_password(text);
        let refuse = |reason| Err(Error::Option { option: "--database", reason });
        match &location {
            Location::DuckDb(_) if text.trim().is_empty() => {
                refuse("it (or DATABASE_URL) is empty; name a DuckDB file or a `postgres://` URL".to_owned())
            }
            Location::DuckDb(_) if text.contains("://") => {
                refuse(format!("`{shown}` is neither a `postgres://` URL nor the name of a DuckDB file"))
            }
            _ => Ok(Self { location, shown, control }),
        }
    }

    /// Opens it.
    pub(crate) fn open(&self) -> Result<Box<dyn Target>> {
        target::open_with(&self.location, self.control.clone())
    }

    /// Opens it to look how things stand after an interrupt, which must not end this.
    pub(crate) fn open_uninterrupted(&self) -> Result<Box<dyn Target>> {
        target::open(&self.location)
    }

    /// The request to stop.
    pub(crate) fn interrupt(&self) -> &Interrupt {
        &self.control.interrupt
    }

    /// Was a password left out of what is shown?
    pub(crate) fn hides_password(&self) -> bool {
        match &self.location {
            Location::Postgres(url) => *url != self.shown,
            Location::DuckDb(_) => false,
        }
    }

    /// The command line that opens it in the engine's own shell.
    pub(crate) fn shell(&self, sql: &str) -> String {
        let program = match self.location {
            Location::DuckDb(_) => "duckdb",
            Location::Postgres(_) => "psql",
        };
        format!("{program} {} -c {}", quoted(&self.shown), quoted(sql))
    }
}

/// A URL without its password, wherever in it that stands; anything else as it is.
pub(crate) fn without_password(text: &str) -> String {
    let Some((scheme, rest)) = text.split_once("://") else { return text.to_owned() };
    let authority = &rest[..rest.find(['/', '?', '#']).unwrap_or(rest.len())];
    // An unescaped slash or question mark in a password ends the authority early; what follows the colon is then no
    // port. Rather cut too much than show a part.
    let at = authority.rfind('@').or_else(|| {
        let (_, port) = authority.split_once(':')?;
        let is_port = port.chars().all(|c| c.is_ascii_digit());
        let end = if is_port { rest.find('?').unwrap_or(rest.len()) } else { rest.len() };
        rest[..end].rfind('@')
    });
    let (user, rest) = match at {
        Some(at) => (rest[..at].split(':').next().unwrap_or_default(), &rest[at..]),
        None => ("", rest),
    };
    let (base, query) = rest.split_once('?').unwrap_or((rest, ""));
    let kept: Vec<&str> = query
        .split('&')
        .filter(|pair| {
            !pair.is_empty() && !pair.split('=').next().unwrap_or_default().to_lowercase().contains("password")
        })
        .collect();
    let question = if kept.is_empty() { "" } else { "?" };
    format!("{scheme}://{user}{base}{question}{}", kept.join("&"))
}

/// A word for a POSIX shell.
pub(crate) fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:@%+=,".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

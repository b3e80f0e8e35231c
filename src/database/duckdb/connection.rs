//! Connections to a DuckDB file.

use std::path::{Path, PathBuf};

use duckdb::{AccessMode, Config, Connection};

use super::file;
use crate::database::Control;
use crate::error::{Error, Result};
use crate::interrupt::{Interrupt, OnRaise};

/// A DuckDB file, which need not exist yet. It is opened when it is first asked for, read-only as long as only reading is asked.
pub struct DuckDb {
    pub(super) shown: String,
    pub(super) path: PathBuf,
    pub(super) control: Control,
    pub(super) session: Option<Session>,
}

/// An open connection.
pub(super) struct Session {
    pub(super) connection: Connection,
    writable: bool,
    /// Is it confined for untrusted queries, to this many megabytes?
    pub(super) confined: Option<u64>,
    _stop: OnRaise,
}

impl DuckDb {
    /// Checks that the path can be a database file.
    ///
    /// # Errors
    /// When it is a folder, lies in no folder, or has a name that would make SQL ambiguous.
    pub fn open(path: &Path, control: Control) -> Result<Self> {
        Ok(Self { shown: path.display().to_string(), path: file::check(path)?, control, session: None })
    }

    pub(super) fn connection(&mut self, writable: bool) -> Result<&Connection> {
        self.control.interrupt.check()?;
        if !file::exists(&self.path) {
            return Err(Error::NoDatabase { place: self.shown.clone() });
        }
        // One process must not have the same file open twice: closing one would release the lock of the other.
        let session = match self.session.take() {
            Some(session) if session.writable || !writable => session,
            other => {
                drop(other);
                self.session(self.connect(writable)?, writable, None)
            }
        };
        Ok(&self.session.insert(session).connection)
    }

    fn connect(&self, writable: bool) -> Result<Connection> {
        let mode = if writable { AccessMode::ReadWrite } else { AccessMode::ReadOnly };
        config()
            .and_then(|config| config.access_mode(mode))
            .and_then(|config| Connection::open_with_flags(&self.path, config))
            .map_err(|source| cannot_open(&self.shown, source))
    }

    pub(super) fn session(&self, connection: Connection, writable: bool, confined: Option<u64>) -> Session {
        let stop = stop_with(&self.control.interrupt, &connection);
        Session { connection, writable, confined, _stop: stop }
    }
}

/// Ends what the connection does when the interrupt is raised.
pub(super) fn stop_with(interrupt: &Interrupt, connection: &Connection) -> OnRaise {
    let handle = connection.interrupt_handle();
    interrupt.on_raise(move || handle.interrupt())
}

/// Says what it means that a file cannot be opened; DuckDB names the process that keeps others out.
pub(super) fn cannot_open(shown: &str, source: duckdb::Error) -> Error {
    let reason = source.to_string();
    let holder = reason.split_once("Conflicting lock is held in ").map(|(_, after)| after);
    match holder.and_then(|holder| holder.split_once(')')) {
        Some((holder, _)) => Error::InUse {
            what: format!("`{shown}`"),
            holder: format!("another program, {holder})"),
            remedy: "close it there and try again",
        },
        None => Error::DuckDb { context: format!("cannot open `{shown}`"), source },
    }
}

/// No extension is fetched or loaded unasked.
pub(super) fn config() -> duckdb::Result<Config> {
    Config::default().enable_autoload_extension(false)
}

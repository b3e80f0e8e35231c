//! Where a server is, and who asks.

use std::io;

use sqlx::ConnectOptions;
use sqlx::postgres::{PgConnectOptions, PgSslMode};

use super::layout::Layout;
use crate::database::address;
use crate::error::{Error, Result};
use crate::interrupt::Interrupt;

/// Where a server is, who asks, where in the database caseload's tables are, and what makes connections stop; may hold a password.
#[derive(Clone)]
pub(super) struct Server {
    pub(super) options: PgConnectOptions,
    layout: Layout,
    pub(super) interrupt: Interrupt,
}

impl Server {
    /// Reads a `postgres://` URL, and what it leaves out from the environment and the password file.
    pub(super) fn parse(url: &str, layout: Layout, interrupt: Interrupt) -> Result<Self> {
        let url = address::read_url(url)?;
        address::check_environment()?;
        let options = PgConnectOptions::from_url(&url).map_err(address::unreadable)?;
        let options = options.application_name("caseload").disable_statement_logging();
        Ok(Self { options, layout, interrupt })
    }

    /// The same server for connections that clean up after an interrupt, which must not stop them.
    pub(super) fn uninterrupted(&self) -> Self {
        Self { interrupt: Interrupt::new(), ..self.clone() }
    }

    /// Where in the database everything is.
    pub(super) fn layout(&self) -> &Layout {
        &self.layout
    }

    /// The address without the password.
    pub(super) fn shown(&self) -> String {
        let (user, port) = (self.options.get_username(), self.options.get_port());
        let url = match self.options.get_socket() {
            Some(socket) => format!("postgres://{user}@/{}?host={}&port={port}", self.database(), socket.display()),
            None => format!("postgres://{user}@{}:{port}/{}", self.options.get_host(), self.database()),
        };
        if self.layout.is_named() { format!("{url}, schema {}", self.layout.tables.schema()) } else { url }
    }

    fn database(&self) -> &str {
        self.options.get_database().unwrap_or(self.options.get_username())
    }

    /// Host and port, or the socket.
    pub(super) fn name(&self) -> String {
        match self.options.get_socket() {
            Some(socket) => format!("{} (port {})", socket.display(), self.options.get_port()),
            None => format!("{}:{}", self.options.get_host(), self.options.get_port()),
        }
    }

    /// Does the driver not even try TLS?
    fn is_unencrypted(&self) -> bool {
        matches!(self.options.get_ssl_mode(), PgSslMode::Disable | PgSslMode::Allow)
    }

    /// A network has no files; a socket is one.
    fn is_missing_file(&self, error: &io::Error) -> bool {
        let kinds = [io::ErrorKind::NotFound, io::ErrorKind::PermissionDenied, io::ErrorKind::IsADirectory];
        let is_socket = self.options.get_socket().is_some() || self.options.get_host().starts_with('/');
        !is_socket && kinds.contains(&error.kind())
    }

    /// Says what a failed connection means.
    pub(super) fn refused(&self, source: sqlx::Error) -> Error {
        let (server, user, database) = (self.name(), self.options.get_username(), self.database());
        let code = source.as_database_error().and_then(|error| error.code()).unwrap_or_default().into_owned();
        let reason = match (&source, code.as_str()) {
            (_, "28000") if self.is_unencrypted() => format!(
                "the server at {server} does not let user `{user}` in without TLS; try `sslmode=require` in the URL"
            ),
            (_, "28P01" | "28000") => format!(
                "the server at {server} does not let user `{user}` in; check the name and the password \
                 (in the URL, in PGPASSWORD or in ~/.pgpass)"
            ),
            (_, "3D000") => {
                format!("there is no database `{database}` at {server}; create it with `createdb {database}`")
            }
            (_, "42501") => {
                format!("user `{user}` may not connect to database `{database}` at {server}; GRANT CONNECT helps")
            }
            (sqlx::Error::Io(error), _) if error.kind() == io::ErrorKind::InvalidData => format!(
                "no secure connection to {server}; with `sslmode=verify-full` its certificate must be of a trusted authority \
                 (`sslrootcert` adds one) and for this host name"
            ),
            (sqlx::Error::Io(error), _) if self.is_missing_file(error) => {
                "a file of `sslrootcert`, `sslcert` or `sslkey` cannot be read".to_owned()
            }
            (sqlx::Error::Io(_), _) => {
                format!("cannot reach a server at {server}; is it running, and are host and port right?")
            }
            (sqlx::Error::Tls(_), _) => format!("no secure connection to {server}; see `sslmode` in the URL"),
            _ => format!("cannot connect to {server}"),
        };
        Error::Connection { reason, source }
    }
}

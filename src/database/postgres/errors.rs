//! What errors of the driver mean.

use std::io;

use sqlx::postgres::PgDatabaseError;

use crate::error::Error;

/// SQLSTATE of a file that cannot grow.
const DISK_FULL: &str = "53100";

/// SQLSTATEs of a lock that could not be had: `lock_not_available`, `deadlock_detected`.
const BUSY: [&str; 2] = ["55P03", "40P01"];

/// A PostgreSQL error with what was being done, and the server's detail, which names keys and dependents.
pub(super) fn failed(context: impl Into<String>) -> impl FnOnce(sqlx::Error) -> Error {
    let mut context = context.into();
    move |source| {
        if is_interrupt(&source) {
            return Error::Interrupted;
        }
        if is_lost(&source) {
            context = format!("lost the connection to the server ({context})");
        }
        if source.as_database_error().and_then(|error| error.code()).is_some_and(|code| code == DISK_FULL) {
            context = format!("the server's disk is full ({context}); make room there and try again");
        }
        let detail = source.as_database_error().and_then(|error| error.try_downcast_ref::<PgDatabaseError>());
        if let Some(detail) = detail.and_then(PgDatabaseError::detail) {
            context = format!("{context} ({})", detail.replace('\n', "; "));
        }
        Error::Postgres { context, source }
    }
}

/// Did the connection break, or did the server end it (SQLSTATE class 57P: shutdown, crash, `pg_terminate_backend`)?
fn is_lost(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_) | sqlx::Error::PoolClosed => true,
        _ => error.as_database_error().and_then(|error| error.code()).is_some_and(|code| code.starts_with("57P")),
    }
}

/// The driver has no error of its own for work that was given up.
pub(super) fn interrupted() -> sqlx::Error {
    sqlx::Error::Io(io::ErrorKind::Interrupted.into())
}

pub(super) fn is_interrupt(error: &sqlx::Error) -> bool {
    matches!(error, sqlx::Error::Io(source) if source.kind() == io::ErrorKind::Interrupted)
}

/// Could a lock not be had in time?
pub(super) fn is_busy(error: &sqlx::Error) -> bool {
    BUSY.contains(&code(error).as_str())
}

/// The SQLSTATE; empty if the error is none of the server.
pub(super) fn code(error: &sqlx::Error) -> String {
    error.as_database_error().and_then(|error| error.code()).unwrap_or_default().into_owned()
}

//! The error of those who need the raw tables where there are none.

use crate::error::Error;

/// What there is to say where there are no raw tables.
pub(crate) fn missing(place: &str) -> Error {
    Error::Database(format!("`{place}` holds no raw tables; `caseload load --messy 0.05` makes some"))
}

//! The error of those who need the raw tables where there are none.

use crate::error::Error;

/// What there is to say where there are no raw tables.
pub(crate) fn missing(place: &str) -> Error {
    let (what, remedy) = ("raw tables".to_owned(), "add them with `caseload load --messy 0.05`".to_owned());
    Error::NotLoaded { place: place.to_owned(), what, remedy }
}

//! What writes the rows of a file.

use std::io;
use std::path::Path;

use arrow::record_batch::RecordBatch;

use crate::error::{Error, Result};

/// What is written batch by batch until it is finished.
pub(super) trait Sink {
    fn write(&mut self, batch: &RecordBatch) -> Result<()>;
    fn finish(self: Box<Self>) -> Result<()>;
}

/// An error of the operating system about a file.
pub(super) fn cannot_write(path: &Path, source: io::Error) -> Error {
    Error::File { action: "write", path: path.to_owned(), source }
}

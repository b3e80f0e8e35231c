//! What users hand over to be read.

use std::io::Read as _;
use std::path::Path;

use crate::error::{Error, Result};

/// The text of a file, or of standard input for `-`.
pub(crate) fn read(path: &Path) -> Result<String> {
    let text = if path.as_os_str() == "-" {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map(|_| text)
    } else {
        std::fs::read_to_string(path)
    };
    text.map_err(|source| Error::File { action: "read", path: path.to_owned(), source })
}

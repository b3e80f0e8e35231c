//! A file under construction: written beside its place under another name and renamed when complete.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use super::sink::cannot_write;
use crate::error::{Error, Result};

/// Dropping it without [`Draft::publish`] removes what was written and leaves the file that was there.
#[must_use = "a draft that is not published is removed"]
pub(crate) struct Draft {
    path: PathBuf,
    temporary: PathBuf,
    published: bool,
}

impl Draft {
    /// Starts a file that will be `path`.
    pub(crate) fn create(path: &Path) -> Result<Self> {
        Self::create_with(path, File::options().write(true).create(true).truncate(true))
    }

    fn create_with(path: &Path, options: &OpenOptions) -> Result<Self> {
        if path.is_dir() {
            return Err(cannot_write(path, io::ErrorKind::IsADirectory.into()));
        }
        let Some(name) = path.file_name() else {
            return Err(cannot_write(path, io::ErrorKind::InvalidFilename.into()));
        };
        // The process id keeps two programs that write the same file out of each other's way.
        let temporary = path.with_file_name(format!(".{}.{}.tmp", name.to_string_lossy(), std::process::id()));
        options.open(&temporary).map_err(|source| cannot_write(path, source))?;
        Ok(Self { path: path.to_owned(), temporary, published: false })
    }

    /// The name it will have.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Opens it for writing, empty.
    pub(crate) fn file(&self) -> Result<File> {
        File::create(&self.temporary).map_err(|source| cannot_write(&self.path, source))
    }

    /// Writes all of it.
    pub(crate) fn write(&self, bytes: &[u8]) -> Result<()> {
        fs::write(&self.temporary, bytes).map_err(|source| cannot_write(&self.path, source))
    }

    /// Puts it in its place; returns where that is and its size in bytes.
    pub(crate) fn publish(mut self) -> Result<(PathBuf, u64)> {
        let replace = |source| Error::File { action: "replace", path: self.path.clone(), source };
        let bytes = fs::metadata(&self.temporary).map_err(replace)?.len();
        fs::rename(&self.temporary, &self.path).map_err(replace)?;
        self.published = true;
        Ok((std::mem::take(&mut self.path), bytes))
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if !self.published {
            // Nothing useful can be done about a temporary file that cannot be removed.
            let _ = fs::remove_file(&self.temporary);
        }
    }
}

/// Makes sure that a file can be written later, without touching the one that is there.
///
/// # Errors
/// When it could not be written.
pub fn check_file(path: &Path) -> Result<()> {
    Draft::create(path).map(drop)
}

/// Makes sure that files can be written into a folder later; creates it if need be.
///
/// # Errors
/// When the folder cannot be created or written.
pub fn check_folder(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).map_err(|source| Error::File { action: "create", path: folder.to_owned(), source })?;
    Draft::create(&folder.join("check")).map(drop)
}

/// Writes a file that nobody but its owner may read, where the system knows owners; whoever could read the file that was there.
///
/// # Errors
/// When the file cannot be written.
pub fn write_secret(path: &Path, text: &str) -> Result<()> {
    // A new file, so that it is nobody else's from the first moment.
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let draft = Draft::create_with(path, &options)?;
    draft.write(text.as_bytes())?;
    draft.publish().map(drop)
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn a_secret_is_kept_from_those_who_could_read_the_file_before() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("logins.csv");
        fs::write(&path, "student,url\n").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        write_secret(&path, "student,url\nada,postgres://\n").unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::read_to_string(&path).unwrap(), "student,url\nada,postgres://\n");
    }
}

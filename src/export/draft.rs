//! A file under construction: written beside its place under another name and renamed when complete.

use std::fs::{self, File, Permissions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use super::sink::cannot_write;
use crate::error::{Error, Result};

/// Dropping it without [`Draft::publish`] removes what was written and leaves the file that was there.
#[must_use = "a draft that is not published is removed"]
pub(crate) struct Draft {
    path: PathBuf,
    temporary: NamedTempFile,
}

impl Draft {
    /// Starts a file that will be `path`, for everybody whom the system lets read new files.
    pub(crate) fn create(path: &Path) -> Result<Self> {
        #[cfg(unix)]
        let permissions = Some(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        #[cfg(not(unix))]
        let permissions = None;
        Self::create_with(path, permissions)
    }

    /// A temporary file is its owner's alone unless it gets other permissions, from which the system takes what it does not let.
    fn create_with(path: &Path, permissions: Option<Permissions>) -> Result<Self> {
        if path.is_dir() {
            return Err(cannot_write(path, io::ErrorKind::IsADirectory.into()));
        }
        let Some(name) = path.file_name() else {
            return Err(cannot_write(path, io::ErrorKind::InvalidFilename.into()));
        };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let prefix = format!(".{}.", name.to_string_lossy());
        let mut builder = Builder::new();
        builder.prefix(&prefix).suffix(".tmp");
        if let Some(permissions) = permissions {
            builder.permissions(permissions);
        }
        let temporary = builder.tempfile_in(folder).map_err(|source| cannot_write(path, source))?;
        Ok(Self { path: path.to_owned(), temporary })
    }

    /// The name it will have.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Opens it for writing, from its beginning.
    pub(crate) fn file(&self) -> Result<File> {
        self.temporary.reopen().map_err(|source| cannot_write(&self.path, source))
    }

    /// Writes all of it.
    pub(crate) fn write(&self, bytes: &[u8]) -> Result<()> {
        self.file()?.write_all(bytes).map_err(|source| cannot_write(&self.path, source))
    }

    /// Puts it in its place; returns where that is and its size in bytes.
    pub(crate) fn publish(self) -> Result<(PathBuf, u64)> {
        let replace = |source| Error::File { action: "replace", path: self.path.clone(), source };
        let file = self.temporary.persist(&self.path).map_err(|error| replace(error.error))?;
        let bytes = file.metadata().map_err(replace)?.len();
        Ok((self.path, bytes))
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
    let draft = Draft::create_with(path, None)?;
    draft.write(text.as_bytes())?;
    draft.publish().map(drop)
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).expect("the file is there").permissions().mode() & 0o777
    }

    #[test]
    fn a_file_has_the_permissions_of_any_new_file() {
        let folder = tempfile::tempdir().unwrap();
        let [written, any] = ["written.csv", "any.csv"].map(|name| folder.path().join(name));
        let draft = Draft::create(&written).unwrap();
        draft.write(b"rows").unwrap();
        assert!(!written.exists());
        assert_eq!(draft.publish().unwrap(), (written.clone(), 4));
        File::create(&any).unwrap();
        assert_eq!(mode(&written), mode(&any));
        drop(Draft::create(&written).unwrap());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn a_secret_is_its_owners_from_the_moment_it_is_made() {
        let folder = tempfile::tempdir().unwrap();
        let draft = Draft::create_with(&folder.path().join("logins.csv"), None).unwrap();
        assert_eq!(mode(draft.temporary.path()), 0o600);
    }

    #[test]
    fn a_secret_is_kept_from_those_who_could_read_the_file_before() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("logins.csv");
        fs::write(&path, "student,url\n").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        write_secret(&path, "student,url\nada,postgres://\n").unwrap();
        assert_eq!(mode(&path), 0o600);
        assert_eq!(fs::read_to_string(&path).unwrap(), "student,url\nada,postgres://\n");
    }
}

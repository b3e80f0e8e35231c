//! The file around a DuckDB database: which names are allowed, one load at a time, and the step that makes a new file visible.

use std::fs::{self, File, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};

use crate::datasets;
use crate::error::{Error, Result};

/// Names of schemas and catalogs: a file of that name makes `name.table` ambiguous for everyone who opens it.
const RESERVED: [&str; 8] = ["main", "temp", "system", "flat", "raw", "answer_key", "information_schema", "pg_catalog"];

/// Checks that a path can be a database file, whether it exists or not, and follows a link to the file itself.
pub(super) fn check(path: &Path) -> Result<PathBuf> {
    let shown = path.display();
    let refused = |reason: String| Err(Error::Address { address: shown.to_string(), reason });
    if path.is_dir() {
        return refused(format!("is a folder; name a file in it, `{shown}/caseload.duckdb`"));
    }
    let name = path.file_name().and_then(|name| name.to_str());
    let Some(name) = name.filter(|_| path.to_str().is_some()) else {
        return refused("is not UTF-8; choose another file name".to_owned());
    };
    // DuckDB names the database after the part before the first point.
    let stem = name.split('.').find(|part| !part.is_empty()).unwrap_or(name).to_ascii_lowercase();
    if RESERVED.contains(&stem.as_str()) || datasets::find(&stem).is_some() {
        return refused(format!(
            "would name the database like its schema `{stem}`, which makes `{stem}.<table>` ambiguous; choose another file name"
        ));
    }
    let folder = folder(path);
    if !folder.is_dir() {
        return refused(format!("is in the folder `{}`, which does not exist; create it first", folder.display()));
    }
    // A whole path leaves DuckDB no room to see a URL or a home directory in it.
    let real = fs::canonicalize(path).or_else(|_| Ok(fs::canonicalize(folder)?.join(name)));
    let real = real.map_err(|source| Error::File { action: "find", path: path.to_owned(), source })?;
    let refused = |reason: &str| Err(Error::Address { address: real.display().to_string(), reason: reason.to_owned() });
    match real.to_str() {
        None => refused("is not UTF-8; move the file to another folder"),
        // DuckDB takes every backslash for a separator.
        Some(text) if text.contains('\\') && !std::path::is_separator('\\') => {
            refused("contains a backslash, which DuckDB takes for a slash; rename the file or the folder")
        }
        Some(_) => Ok(real),
    }
}

/// Is there a database? An empty file is none: nothing in it can be lost.
pub(super) fn exists(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|data| data.len() > 0)
}

/// The write-ahead log of a database file.
pub(super) fn log(path: &Path) -> PathBuf {
    beside(path, "", ".wal")
}

/// Removes a database file and what belongs to it.
pub(super) fn remove(path: &Path) -> Result<()> {
    for file in [path.to_owned(), log(path)] {
        match fs::remove_file(&file) {
            Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
                return Err(Error::File { action: "remove", path: file, source });
            }
            _ => {}
        }
    }
    Ok(())
}

fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn beside(path: &Path, before: &str, after: &str) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    path.with_file_name(format!("{before}{name}{after}"))
}

/// The right to change a database file, held through a lock file beside it. Dropping it removes what was not published.
pub(super) struct FileLock {
    database: PathBuf,
    file: File,
    file_path: PathBuf,
}

impl FileLock {
    /// Takes the right, and removes what a process that was killed has left behind.
    pub(super) fn take(database: &Path) -> Result<Self> {
        let file_path = beside(database, ".", ".caseload.lock");
        loop {
            let mut file =
                File::options().read(true).write(true).create(true).truncate(false).open(&file_path).map_err(
                    |source| Error::File { action: "write into", path: folder(database).to_owned(), source },
                )?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(lock_held(database, &mut file)),
                Err(TryLockError::Error(source)) => {
                    return Err(Error::File { action: "lock", path: file_path, source });
                }
            }
            // The holder before us removes the file while it holds the lock; then this is a lock on nothing.
            if !file_path.exists() {
                continue;
            }
            let _ = file.set_len(0).and_then(|()| write!(file, "{}", std::process::id()));
            let lock = Self { database: database.to_owned(), file, file_path };
            lock.clear()?;
            return Ok(lock);
        }
    }

    /// The file in which the new database is made.
    pub(super) fn partial(&self) -> PathBuf {
        beside(&self.database, ".", ".caseload.partial")
    }

    /// The folder for what does not fit into memory meanwhile.
    pub(super) fn spill(&self) -> PathBuf {
        beside(&self.database, ".", ".caseload.tmp")
    }

    /// Puts the new file, which must be closed, in the place of the old one in one step.
    pub(super) fn publish(&self) -> Result<()> {
        let partial = self.partial();
        let failed = |action| {
            let path = self.database.clone();
            move |source| Error::File { action, path, source }
        };
        if log(&partial).exists() {
            return Err(Error::defect("the new database was not written out in full"));
        }
        // Windows writes out only what is open for writing, which the permissions of the old file may forbid.
        File::options().write(true).open(&partial).and_then(|file| file.sync_all()).map_err(failed("write"))?;
        if let Ok(old) = fs::metadata(&self.database) {
            fs::set_permissions(&partial, old.permissions()).map_err(failed("keep the permissions of"))?;
        }
        fs::rename(&partial, &self.database).map_err(failed("replace"))?;
        // Where folders cannot be synced, the file system sees to it by itself.
        let _ = File::open(folder(&self.database)).and_then(|folder| folder.sync_all());
        Ok(())
    }

    fn clear(&self) -> Result<()> {
        remove(&self.partial())?;
        let spill = self.spill();
        match fs::remove_dir_all(&spill) {
            Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
                Err(Error::File { action: "remove", path: spill, source })
            }
            _ => Ok(()),
        }
    }
}

impl Drop for FileLock {
    fn drop(&mut self) {
        // Whatever cannot be removed now is removed by the next load.
        let _ = self.clear();
        let _ = fs::remove_file(&self.file_path);
        let _ = self.file.unlock();
    }
}

fn lock_held(database: &Path, file: &mut File) -> Error {
    let mut holder = String::new();
    let _ = file.rewind().and_then(|()| file.read_to_string(&mut holder));
    let holder = if holder.is_empty() { "another process".to_owned() } else { format!("process {holder}") };
    let what = format!("`{}`", database.display());
    Error::InUse {
        what,
        holder: format!("{holder}, which is loading data into it"),
        remedy: "wait until it is done, or stop it",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_names_of_schemas() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["core.duckdb", "FLAT.db", "raw.v2.duckdb", "main", ".temp.duckdb"] {
            let refused = check(&folder.path().join(name)).unwrap_err();
            assert!(refused.to_string().contains("choose another file name"), "{name}: {refused}");
        }
        assert!(check(&folder.path().join("caseload.duckdb")).is_ok());
    }

    #[test]
    fn refuses_folders_and_missing_folders() {
        let folder = tempfile::tempdir().unwrap();
        assert!(check(folder.path()).unwrap_err().to_string().contains("is a folder"));
        assert!(check(&folder.path().join("a/b.duckdb")).unwrap_err().to_string().contains("does not exist"));
    }

    #[test]
    fn lets_one_load_at_a_time_and_clears_leftovers() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("x.duckdb");
        fs::write(folder.path().join(".x.duckdb.caseload.partial"), "left").unwrap();
        fs::write(folder.path().join(".x.duckdb.caseload.partial.wal"), "left").unwrap();
        let lock = FileLock::take(&database).unwrap();
        assert!(!lock.partial().exists());
        let refused = FileLock::take(&database).err().unwrap().to_string();
        assert!(refused.contains(&std::process::id().to_string()), "{refused}");
        drop(lock);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        assert!(FileLock::take(&database).is_ok());
    }
}

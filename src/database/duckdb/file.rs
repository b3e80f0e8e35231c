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
    if path.is_dir() {
        return Err(Error::Database(format!("`{shown}` is a folder; name a file in it, `{shown}/caseload.duckdb`")));
    }
    let name = path.file_name().and_then(|name| name.to_str());
    let Some(name) = name.filter(|_| path.to_str().is_some()) else {
        return Err(Error::Database(format!("`{shown}` cannot be the name of a database file; use plain UTF-8")));
    };
    // DuckDB names the database after the part before the first point.
    let stem = name.split('.').find(|part| !part.is_empty()).unwrap_or(name).to_ascii_lowercase();
    if RESERVED.contains(&stem.as_str()) || datasets::find(&stem).is_some() {
        return Err(Error::Database(format!(
            "`{shown}` would give the database the name of the schema `{stem}`, so that `{stem}.<table>` means two things \
             to everyone who opens it; choose another file name"
        )));
    }
    let folder = folder(path);
    if !folder.is_dir() {
        return Err(Error::Database(format!("the folder `{}` does not exist; create it first", folder.display())));
    }
    // A whole path leaves DuckDB no room to see a URL or a home directory in it.
    let real = fs::canonicalize(path).or_else(|_| Ok(fs::canonicalize(folder)?.join(name)));
    let real = real.map_err(|source| Error::File { action: "find", path: path.to_owned(), source })?;
    let place = real.display();
    match real.to_str() {
        None => Err(Error::Database(format!("`{place}` cannot be the place of a database; use plain UTF-8"))),
        // DuckDB takes every backslash for a separator.
        Some(text) if text.contains('\\') && !std::path::is_separator('\\') => Err(Error::Database(format!(
            "`{place}` cannot be the place of a database; DuckDB takes a backslash for a slash"
        ))),
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
pub(super) struct Claim {
    database: PathBuf,
    lock: File,
    lock_path: PathBuf,
}

impl Claim {
    /// Takes the right, and removes what a process that was killed has left behind.
    pub(super) fn take(database: &Path) -> Result<Self> {
        let lock_path = beside(database, ".", ".caseload.lock");
        loop {
            let mut lock =
                File::options().read(true).write(true).create(true).truncate(false).open(&lock_path).map_err(
                    |source| Error::File { action: "write into", path: folder(database).to_owned(), source },
                )?;
            match lock.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(taken(database, &mut lock)),
                Err(TryLockError::Error(source)) => {
                    return Err(Error::File { action: "lock", path: lock_path, source });
                }
            }
            // The holder before us removes the file while it holds the lock; then this is a lock on nothing.
            if !lock_path.exists() {
                continue;
            }
            let _ = lock.set_len(0).and_then(|()| write!(lock, "{}", std::process::id()));
            let claim = Self { database: database.to_owned(), lock, lock_path };
            claim.clear()?;
            return Ok(claim);
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
            return Err(Error::Database("the new database was not written out in full; run the load again".to_owned()));
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

impl Drop for Claim {
    fn drop(&mut self) {
        // Whatever cannot be removed now is removed by the next load.
        let _ = self.clear();
        let _ = fs::remove_file(&self.lock_path);
        let _ = self.lock.unlock();
    }
}

fn taken(database: &Path, lock: &mut File) -> Error {
    let mut holder = String::new();
    let _ = lock.rewind().and_then(|()| lock.read_to_string(&mut holder));
    let holder = if holder.is_empty() { "another process".to_owned() } else { format!("process {holder}") };
    Error::Database(format!(
        "`{}` is being loaded by {holder}; wait until that is done, or stop it",
        database.display()
    ))
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
        let claim = Claim::take(&database).unwrap();
        assert!(!claim.partial().exists());
        let refused = Claim::take(&database).err().unwrap().to_string();
        assert!(refused.contains(&std::process::id().to_string()), "{refused}");
        drop(claim);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        assert!(Claim::take(&database).is_ok());
    }
}

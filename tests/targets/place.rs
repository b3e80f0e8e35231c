//! Throwaway databases.

use std::sync::atomic::{AtomicU32, Ordering};

use caseload::target::{self, Location, Target, Value};

/// A database of its own for one test, gone at the end.
pub enum Place {
    File(tempfile::TempDir),
    Server { admin: String, url: String, name: String },
}

impl Place {
    pub fn file() -> Self {
        Self::File(tempfile::tempdir().unwrap())
    }

    pub fn server() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let admin = std::env::var("DATABASE_URL").expect(
            "set DATABASE_URL to a PostgreSQL server on which databases may be created, postgres://user@host/db",
        );
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("caseload_targets_{}_{number}", std::process::id());
        open(&admin).execute(&format!("CREATE DATABASE {name}")).unwrap();
        let url = with_database(&admin, &name);
        Self::Server { admin, url, name }
    }

    pub fn both() -> [Self; 2] {
        [Self::file(), Self::server()]
    }

    pub fn location(&self) -> String {
        match self {
            Self::File(folder) => folder.path().join("x.duckdb").display().to_string(),
            Self::Server { url, .. } => url.clone(),
        }
    }

    pub fn target(&self) -> Box<dyn Target> {
        open(&self.location())
    }

    /// Nothing may be left of a load that is over.
    pub fn assert_tidy(&self) {
        match self {
            Self::File(folder) => {
                let names = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
                let left: Vec<_> = names.filter(|name| name != "x.duckdb").collect();
                assert!(left.is_empty(), "left behind: {left:?}");
            }
            Self::Server { .. } => {
                let sql = "SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'caseload%'";
                assert_eq!(count(&mut *self.target(), sql), 0);
            }
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Self::Server { admin, name, .. } = self {
            let dropped = open(admin).execute(&format!("DROP DATABASE {name} WITH (FORCE)"));
            assert!(dropped.is_ok() || std::thread::panicking(), "{dropped:?}");
        }
    }
}

pub fn open(location: &str) -> Box<dyn Target> {
    target::open(&Location::parse(location)).unwrap()
}

pub fn with_database(url: &str, name: &str) -> String {
    let (base, query) = url.split_once('?').unwrap_or((url, ""));
    let host = base.find("://").map_or(0, |at| at + 3);
    let end = base[host..].find('/').map_or(base.len(), |at| host + at);
    format!("{}/{name}?{query}", &base[..end])
}

pub fn count(target: &mut dyn Target, sql: &str) -> i64 {
    target.query(sql).unwrap().single().and_then(Value::integer).unwrap()
}

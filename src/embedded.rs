//! The SQL that travels inside the binary: migrations, views, assertions and metrics, one query a file.

use include_dir::{Dir, include_dir};

static MIGRATIONS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/migrations");
static SQL: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/sql");

/// One SQL file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SqlFile {
    /// File name without `.sql`.
    pub name: &'static str,
    /// Its text, header comments included.
    pub text: &'static str,
}

impl SqlFile {
    /// The values of the header lines `-- key: value`.
    pub fn headers(&self, key: &str) -> impl Iterator<Item = &'static str> {
        let lines = self.text.lines().take_while(|line| line.starts_with("--"));
        lines.filter_map(move |line| line.strip_prefix("-- ")?.strip_prefix(key)?.strip_prefix(": "))
    }

    /// The value of a header, several lines of the same key joined by a space.
    #[must_use]
    pub fn header(&self, key: &str) -> Option<String> {
        let values: Vec<&str> = self.headers(key).collect();
        if values.is_empty() { None } else { Some(values.join(" ")) }
    }

    /// The query without a closing semicolon, so that it can stand in parentheses.
    #[must_use]
    pub fn query(&self) -> &'static str {
        self.text.trim_end().trim_end_matches(';')
    }
}

/// The migrations of a dataset, in the order of their versions.
#[must_use]
pub fn migrations(dataset: &str) -> Vec<SqlFile> {
    let mut found = files(&MIGRATIONS, dataset);
    found.sort_by_key(|file| version(file.name));
    found
}

/// The files of `sql/<dataset>/<kind>` (`views`, `assertions`, `metrics`), by name.
#[must_use]
pub fn sql(dataset: &str, kind: &str) -> Vec<SqlFile> {
    let mut found = files(&SQL, &format!("{dataset}/{kind}"));
    found.sort_by_key(|file| file.name);
    found
}

/// The folders of `sql/<dataset>/<kind>` (`exercises`), by name: each with its path below `sql/`.
#[must_use]
pub fn folders(dataset: &str, kind: &str) -> Vec<(&'static str, String)> {
    let path = format!("{dataset}/{kind}");
    let Some(dir) = SQL.get_dir(&path) else { return Vec::new() };
    let named = |dir: &'static Dir<'static>| Some((dir.path().file_name()?.to_str()?, dir.path().to_str()?.to_owned()));
    let mut found: Vec<_> = dir.dirs().filter_map(named).collect();
    found.sort_unstable();
    found
}

/// A text file below `sql/`.
#[must_use]
pub fn text(path: &str) -> Option<&'static str> {
    SQL.get_file(path)?.contents_utf8()
}

fn version(name: &str) -> u32 {
    name.trim_start_matches('V').split("__").next().and_then(|digits| digits.parse().ok()).unwrap_or(u32::MAX)
}

fn files(root: &'static Dir<'static>, folder: &str) -> Vec<SqlFile> {
    let Some(dir) = root.get_dir(folder) else { return Vec::new() };
    dir.files()
        .filter_map(|file| {
            let name = file.path().file_name()?.to_str()?.strip_suffix(".sql")?;
            Some(SqlFile { name, text: file.contents_utf8()? })
        })
        .collect()
}

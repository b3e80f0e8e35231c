//! Which keys a load declares, and what a constraint is.

use std::fmt;
use std::str::FromStr;

/// Which keys a load declares. NOT NULL and CHECK are declared always.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keys {
    /// Primary, unique and foreign keys.
    #[default]
    Full,
    /// Primary keys only.
    Primary,
    /// No key at all.
    None,
}

impl Keys {
    /// All choices, the default first.
    pub const ALL: [Self; 3] = [Self::Full, Self::Primary, Self::None];

    /// The word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Primary => "primary",
            Self::None => "none",
        }
    }

    /// Does it declare constraints of this kind?
    #[must_use]
    pub fn declares(self, kind: ConstraintKind) -> bool {
        match (self, kind) {
            (Self::Full, _) | (_, ConstraintKind::Check | ConstraintKind::NotNull) => true,
            (Self::Primary, _) => kind == ConstraintKind::Primary,
            (Self::None, _) => false,
        }
    }
}

impl fmt::Display for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Keys {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let known = Self::ALL.into_iter().find(|keys| keys.as_str() == text);
        known.ok_or_else(|| format!("`{text}` is not full, primary or none"))
    }
}

/// The kinds of constraints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConstraintKind {
    /// PRIMARY KEY.
    Primary,
    /// UNIQUE.
    Unique,
    /// FOREIGN KEY.
    Foreign,
    /// CHECK.
    Check,
    /// NOT NULL.
    NotNull,
}

impl ConstraintKind {
    /// What the names of such constraints begin with.
    #[must_use]
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Primary => "pk_",
            Self::Unique => "uq_",
            Self::Foreign => "fk_",
            Self::Check => "ck_",
            Self::NotNull => "nn_",
        }
    }
}

/// A constraint of a table. DuckDB forgets the names of constraints, so that one is known by what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constraint {
    /// The table that has it, with its schema if that is not the core's.
    pub table: String,
    /// Its kind.
    pub kind: ConstraintKind,
    /// Its columns, separated by commas; those of a CHECK in alphabetical order.
    pub columns: String,
}

/// A migration without the keys that are not wanted. Migrations write one constraint a line.
#[must_use]
pub(super) fn without_keys(sql: &str, keys: Keys) -> String {
    if keys == Keys::Full {
        return sql.to_owned();
    }
    let kinds = [ConstraintKind::Primary, ConstraintKind::Unique, ConstraintKind::Foreign];
    let unwanted = |line: &str| {
        let name = line.trim_start().strip_prefix("CONSTRAINT ");
        name.is_some_and(|name| kinds.iter().any(|kind| !keys.declares(*kind) && name.starts_with(kind.prefix())))
    };
    let mut out = String::with_capacity(sql.len());
    for line in sql.lines().filter(|line| !unwanted(line)) {
        // The line before the end of a table has no comma, whichever that is now.
        if line.starts_with(')') && out.ends_with(",\n") {
            out.truncate(out.len() - 2);
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::datasets::DATASETS;
    use crate::embedded;

    #[test]
    fn takes_keys_out_of_a_migration() {
        let sql = "CREATE TABLE t (\n    a INTEGER NOT NULL,\n    CONSTRAINT pk_t PRIMARY KEY (a),\n    CONSTRAINT ck_t CHECK (a > 0),\n    CONSTRAINT fk_t FOREIGN KEY (a) REFERENCES u (a)\n);\n";
        let none = "CREATE TABLE t (\n    a INTEGER NOT NULL,\n    CONSTRAINT ck_t CHECK (a > 0)\n);\n";
        assert_eq!(without_keys(sql, Keys::None), none);
        assert!(
            without_keys(sql, Keys::Primary).contains("pk_t") && !without_keys(sql, Keys::Primary).contains("fk_t")
        );
        assert_eq!(without_keys(sql, Keys::Full), sql);
    }

    #[test]
    fn no_key_is_left_in_any_migration() {
        for file in DATASETS.iter().flat_map(|dataset| embedded::migrations(dataset.name)) {
            let bare = without_keys(file.text, Keys::None);
            for word in ["PRIMARY KEY", "FOREIGN KEY", "REFERENCES", "UNIQUE"] {
                assert!(!bare.contains(word), "{}: {word}", file.name);
            }
            assert_eq!(bare.matches("CHECK (").count(), file.text.matches("CHECK (").count(), "{}", file.name);
        }
    }
}

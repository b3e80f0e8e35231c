//! Where caseload's tables are in a database, where the flat views, and where a load is made: in schemas for each, or, for a role
//! that has no more than that, all in one schema which the user names.

use crate::datasets::{DATASETS, Dataset};
use crate::embedded::SqlFile;
use crate::error::{Error, Result};
use crate::random::fnv1a;
use crate::target::ours::{self, FLAT};

/// The schema of the core's tables.
const PUBLIC: &str = "public";

/// The schema in which a load is made.
const STAGING: &str = "caseload_staging";

/// What the names of tables begin with that are made in a schema where others are in use.
const STAGED: &str = "caseload_new_";

/// Classes of the advisory locks that keep loads apart: "case", and "schm" for a schema that the user named.
const LOCKS: (u32, u32) = (0x6361_7365, 0x7363_686D);

/// The lock of a load into [`PUBLIC`]: "load".
const LOAD: u32 = 0x6C6F_6164;

/// The longest name that a server keeps whole.
const LONGEST: usize = 63;

/// A schema, and what the names of caseload's tables or views in it begin with.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    schema: String,
    prefix: &'static str,
}

impl Spot {
    /// The schema, as SQL names it.
    pub(super) fn schema(&self) -> String {
        identifier(&self.schema)
    }

    /// The name of the schema as an SQL text.
    pub(super) fn schema_text(&self) -> String {
        literal(&self.schema)
    }

    /// What names begin with.
    pub(super) fn prefix(&self) -> &'static str {
        self.prefix
    }

    /// The name of a table or view within the schema.
    pub(super) fn name(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    /// The whole name of a table or view.
    pub(super) fn of(&self, name: &str) -> String {
        format!("{}.{}{name}", self.schema(), self.prefix)
    }
}

/// Where everything is.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    /// The tables.
    pub(super) tables: Spot,
    /// The flat views.
    pub(super) views: Spot,
    /// The tables of a load until it is published.
    pub(super) staged: Spot,
    is_named: bool,
}

impl Layout {
    /// The usual one, or all in one schema.
    pub(super) fn new(schema: Option<&str>) -> Self {
        let spot = |usual: &str, prefix| match schema {
            Some(name) => Spot { schema: name.to_owned(), prefix },
            None => Spot { schema: usual.to_owned(), prefix: "" },
        };
        Self {
            tables: spot(PUBLIC, ""),
            views: spot(FLAT, "flat_"),
            staged: spot(STAGING, STAGED),
            is_named: schema.is_some(),
        }
    }

    /// Is everything in one schema that the user named?
    pub(super) fn is_named(&self) -> bool {
        self.is_named
    }

    /// Does a dataset belong here? Others than the core have schemas of their own.
    pub(super) fn holds(&self, dataset: &Dataset) -> bool {
        !self.is_named || dataset.name == "core"
    }

    /// Refuses a load of what does not belong here.
    pub(super) fn admit(&self, datasets: &[&Dataset]) -> Result<()> {
        match datasets.iter().find(|dataset| !self.holds(dataset)) {
            Some(other) => refuse(format!(
                "only the core can be loaded into a schema of your choice; `{}` has a schema of its own",
                other.name
            )),
            None => Ok(()),
        }
    }

    /// Class and object of the advisory lock of a load.
    pub(super) fn lock(&self) -> (u32, u32) {
        let number = |name: &str| u32::try_from(fnv1a(name) & 0x7FFF_FFFF).unwrap_or(LOAD);
        if self.is_named { (LOCKS.1, number(&self.tables.schema)) } else { (LOCKS.0, LOAD) }
    }

    /// The OID, in SQL, of the schema in which migrations make the tables of a load.
    pub(super) fn migrated(&self) -> String {
        if self.is_named { "pg_my_temp_schema()".to_owned() } else { format!("{}::regnamespace", literal(STAGING)) }
    }

    /// A flat view, for people.
    pub(super) fn shown_view(&self, view: &str) -> String {
        if self.is_named { self.views.name(view) } else { format!("{FLAT}.{view}") }
    }

    /// The statement that makes a flat view.
    pub(super) fn view_statement(&self, file: &SqlFile) -> String {
        let text = file.query().replace("CREATE VIEW flat.", &format!("CREATE VIEW {}", self.views.of("")));
        // A comment on the last line must not swallow what follows.
        format!("{text}\n")
    }

    /// A query on the tables of a load, which calls them by the names that they will have.
    pub(super) fn on_staged(&self, sql: &str) -> String {
        if !self.is_named {
            return sql.to_owned();
        }
        let tables = DATASETS.iter().filter(|dataset| self.holds(dataset)).flat_map(|dataset| ours::tables(dataset));
        let named: Vec<String> =
            tables.map(|name| format!("{name} AS NOT MATERIALIZED (TABLE {})", self.staged.of(&name))).collect();
        format!("WITH {} (\n{}\n)", named.join(", "), sql.trim_end().trim_end_matches(';'))
    }
}

/// Refuses a name that cannot be that of a schema, or that has another use.
pub(in crate::target) fn check(name: &str) -> Result<()> {
    let reserved = [FLAT, STAGING, "raw", "answer_key", "information_schema"];
    if name.trim().is_empty() {
        refuse("it is empty; name the schema for the tables".to_owned())
    } else if name.len() > LONGEST || name.contains('\0') {
        refuse(format!("a schema's name has at most {LONGEST} bytes, none of them NUL"))
    } else if name == PUBLIC {
        refuse(format!("`{PUBLIC}` is where the tables are without this option; leave it out"))
    } else if name.starts_with("pg_") {
        refuse("names that begin with `pg_` are the server's own; choose another".to_owned())
    } else if reserved.contains(&name) || DATASETS.iter().any(|dataset| dataset.name == name && name != "core") {
        refuse(format!("the schema `{name}` has another use; choose another name"))
    } else {
        Ok(())
    }
}

fn refuse(reason: String) -> Result<()> {
    Err(Error::Option { option: "--schema", reason })
}

/// A name in SQL.
pub(super) fn identifier(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A text in SQL, whatever the server takes a backslash for.
pub(super) fn literal(text: &str) -> String {
    let escape = if text.contains('\\') { "E" } else { "" };
    format!("{escape}'{}'", text.replace('\\', "\\\\").replace('\'', "''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_names_with_another_use() {
        for name in
            ["", " ", "public", "flat", "caseload_staging", "information_schema", "pg_toast", "raw", &"x".repeat(64)]
        {
            assert!(matches!(check(name), Err(Error::Option { option: "--schema", .. })), "{name}");
        }
        for name in ["practice", "Public", "we \"quote\"", "core", "select", &"x".repeat(63)] {
            assert!(check(name).is_ok(), "{name}");
        }
    }

    #[test]
    fn names_are_quoted_for_sql() {
        let layout = Layout::new(Some("it's \"mine\" \\"));
        assert_eq!(layout.staged.of("visits"), r#""it's ""mine"" \".caseload_new_visits"#);
        assert_eq!(layout.tables.schema_text(), r#"E'it''s "mine" \\'"#);
        assert_eq!(layout.views.of("visits"), r#""it's ""mine"" \".flat_visits"#);
        assert_eq!(Layout::new(None).views.of("visits"), r#""flat".visits"#);
    }

    #[test]
    fn locks_differ_by_schema() {
        let locks = [None, Some("a"), Some("b")].map(|name| Layout::new(name).lock());
        assert!(locks[0] != locks[1] && locks[1] != locks[2] && locks[0] != locks[2], "{locks:?}");
    }

    #[test]
    fn only_the_core_goes_into_a_schema_of_choice() {
        let other = Dataset { name: "other", title: "another", tables: &[] };
        let refused = Layout::new(Some("practice")).admit(&[&other]).unwrap_err();
        assert!(refused.to_string().contains("`other` has a schema of its own"), "{refused}");
        assert!(Layout::new(None).admit(&[&other]).is_ok());
        assert!(Layout::new(Some("practice")).admit(DATASETS.get(..1).unwrap()).is_ok());
    }

    #[test]
    fn staged_names_are_short_enough() {
        let tables = DATASETS.iter().flat_map(|dataset| dataset.tables);
        let uniques = tables.flat_map(|table| table.uniques.iter().map(|unique| unique.name.to_owned()));
        let names = DATASETS.iter().flat_map(|dataset| ours::tables(dataset)).map(|table| format!("{table}_pkey"));
        for name in uniques.chain(names) {
            assert!(STAGED.len() + name.len() <= LONGEST, "{name}");
        }
    }
}

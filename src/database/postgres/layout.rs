//! Where caseload's tables are in a database, where the flat views, and where a load is made: in schemas for each, or, for a role
//! that has no more than that, all in one schema which the user names. Datasets beside the core have schemas of their own, which have
//! their names, and are not for such a role.

use crate::database::chosen_schema::{PUBLIC, STAGING};
use crate::database::ownership::{self, FLAT};
use crate::datasets::{self, Dataset};
use crate::embedded::SqlFile;
use crate::random::fnv1a;

/// What the names of tables begin with that are made in a schema where others are in use.
const STAGED: &str = "caseload_new_";

/// Classes of the advisory locks that keep loads apart: "case", and "schm" for a schema that the user named.
const LOCKS: (u32, u32) = (0x6361_7365, 0x7363_686D);

/// The lock of a load into [`PUBLIC`]: "load".
const LOAD: u32 = 0x6C6F_6164;

/// A schema, and what the names of caseload's tables or views in it begin with.
#[derive(Clone, Debug)]
pub(super) struct QualifiedSchema {
    schema: String,
    prefix: &'static str,
}

impl QualifiedSchema {
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
    /// The tables of the core, and the records of loads.
    pub(super) tables: QualifiedSchema,
    /// The flat views.
    pub(super) views: QualifiedSchema,
    /// The same of a load until it is published.
    pub(super) staged: QualifiedSchema,
    is_named: bool,
}

impl Layout {
    /// The usual one, or all in one schema.
    pub(super) fn new(schema: Option<&str>) -> Self {
        let qualified = |usual: &str, prefix| match schema {
            Some(name) => QualifiedSchema { schema: name.to_owned(), prefix },
            None => QualifiedSchema { schema: usual.to_owned(), prefix: "" },
        };
        Self {
            tables: qualified(PUBLIC, ""),
            views: qualified(FLAT, "flat_"),
            staged: qualified(STAGING, STAGED),
            is_named: schema.is_some(),
        }
    }

    /// The schema that the user named.
    pub(super) fn schema(&self) -> Option<&str> {
        self.is_named.then_some(self.tables.schema.as_str())
    }

    /// Is everything in one schema that the user named?
    pub(super) fn is_named(&self) -> bool {
        self.is_named
    }

    /// Everything that can be here: others than the core have schemas of their own.
    pub(super) fn datasets(&self) -> impl Iterator<Item = &'static Dataset> {
        let is_named = self.is_named;
        datasets::known().filter(move |dataset| !is_named || dataset.is_core())
    }

    /// Where the tables of a dataset's schema are; `None` stands for the core's.
    pub(super) fn place(&self, schema: Option<&str>) -> QualifiedSchema {
        schema.map_or_else(|| self.tables.clone(), |name| QualifiedSchema { schema: name.to_owned(), prefix: "" })
    }

    /// Where they are during a load.
    pub(super) fn staging(&self, schema: Option<&str>) -> QualifiedSchema {
        let own = |name: &str| QualifiedSchema { schema: format!("{STAGING}_{name}"), prefix: "" };
        schema.map_or_else(|| self.staged.clone(), own)
    }

    /// The whole name of a table in use, from its path: a dataset's has the schema in it.
    pub(super) fn table(&self, path: &str) -> String {
        let (schema, table) = split(path);
        self.place(schema).of(table)
    }

    /// The same of a load.
    pub(super) fn staged_table(&self, path: &str) -> String {
        let (schema, table) = split(path);
        self.staging(schema).of(table)
    }

    /// The schemas in which a load of datasets is made, as a list of SQL texts; that of the core and of the records is always there.
    pub(super) fn staged_schemas(&self, datasets: &[&Dataset]) -> String {
        let schemas = datasets.iter().filter_map(|dataset| dataset.schema()).map(Some).chain([None]);
        schemas.map(|schema| self.staging(schema).schema_text()).collect::<Vec<_>>().join(", ")
    }

    /// Where names without a schema are looked for during a load: in the core that is being loaded, or in the one that is there.
    pub(super) fn while_loading(&self) -> String {
        let (staged, tables) = (self.staged.schema(), self.tables.schema());
        if self.is_named { tables } else { format!("{staged}, {tables}") }
    }

    /// Class and object of the advisory lock of a load.
    pub(super) fn lock(&self) -> (u32, u32) {
        let number = |name: &str| u32::try_from(fnv1a(name) & 0x7FFF_FFFF).unwrap_or(LOAD);
        if self.is_named { (LOCKS.1, number(&self.tables.schema)) } else { (LOCKS.0, LOAD) }
    }

    /// The OID, in SQL, of the schema in which migrations make the core's tables of a load.
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

    /// A query on the tables of a load of datasets, which calls them by the names that they will have.
    pub(super) fn on_staged(&self, sql: &str, datasets: &[&Dataset]) -> String {
        if !self.is_named {
            let schemas = datasets.iter().filter_map(|dataset| dataset.schema());
            return schemas.fold(sql.to_owned(), |sql, schema| {
                sql.replace(&format!("{schema}."), &format!("{STAGING}_{schema}."))
            });
        }
        let tables = datasets.iter().flat_map(|dataset| ownership::tables(dataset));
        let named: Vec<String> =
            tables.map(|name| format!("{name} AS NOT MATERIALIZED (TABLE {})", self.staged.of(&name))).collect();
        format!("WITH {} (\n{}\n)", named.join(", "), sql.trim_end().trim_end_matches(';'))
    }
}

/// Schema and name of a path.
fn split(path: &str) -> (Option<&str>, &str) {
    path.split_once('.').map_or((None, path), |(schema, table)| (Some(schema), table))
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
    use crate::database::chosen_schema::LONGEST;

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
    fn datasets_have_places_of_their_own() {
        let usual = Layout::new(None);
        assert_eq!(usual.table("visits"), r#""public".visits"#);
        assert_eq!(usual.table("emergency.beds"), r#""emergency".beds"#);
        assert_eq!(usual.staged_table("emergency.beds"), r#""caseload_staging_emergency".beds"#);
        let emergency = datasets::find("emergency").unwrap();
        let sql = usual.on_staged("SELECT 1 FROM emergency.beds, visits", &[emergency]);
        assert_eq!(sql, "SELECT 1 FROM caseload_staging_emergency.beds, visits");
        let names: Vec<_> = Layout::new(Some("practice")).datasets().map(|dataset| dataset.name).collect();
        assert_eq!(names, ["core"]);
    }

    #[test]
    fn staged_names_are_short_enough() {
        let core = datasets::find("core").unwrap();
        let uniques = core.tables.iter().flat_map(|table| table.uniques.iter().map(|unique| unique.name.to_owned()));
        let names = ownership::tables(core).into_iter().map(|table| format!("{table}_pkey"));
        for name in uniques.chain(names) {
            assert!(STAGED.len() + name.len() <= LONGEST, "{name}");
        }
    }
}

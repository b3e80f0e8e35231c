//! What a DuckDB file holds: caseload's datasets, and everything else.

use duckdb::Connection;

use super::cells;
use crate::database::ownership::{self, FLAT};
use crate::database::{Constraint, ConstraintKind, Contents, Value};
use crate::datasets::{self, Dataset};
use crate::error::Result;

/// Everything in the file that has a name, schemas too; indexes belong to their tables.
const OBJECTS: &str = "
    SELECT schema_name, table_name FROM duckdb_tables() WHERE NOT internal AND database_name = current_database()
    UNION SELECT schema_name, view_name FROM duckdb_views() WHERE NOT internal AND database_name = current_database()
    UNION SELECT schema_name, sequence_name FROM duckdb_sequences() WHERE database_name = current_database()
    UNION SELECT schema_name, type_name FROM duckdb_types() WHERE NOT internal AND database_name = current_database()
    UNION SELECT schema_name, function_name FROM duckdb_functions() WHERE NOT internal AND database_name = current_database()
    UNION SELECT schema_name, NULL FROM duckdb_schemas() WHERE NOT internal AND database_name = current_database()
    ORDER BY 1, 2";

/// Views that are not DuckDB's own, as SQL names them.
const VIEWS: &str = "
    SELECT '\"' || replace(schema_name, '\"', '\"\"') || '\".\"' || replace(view_name, '\"', '\"\"') || '\"' FROM duckdb_views()
    WHERE NOT internal AND database_name = current_database() ORDER BY 1";

/// One thing in a database file.
struct Object {
    schema: String,
    /// None for the schema itself.
    name: Option<String>,
}

impl Object {
    fn shown(&self) -> String {
        match &self.name {
            Some(name) if self.schema == "main" => name.clone(),
            Some(name) => format!("{}.{name}", self.schema),
            None => self.schema.clone(),
        }
    }
}

/// Reads what is in the database of the connection.
pub(super) fn contents(connection: &Connection) -> Result<Contents> {
    let objects = objects(connection)?;
    let has = |schema: &str, wanted: &str| {
        objects.iter().any(|object| object.schema == schema && object.name.as_deref() == Some(wanted))
    };
    let is_present =
        |dataset: &&'static Dataset| has(dataset.schema().unwrap_or("main"), &ownership::history_table(dataset.name));
    let present: Vec<&Dataset> = datasets::known().filter(is_present).collect();
    let mut own: Vec<String> = present.iter().flat_map(|dataset| ownership::tables(dataset)).collect();
    own.extend(present.iter().flat_map(|dataset| ownership::views(dataset)).map(|view| format!("{FLAT}.{view}")));
    own.extend(present.iter().filter_map(|dataset| dataset.schema()).map(str::to_owned));
    if !present.is_empty() {
        own.extend([FLAT.to_owned(), "main".to_owned()]);
    }
    let mut unowned: Vec<String> = objects.iter().map(Object::shown).collect();
    unowned.retain(|name| name != "main" && !own.contains(name));
    Ok(Contents { datasets: present.iter().map(|dataset| dataset.name.to_owned()).collect(), unowned })
}

/// The views in the database of the connection, in double quotes.
pub(super) fn views(connection: &Connection) -> Result<Vec<String>> {
    let rows = cells::query(connection, VIEWS)?.rows;
    Ok(rows.iter().filter_map(|row| row.first()?.text().map(str::to_owned)).collect())
}

fn objects(connection: &Connection) -> Result<Vec<Object>> {
    let text = |value: &Value| value.text().map(str::to_owned);
    let rows = cells::query(connection, OBJECTS)?.rows;
    Ok(rows
        .iter()
        .filter_map(|row| match row.as_slice() {
            [schema, name] => Some(Object { schema: text(schema)?, name: text(name) }),
            _ => None,
        })
        .collect())
}

/// The constraints in force.
pub(super) fn constraints(connection: &Connection) -> Result<Vec<Constraint>> {
    let sql = "SELECT CASE schema_name WHEN 'main' THEN table_name ELSE schema_name || '.' || table_name END, constraint_type,
                   array_to_string(CASE constraint_type WHEN 'CHECK' THEN list_sort(list_distinct(constraint_column_names)) ELSE constraint_column_names END, ',')
               FROM duckdb_constraints()
               WHERE database_name = current_database()
               ORDER BY ALL";
    let rows = cells::query(connection, sql)?.rows;
    let constraint = |row: &Vec<Value>| {
        let kind = match row.get(1)?.text()? {
            "PRIMARY KEY" => ConstraintKind::Primary,
            "UNIQUE" => ConstraintKind::Unique,
            "FOREIGN KEY" => ConstraintKind::Foreign,
            "CHECK" => ConstraintKind::Check,
            "NOT NULL" => ConstraintKind::NotNull,
            _ => return None,
        };
        Some(Constraint { table: row.first()?.text()?.to_owned(), kind, columns: row.get(2)?.text()?.to_owned() })
    };
    Ok(rows.iter().filter_map(constraint).collect())
}

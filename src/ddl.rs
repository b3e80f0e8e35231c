//! The DDL of tables as their first migrations write it: without a schema name, one column or constraint a line. A migration that has
//! been released stays as it is; this writes those of a new dataset, and tells whether a released one still says what the code does.

use std::fmt::Write as _;

use crate::table::Table;

/// `CREATE TABLE` with every key and check that both engines take, in the order of the tables. Keys to tables of other schemas, and
/// from a table to itself, are left out: a load declares them where the engine takes them.
#[must_use]
pub fn create_tables(tables: &[&Table]) -> String {
    tables.iter().map(|table| create_table(table)).collect::<Vec<_>>().join("\n")
}

/// `COMMENT ON` every table and column.
#[must_use]
pub fn comments(tables: &[&Table]) -> String {
    tables.iter().map(|table| comment(table)).collect::<Vec<_>>().join("\n")
}

fn create_table(table: &Table) -> String {
    let columns = table.columns.iter().map(|column| {
        let null = if column.nullable { "" } else { " NOT NULL" };
        format!("{} {}{null}", column.name, column.sql_type)
    });
    let primary_key = (!table.primary_key.is_empty())
        .then(|| format!("CONSTRAINT pk_{} PRIMARY KEY ({})", table.name, table.primary_key.join(", ")));
    let uniques = table.uniques.iter().map(|unique| format!("CONSTRAINT {} UNIQUE ({})", unique.name, unique.column));
    let foreign_keys = table.foreign_keys.iter().map(|key| {
        let (name, column, parent, referenced) = (key.name, key.column, key.table.name, key.referenced);
        format!("CONSTRAINT {name} FOREIGN KEY ({column}) REFERENCES {parent} ({referenced})")
    });
    let checks = table.checks.iter().map(|check| format!("CONSTRAINT {} CHECK ({})", check.name, check.condition));
    let lines: Vec<String> = columns.chain(primary_key).chain(uniques).chain(foreign_keys).chain(checks).collect();
    format!("CREATE TABLE {} (\n    {}\n);\n", table.name, lines.join(",\n    "))
}

fn comment(table: &Table) -> String {
    let mut text = format!("COMMENT ON TABLE {} IS {};\n", table.name, quoted(table.comment()));
    for column in table.columns {
        // Writing into a string cannot fail.
        let _ = writeln!(text, "COMMENT ON COLUMN {}.{} IS {};", table.name, column.name, quoted(column.comment()));
    }
    text
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

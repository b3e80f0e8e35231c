//! `caseload schema`: DDL, entity-relationship diagram and data dictionary, from what is in the binary.

use std::fmt::Write as _;

use crate::datasets::core::tables::RECORDS;
use crate::datasets::{Dataset, generated};
use crate::embedded;
use crate::export::FLAT_VIEWS;
use crate::table::{Column, Table};
use serde_json::{Value as Json, json};

use super::args::{SchemaArgs, SchemaFormat};
use super::outcome::{CommandResult, Outcome};
use super::output::{Output, table};

pub(crate) fn run(args: &SchemaArgs, output: &Output) -> CommandResult {
    output.answer(document, || match args.format {
        SchemaFormat::Sql => sql(),
        SchemaFormat::Mermaid => mermaid(&all_tables().collect::<Vec<_>>()),
        SchemaFormat::Markdown => markdown(),
    })?;
    Ok(Outcome::Done)
}

/// All tables, those of the records last.
fn all_tables() -> impl Iterator<Item = &'static Table> {
    generated().flat_map(|dataset| dataset.tables).copied().chain(RECORDS)
}

/// The migrations; they make the tables in an empty database of either engine.
fn sql() -> String {
    let mut text = String::new();
    for dataset in generated() {
        // Writing into a string cannot fail, here and below.
        if let Some(schema) = dataset.schema() {
            let _ = writeln!(text, "CREATE SCHEMA {schema};\nSET search_path = '{schema}';\n");
        }
        for file in embedded::migrations(dataset.name) {
            let name = format!("migrations/{}/{}.sql", dataset.name, file.name);
            let _ = writeln!(text, "-- {name}\n{}\n", file.text.trim_end());
        }
        if !dataset.is_core() {
            let _ = writeln!(text, "RESET search_path;\n");
        }
    }
    text
}

/// The diagram of these tables; a parent that is not among them is a box with its name.
pub(crate) fn mermaid(tables: &[&Table]) -> String {
    let mut text = String::from("erDiagram\n");
    for table in tables {
        let _ = writeln!(text, "    {} {{", entity(table.schema, table.name));
        for column in table.columns {
            let sql_type = column.sql_type.to_string();
            // The diagram's grammar knows no commas in types.
            let base = sql_type.split('(').next().unwrap_or_default();
            let _ = writeln!(text, "        {base} {}{}", column.name, keys(table, column));
        }
        let _ = writeln!(text, "    }}");
    }
    for table in tables {
        let inside = table.foreign_keys.iter();
        let across = table.references.iter();
        for key in inside.chain(across) {
            let column = table.columns.iter().find(|column| column.name == key.column);
            let parent = if column.is_some_and(|column| column.nullable) { "|o" } else { "||" };
            let unique = table.uniques.iter().any(|unique| unique.column == key.column);
            let child = if unique { "o|" } else { "o{" };
            let (from, to) = (entity(key.table.schema, key.table.name), entity(table.schema, table.name));
            let _ = writeln!(text, "    {from} {parent}--{child} {to} : {}", key.column);
        }
    }
    text
}

/// A table as the diagram names it: in quotes where it has a schema.
fn entity(schema: Option<&str>, table: &str) -> String {
    schema.map_or_else(|| table.to_owned(), |schema| format!("\"{schema}.{table}\""))
}

fn keys(table: &Table, column: &Column) -> String {
    let primary = table.primary_key.contains(&column.name).then_some("PK");
    let mut all = table.foreign_keys.iter().chain(table.references);
    let foreign = all.any(|key| key.column == column.name).then_some("FK");
    let unique = table.uniques.iter().any(|unique| unique.column == column.name).then_some("UK");
    let found: Vec<&str> = [primary, foreign, unique].into_iter().flatten().collect();
    if found.is_empty() { String::new() } else { format!(" {}", found.join(", ")) }
}

fn markdown() -> String {
    let mut text = String::from("# Data dictionary\n");
    for dataset in generated() {
        let _ = writeln!(text, "\n## {}\n\n{}", dataset.name, sentence(dataset));
        for table in dataset.tables {
            text.push_str(&table_section(table));
        }
    }
    let _ = writeln!(text, "\n## Records of the loads");
    for table in RECORDS {
        text.push_str(&table_section(table));
    }
    let _ = writeln!(text, "\n## Flat views, and the files made from them");
    for view in FLAT_VIEWS {
        let rows =
            view.columns.iter().map(|column| row(column.name, &column.sql_type.to_string(), column.nullable, &[]));
        let columns = table(&["column", "type", "null"], &[], rows.collect());
        let _ = writeln!(text, "\n### flat.{}\n\n{columns}", view.name);
    }
    text
}

/// The title of a dataset as a sentence.
pub(crate) fn sentence(dataset: &Dataset) -> String {
    let mut letters = dataset.title.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

/// A table in the data dictionary.
pub(crate) fn table_section(one: &Table) -> String {
    let rows = one.columns.iter().map(|column| {
        let key = one.foreign_keys.iter().chain(one.references).find(|key| key.column == column.name);
        let reference = key.map(|key| format!("{}.{}", key.table.name, key.referenced)).unwrap_or_default();
        let own = keys(one, column);
        let further = [own.trim(), &reference, &column.comment().replace('|', r"\|")];
        row(column.name, &column.sql_type.to_string(), column.nullable, &further)
    });
    let columns = table(&["column", "type", "null", "key", "references", "meaning"], &[], rows.collect());
    let mut text = format!("\n### {}\n\n{}\n\n{columns}\n", one.path(), one.comment());
    if !one.checks.is_empty() {
        text.push('\n');
    }
    for check in one.checks {
        let _ = writeln!(text, "* `{}`: `{}`", check.name, check.condition);
    }
    text
}

fn row(name: &str, sql_type: &str, nullable: bool, further: &[&str]) -> Vec<String> {
    let null = if nullable { "yes" } else { "" };
    [name, sql_type, null].iter().chain(further).map(|&text| text.to_owned()).collect()
}

/// A table as JSON, for `list` and `schema`.
pub(crate) fn table_document(table: &Table) -> Json {
    let columns = table.columns.iter().map(|column| {
        json!({
            "name": column.name,
            "type": column.sql_type.to_string(),
            "nullable": column.nullable,
            "comment": column.comment(),
        })
    });
    let foreign_keys = table.foreign_keys.iter().map(
        |key| json!({ "name": key.name, "column": key.column, "table": key.table.name, "referenced": key.referenced }),
    );
    let uniques = table.uniques.iter().map(|unique| json!({ "name": unique.name, "column": unique.column }));
    let checks = table.checks.iter().map(|check| json!({ "name": check.name, "condition": check.condition }));
    json!({
        "table": table.name,
        "comment": table.comment(),
        "columns": columns.collect::<Vec<_>>(),
        "primary_key": table.primary_key,
        "foreign_keys": foreign_keys.collect::<Vec<_>>(),
        "uniques": uniques.collect::<Vec<_>>(),
        "checks": checks.collect::<Vec<_>>(),
    })
}

fn document() -> Json {
    let datasets = generated().map(|dataset| {
        let tables: Vec<Json> = dataset.tables.iter().map(|table| table_document(table)).collect();
        json!({ "dataset": dataset.name, "title": dataset.title, "tables": tables })
    });
    let records: Vec<Json> = RECORDS.iter().map(|table| table_document(table)).collect();
    let views = FLAT_VIEWS.iter().map(|view| {
        let columns = view.columns.iter().map(
            |column| json!({ "name": column.name, "type": column.sql_type.to_string(), "nullable": column.nullable }),
        );
        json!({ "view": view.name, "columns": columns.collect::<Vec<_>>() })
    });
    json!({ "datasets": datasets.collect::<Vec<_>>(), "records": records, "flat_views": views.collect::<Vec<_>>() })
}

//! The catalogues of both engines say what the table definitions in the code say.

mod refused;

use std::collections::BTreeSet;

use caseload::database::{Database, Keys, Value, declared};
use caseload::datasets::core::tables::RECORDS;
use caseload::datasets::{self, Choices, DATASETS, Dataset, answer_key, generated};
use caseload::ddl;
use caseload::embedded;
use caseload::load::{LoadRequest, load};
use caseload::table::{SqlType, Table};

use crate::support::{Place, Silent, messy, options};

fn tables() -> Vec<&'static Table> {
    datasets::known().flat_map(tables_of).collect()
}

fn tables_of(dataset: &'static Dataset) -> impl Iterator<Item = &'static Table> {
    let records = RECORDS.into_iter().filter(move |_| dataset.is_core());
    dataset.tables.iter().copied().chain(records)
}

/// Loads everything that there is, the answer key included.
fn load_everything(place: &Place) {
    // Where there are few patients, some datasets have rows for none of them, and their tables are there all the same.
    place.load_datasets(&options(10), &generated().collect::<Vec<_>>(), messy(0.05));
    place.load_datasets(&options(10), &[&answer_key::DATASET], Choices::default());
}

/// The comments that a text leaves in force: a table that is dropped and made anew loses those it had, and a later one replaces another.
fn comments(text: &str) -> BTreeSet<&str> {
    let object = |comment: &&str| comment.split(" IS ").next().map(str::to_owned);
    let mut found = BTreeSet::new();
    for line in text.lines() {
        if let Some(table) = line.strip_prefix("DROP TABLE ").and_then(|rest| rest.strip_suffix(';')) {
            let of_table = [format!("COMMENT ON TABLE {table} "), format!("COMMENT ON COLUMN {table}.")];
            found.retain(|comment: &&str| !of_table.iter().any(|start| comment.starts_with(start)));
        } else if line.starts_with("COMMENT ON") {
            found.retain(|other| object(other) != object(&line));
            found.insert(line);
        }
    }
    found
}

#[test]
fn migrations_say_what_the_code_says() {
    for dataset in datasets::known() {
        let files = embedded::migrations(dataset.name);
        let all: String = files.iter().map(|file| file.text).collect();
        for table in tables_of(dataset) {
            let mut expected = ddl::create_tables(&[table]);
            // Columns that a later migration adds.
            for added in
                all.lines().filter_map(|line| line.strip_prefix(&format!("ALTER TABLE {} ADD COLUMN ", table.name)))
            {
                expected = expected.replace(&format!("    {},\n", added.trim_end_matches(';')), "");
            }
            assert!(all.contains(&expected), "no migration of {} says:\n{expected}", dataset.name);
        }
        let tables: Vec<&Table> = tables_of(dataset).collect();
        let expected = ddl::comments(&tables);
        assert!(comments(&all) == comments(&expected), "the comments of {} should be:\n{expected}", dataset.name);
        if let [first, second] = files.as_slice() {
            let whole = (ddl::create_tables(dataset.tables), ddl::comments(dataset.tables));
            // A word of introduction may stand above.
            let is_said = |line: &&str| line.starts_with("--") || line.is_empty();
            let text = |file: &embedded::SqlFile| {
                let introduction: usize = file.text.lines().take_while(is_said).map(|line| line.len() + 1).sum();
                file.text[introduction..].to_owned()
            };
            assert_eq!((text(first), text(second)), whole, "{}", dataset.name);
        }
    }
}

fn strings(database: &mut dyn Database, sql: &str) -> BTreeSet<Vec<String>> {
    let rows = database.query(sql).unwrap().rows;
    rows.iter().map(|row| row.iter().map(Value::to_string).collect()).collect()
}

/// Columns as `table, column, position, nullable`.
fn expected_columns() -> BTreeSet<Vec<String>> {
    let mut all = BTreeSet::new();
    for table in tables() {
        for (position, column) in (1..).zip(table.columns) {
            let nullable = if column.nullable { "YES" } else { "NO" };
            let row = [&table.path(), column.name, &format!("{position}"), nullable];
            all.insert(row.map(|cell: &str| cell.to_owned()).to_vec());
        }
    }
    all
}

/// The paths of all tables, in quotes, for a list.
fn paths() -> String {
    let quoted: Vec<String> = tables().iter().map(|table| format!("'{}'", table.path())).collect();
    quoted.join(", ")
}

/// An expression for the path of a table.
fn path(schema: &str, table: &str) -> String {
    format!("CASE WHEN {schema} IN ('public', 'main') THEN {table} ELSE {schema} || '.' || {table} END")
}

/// Both catalogues show columns alike.
fn assert_has_the_columns(database: &mut dyn Database) {
    let found = strings(
        database,
        &format!(
            "SELECT {path}, column_name, ordinal_position, is_nullable FROM information_schema.columns
             WHERE {path} IN ({})",
            paths(),
            path = path("table_schema", "table_name")
        ),
    );
    assert_eq!(found, expected_columns());
}

/// `sql` returns names of tables and their comments.
fn assert_has_the_comments_on_tables(database: &mut dyn Database, sql: &str) {
    let found = strings(database, sql);
    for table in tables() {
        assert!(found.contains(&vec![table.name.to_owned(), table.comment().to_owned()]), "{}", table.name);
    }
}

/// Rows `table, kind, name or column, what` for one engine's catalogue: PostgreSQL's has names, and keys to other schemas.
fn expected_constraints(named: bool) -> BTreeSet<Vec<String>> {
    let mut all = BTreeSet::new();
    for table in tables() {
        let mut add = |kind: &str, name: &str, columns: &str, parent: &str| {
            let name = if named { name } else { "" };
            all.insert([&table.path(), kind, name, columns, parent].map(|cell: &str| cell.to_owned()).to_vec());
        };
        if !table.primary_key.is_empty() {
            add("PRIMARY KEY", &format!("pk_{}", table.name), &table.primary_key.join(","), "");
        }
        for unique in table.uniques {
            add("UNIQUE", unique.name, &unique.column.replace(", ", ","), "");
        }
        let references = table.references.iter().filter(|_| named);
        for key in table.foreign_keys.iter().chain(references) {
            add("FOREIGN KEY", key.name, key.column, &format!("{}({})", key.table.name, key.referenced));
        }
        for check in table.checks {
            let mut columns: Vec<&str> =
                table.columns.iter().map(|c| c.name).filter(|name| mentions(check.condition, name)).collect();
            columns.sort_unstable();
            add("CHECK", check.name, &columns.join(","), "");
        }
    }
    all
}

fn mentions(condition: &str, column: &str) -> bool {
    condition.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).any(|word| word == column)
}

#[test]
fn postgres_has_what_the_code_defines() {
    let place = Place::postgres();
    load_everything(&place);
    let mut database = place.open();
    assert_has_the_columns(database.as_mut());
    let comments = "SELECT relname::text, obj_description(oid) FROM pg_class WHERE relkind = 'r'";
    assert_has_the_comments_on_tables(database.as_mut(), comments);
    assert_rules_name_constraints_in_force(database.as_mut());
    let constraints = strings(
        database.as_mut(),
        &format!(
            "SELECT {path}, CASE c.contype WHEN 'p' THEN 'PRIMARY KEY' WHEN 'u' THEN 'UNIQUE' WHEN 'f' THEN 'FOREIGN KEY' ELSE 'CHECK' END,
                 c.conname::text,
                 (SELECT string_agg(a.attname::text, ',' ORDER BY CASE WHEN c.contype = 'c' THEN a.attname::text END, k.position)
                  FROM unnest(c.conkey) WITH ORDINALITY AS k (number, position)
                  JOIN pg_attribute AS a ON a.attrelid = c.conrelid AND a.attnum = k.number),
                 COALESCE((SELECT p.relname || '(' || a.attname || ')' FROM pg_class AS p
                  JOIN pg_attribute AS a ON a.attrelid = p.oid AND a.attnum = c.confkey[1] WHERE p.oid = c.confrelid), '')
             FROM pg_constraint AS c JOIN pg_class AS t ON t.oid = c.conrelid JOIN pg_namespace AS n ON n.oid = t.relnamespace
             WHERE c.convalidated AND c.contype IN ('p', 'u', 'f', 'c') AND {path} IN ({})",
            paths(),
            path = path("n.nspname::text", "t.relname::text")
        ),
    );
    assert_eq!(constraints, expected_constraints(true));
    let types = strings(
        database.as_mut(),
        &format!(
            "SELECT {path}, a.attname::text, format_type(a.atttypid, a.atttypmod), col_description(t.oid, a.attnum)
             FROM pg_class AS t JOIN pg_attribute AS a ON a.attrelid = t.oid JOIN pg_namespace AS n ON n.oid = t.relnamespace
             WHERE a.attnum > 0 AND t.relkind = 'r' AND {path} IN ({})",
            paths(),
            path = path("n.nspname::text", "t.relname::text")
        ),
    );
    assert_eq!(types, expected_types(postgres_type));
}

fn expected_types(name: fn(SqlType) -> String) -> BTreeSet<Vec<String>> {
    let columns = tables().into_iter().flat_map(|table| table.columns.iter().map(move |column| (table, column)));
    columns
        .map(|(table, column)| {
            vec![table.path(), column.name.to_owned(), name(column.sql_type), column.comment().to_owned()]
        })
        .collect()
}

fn postgres_type(sql_type: SqlType) -> String {
    match sql_type {
        SqlType::Numeric(precision, scale) => format!("numeric({precision},{scale})"),
        SqlType::Char(length) => format!("character({length})"),
        SqlType::Timestamp => "timestamp without time zone".to_owned(),
        plain => plain.to_string().to_lowercase(),
    }
}

#[test]
fn duckdb_has_what_the_code_defines() {
    let place = Place::duckdb();
    load_everything(&place);
    let mut database = place.open();
    assert_has_the_columns(database.as_mut());
    assert_has_the_comments_on_tables(database.as_mut(), "SELECT table_name, comment FROM duckdb_tables()");
    // DuckDB keeps no names of constraints.
    let constraints = strings(
        database.as_mut(),
        &format!(
            "SELECT {path}, constraint_type, '',
                 array_to_string(CASE WHEN constraint_type = 'CHECK' THEN list_sort(list_distinct(constraint_column_names)) ELSE constraint_column_names END, ','),
                 CASE WHEN constraint_type = 'FOREIGN KEY' THEN referenced_table || '(' || referenced_column_names[1] || ')' ELSE '' END
             FROM duckdb_constraints() WHERE constraint_type <> 'NOT NULL' AND {path} IN ({})",
            paths(),
            path = path("schema_name", "table_name")
        ),
    );
    assert_eq!(constraints, expected_constraints(false));
    let types = strings(
        database.as_mut(),
        &format!(
            "SELECT {path}, column_name, data_type, comment FROM duckdb_columns() WHERE {path} IN ({})",
            paths(),
            path = path("schema_name", "table_name")
        ),
    );
    assert_eq!(types, expected_types(duckdb_type));
}

fn duckdb_type(sql_type: SqlType) -> String {
    match sql_type {
        SqlType::Numeric(precision, scale) => format!("DECIMAL({precision},{scale})"),
        SqlType::Char(_) | SqlType::Text => "VARCHAR".to_owned(),
        plain => plain.to_string(),
    }
}

#[test]
fn both_engines_refuse_what_constraints_forbid() {
    let tried = || refused::CORE.iter().chain(refused::OTHERS);
    let checks = DATASETS.iter().flat_map(|dataset| tables_of(dataset)).flat_map(|table| table.checks);
    let untried: Vec<&str> =
        checks.map(|check| check.name).filter(|check| tried().all(|(name, _)| name != check)).collect();
    assert_eq!(untried, [""; 0], "every CHECK is tried");
    for place in Place::both() {
        // DuckDB refuses many changes of rows that others refer to, whatever they are.
        for keys in [Keys::None, Keys::Full] {
            let usual = LoadRequest::new(options(1_500));
            let request = LoadRequest { replace: true, datasets: DATASETS.to_vec(), keys, ..usual };
            load(place.open().as_mut(), &request, &Silent).unwrap();
            for (constraint, sql) in tried().filter(|(name, _)| name.starts_with("ck_") == (keys == Keys::None)) {
                let refused = place.open().execute(sql);
                let error = format!("{:?}", refused.expect_err(constraint));
                // DuckDB does not tell the name.
                let is_duckdb = matches!(place, Place::DuckDb(_));
                let reason = if is_duckdb && keys == Keys::None { "CHECK constraint failed" } else { constraint };
                assert!(error.contains(reason) || is_duckdb && keys == Keys::Full, "{constraint}: {error}");
            }
        }
    }
}

/// Names that a check's header gives, separated by commas.
fn named(file: &embedded::SqlFile, header: &str) -> Vec<&'static str> {
    file.headers(header).flat_map(|names| names.split(", ")).collect()
}

fn checks(dataset: &Dataset) -> Vec<embedded::SqlFile> {
    ["assertions", "metrics"].into_iter().flat_map(|kind| embedded::sql(dataset.name, kind)).collect()
}

#[test]
fn checks_name_sources_that_exist_and_every_source_is_used() {
    for dataset in DATASETS {
        let sources = embedded::sql(dataset.name, "sources");
        let names: BTreeSet<&str> = sources.iter().map(|file| file.name).collect();
        let used: BTreeSet<&str> = checks(dataset).iter().flat_map(|file| named(file, "from")).collect();
        assert_eq!(names, used, "{}", dataset.name);
        for source in sources {
            assert!(source.header("rows").is_some(), "{} does not say what its rows are", source.name);
        }
    }
}

/// Rules that are said to be enforced by constraints.
fn assert_rules_name_constraints_in_force(database: &mut dyn Database) {
    let in_force = declared(database).unwrap().in_force;
    for file in DATASETS.iter().flat_map(|dataset| checks(dataset)) {
        for name in named(&file, "enforced by") {
            assert!(in_force.iter().any(|constraint| constraint == name), "{}: {name}", file.name);
        }
    }
}

#[test]
fn both_engines_tell_what_is_in_force_and_what_is_missing() {
    for place in Place::both() {
        place.load(&options(10), 1);
        let full = declared(place.open().as_mut()).unwrap();
        assert_eq!(full.missing, [""; 0]);
        for (keys, in_force, missing) in
            [(Keys::Primary, "pk_visits", "fk_visits_patient"), (Keys::None, "ck_visits_dates", "pk_visits")]
        {
            let request = LoadRequest { replace: true, keys, ..LoadRequest::new(options(10)) };
            load(place.open().as_mut(), &request, &Silent).unwrap();
            let found = declared(place.open().as_mut()).unwrap();
            assert!(found.in_force.iter().any(|name| name == in_force), "{keys}: {found:?}");
            assert!(found.missing.iter().any(|name| name == missing), "{keys}: {found:?}");
            assert!(found.missing.iter().all(|name| !name.starts_with("ck_") && !name.starts_with("nn_")), "{found:?}");
            assert_eq!(found.in_force.len() + found.missing.len(), full.in_force.len());
        }
    }
}

#[test]
fn a_foreign_key_that_is_switched_off_is_missing() {
    let place = Place::postgres();
    place.load(&options(10), 1);
    place.open().execute("ALTER TABLE visits DISABLE TRIGGER ALL").unwrap();
    let missing = declared(place.open().as_mut()).unwrap().missing;
    assert!(missing.iter().any(|name| name == "fk_visits_patient"), "{missing:?}");
}

//! PostgreSQL: the floor copies the same rows from binary files on the server in one transaction, with the keys added after.

use std::path::Path;

use caseload::database::{Database, Location, open};
use caseload::datasets::core;
use caseload::world::Options;

use crate::measure::{Outcome, Report, compare, load_into, timed};

pub(crate) fn measure(
    options: &Options,
    runs: usize,
    server: &str,
    server_folder: &Path,
    report: &mut Report,
) -> Outcome<()> {
    in_database(server, |url, name| compare_loads(options, runs, url, &server_folder.join(name), report))
}

/// Makes a database for some work and removes it afterwards; the work gets its URL and its name.
pub(crate) fn in_database<T>(server: &str, work: impl FnOnce(&str, &str) -> Outcome<T>) -> Outcome<T> {
    let mut database = open(&Location::parse(server))?;
    let name = format!("caseload_bench_{}", std::process::id());
    database.execute(&format!("CREATE DATABASE {name}"))?;
    let result = with_database(server, &name).and_then(|url| work(&url, &name));
    database.execute(&format!("DROP DATABASE {name} WITH (FORCE)"))?;
    result
}

fn with_database(url: &str, name: &str) -> Outcome<String> {
    let (base, query) = url.split_once('?').map_or((url, String::new()), |(base, query)| (base, format!("?{query}")));
    let authority = base.find("://").ok_or("not a URL")? + 3;
    let end = base[authority..].find('/').map_or(base.len(), |slash| authority + slash);
    Ok(format!("{}/{name}{query}", &base[..end]))
}

fn compare_loads(options: &Options, runs: usize, url: &str, files: &Path, report: &mut Report) -> Outcome<()> {
    let location = Location::parse(url);
    load_into(options, &location)?;
    let file = |table: &str| format!("'{}_{table}.bin'", files.display());
    let mut database = open(&location)?;
    for table in core::DATASET.tables {
        database.execute(&format!("COPY {} TO {} (FORMAT binary)", table.name, file(table.name)))?;
    }
    let floor = || {
        database.execute("CREATE SCHEMA IF NOT EXISTS floor; SET search_path TO floor")?;
        let seconds = timed(|| copy_and_add_keys(database.as_mut(), &file))?;
        database.execute("SET client_min_messages = warning; DROP SCHEMA floor CASCADE; SET search_path TO public")?;
        Ok(seconds)
    };
    let result = compare(
        report,
        &format!("PostgreSQL, {} patients, all keys", options.patients),
        "server-side `COPY ... FROM file (FORMAT binary, FREEZE)`, keys added after",
        runs,
        || timed(|| load_into(options, &location)),
        floor,
    );
    for table in core::DATASET.tables {
        // What the server wrote belongs to the server's account.
        let _ = std::fs::remove_file(format!("{}_{}.bin", files.display(), table.name));
    }
    result
}

fn copy_and_add_keys(database: &mut dyn Database, file: &dyn Fn(&str) -> String) -> Outcome<()> {
    let mut sql = String::from("BEGIN;");
    let mut keys = String::new();
    for table in core::DATASET.tables {
        let name = table.name;
        let columns: Vec<String> = table
            .columns
            .iter()
            .map(|c| format!("{} {}{}", c.name, c.sql_type, if c.nullable { "" } else { " NOT NULL" }))
            .collect();
        sql += &format!(
            "CREATE TABLE {name} ({}); COPY {name} FROM {} (FORMAT binary, FREEZE);",
            columns.join(", "),
            file(name)
        );
        keys += &format!("ALTER TABLE {name} ADD PRIMARY KEY ({});", table.primary_key.join(", "));
        for unique in table.uniques {
            keys += &format!("ALTER TABLE {name} ADD UNIQUE ({});", unique.column);
        }
        for check in table.checks {
            keys += &format!("ALTER TABLE {name} ADD CHECK ({});", check.condition);
        }
        for key in table.foreign_keys {
            keys += &format!(
                "ALTER TABLE {name} ADD FOREIGN KEY ({}) REFERENCES {} ({});",
                key.column, key.table.name, key.referenced
            );
        }
    }
    database.execute(&(sql + &keys + "COMMIT; ANALYZE;"))?;
    Ok(())
}

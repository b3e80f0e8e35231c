//! Measures loads against what the engines need for the same rows from ready-made files; `scripts/bench` runs it.
//!
//! Everything compared alternates within one run, so that a noisy machine disturbs both sides alike; what counts is the ratio of the
//! medians. The result is a table on stdout and, with `--out`, a JSON file.
#![allow(clippy::print_stdout, clippy::cast_precision_loss, reason = "a program that prints measurements")]

use std::path::{Path, PathBuf};
use std::time::Instant;

use caseload::datasets::core::{self, Blocks, Options, World};
use caseload::embedded;
use caseload::load::{LoadRequest, Observer, Phase, load};
use caseload::pipeline;
use caseload::reference::zips::ZipPool;
use caseload::target::{Location, Target, open};
use clap::Parser;
use duckdb::Connection;
use serde_json::{Value as Json, json};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// Measure caseload against the engines' own loading of ready-made files
#[derive(Parser)]
struct Arguments {
    /// Patients to load
    #[arg(long, default_value_t = 100_000)]
    patients: u64,
    /// Runs of each side; the median counts
    #[arg(long, default_value_t = 5)]
    runs: usize,
    /// PostgreSQL server on which a database may be created and the server may read files (superuser)
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    postgres: Option<String>,
    /// Folder that the PostgreSQL server may write to and read from
    #[arg(long, default_value = "/tmp")]
    server_folder: PathBuf,
    /// JSON file for the results
    #[arg(long)]
    out: Option<PathBuf>,
}

struct Silent;

impl Observer for Silent {
    fn phase(&self, _: Phase, _: Option<u64>) {}
    fn progress(&self, _: u64, _: u64) {}
}

fn main() -> Outcome<()> {
    let arguments = Arguments::parse();
    let today = chrono::NaiveDate::from_ymd_opt(2026, 7, 1).ok_or("a date")?;
    let options = Options { patients: arguments.patients, ..Options::new(today) };
    let mut results = generator(&options, arguments.runs)?;
    results.push(duckdb(&options, arguments.runs)?);
    match &arguments.postgres {
        Some(url) => results.push(postgres(&options, arguments.runs, url, &arguments.server_folder)?),
        None => println!("PostgreSQL is left out: set DATABASE_URL or --postgres"),
    }
    if let Some(out) = arguments.out {
        let document = json!({ "patients": arguments.patients, "runs": arguments.runs, "results": results });
        std::fs::write(out, serde_json::to_string_pretty(&document)? + "\n")?;
    }
    Ok(())
}

fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

fn median(mut seconds: Vec<f64>) -> f64 {
    seconds.sort_by(f64::total_cmp);
    seconds[seconds.len() / 2]
}

fn timed<T>(work: impl FnOnce() -> Outcome<T>) -> Outcome<f64> {
    let begin = Instant::now();
    work()?;
    Ok(begin.elapsed().as_secs_f64())
}

/// Rows into nothing, on one thread and on all.
fn generator(options: &Options, runs: usize) -> Outcome<Vec<Json>> {
    let world = World::new(options, &ZipPool::built_in())?;
    let blocks = Blocks::new(&world);
    let mut results = Vec::new();
    for threads in [1, threads()] {
        let (mut rows, mut bytes) = (0, 0);
        let mut seconds = Vec::new();
        for _ in 0..runs {
            (rows, bytes) = (0, 0);
            seconds.push(timed(|| {
                let make = |generator: &mut core::Generator<'_>, block| generator.block(block, 1);
                Ok(pipeline::in_order(
                    blocks.count(),
                    threads,
                    || blocks.generator(),
                    make,
                    |batches| {
                        for (_, batch) in batches {
                            rows += batch.num_rows();
                            bytes += batch.get_array_memory_size();
                        }
                        Ok(())
                    },
                )?)
            })?);
        }
        let seconds = median(seconds);
        let (million_rows, megabytes) = (rows as f64 / seconds / 1e6, bytes as f64 / seconds / 1e6);
        println!("generator, {threads} thread(s): {million_rows:.2} M rows/s, {megabytes:.0} MB/s of Arrow arrays");
        results.push(json!({ "what": "generator", "threads": threads, "rows": rows, "seconds": seconds,
            "million_rows_per_second": million_rows, "megabytes_per_second": megabytes }));
    }
    Ok(results)
}

/// Both sides, alternating.
fn compare(
    what: &str,
    runs: usize,
    mut ours: impl FnMut() -> Outcome<f64>,
    mut floor: impl FnMut() -> Outcome<f64>,
) -> Outcome<Json> {
    let (mut our_seconds, mut floor_seconds) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        our_seconds.push(ours()?);
        floor_seconds.push(floor()?);
    }
    let (all_ours, all_floor) = (our_seconds.clone(), floor_seconds.clone());
    let (load, floor) = (median(our_seconds), median(floor_seconds));
    let ratio = load / floor;
    println!("{what}: load {load:.2} s, floor {floor:.2} s, ratio {ratio:.2}");
    Ok(json!({ "what": what, "load_seconds": load, "floor_seconds": floor, "ratio": ratio,
        "loads": all_ours, "floors": all_floor }))
}

fn load_into(options: &Options, location: &Location) -> Outcome<f64> {
    let request =
        LoadRequest { options: options.clone(), replace: true, threads: threads(), command: "bench".to_owned() };
    timed(|| Ok(load(open(location)?.as_mut(), &request, &Silent)?))
}

/// The DDL of the core's tables.
fn ddl() -> &'static str {
    embedded::migrations("core")[0].text
}

/// Loads a DuckDB file; the floor inserts the same rows from Parquet files into the same tables with the same keys, parents first.
fn duckdb(options: &Options, runs: usize) -> Outcome<Json> {
    let folder = tempfile::tempdir()?;
    let location = Location::DuckDb(folder.path().join("ours.duckdb"));
    load_into(options, &location)?;
    let parquet = |table: &str| format!("'{}'", folder.path().join(table).with_extension("parquet").display());
    {
        let ours = Connection::open(folder.path().join("ours.duckdb"))?;
        for table in core::DATASET.tables {
            ours.execute_batch(&format!("COPY {} TO {}", table.name, parquet(table.name)))?;
        }
    }
    compare(
        "DuckDB, all keys",
        runs,
        || load_into(options, &location),
        || {
            let path = folder.path().join("floor.duckdb");
            let seconds = timed(|| {
                let floor = Connection::open_in_memory()?;
                floor.execute_batch(&format!(
                    "ATTACH '{}' AS floor (STORAGE_VERSION 'v1.0.0'); USE floor;",
                    path.display()
                ))?;
                floor.execute_batch(ddl())?;
                for table in core::DATASET.tables {
                    let name = table.name;
                    floor.execute_batch(&format!("INSERT INTO {name} SELECT * FROM {}", parquet(name)))?;
                }
                Ok(floor.execute_batch("CHECKPOINT floor")?)
            })?;
            std::fs::remove_file(&path)?;
            Ok(seconds)
        },
    )
}

/// Loads a PostgreSQL database; the floor copies the same rows from binary files on the server in one transaction with the keys added
/// after.
fn postgres(options: &Options, runs: usize, url: &str, server_folder: &Path) -> Outcome<Json> {
    let mut server = open(&Location::parse(url))?;
    let name = format!("caseload_bench_{}", std::process::id());
    server.execute(&format!("CREATE DATABASE {name}"))?;
    let result = compare_postgres(options, runs, &with_database(url, &name)?, &server_folder.join(&name));
    server.execute(&format!("DROP DATABASE {name} WITH (FORCE)"))?;
    result
}

fn with_database(url: &str, name: &str) -> Outcome<String> {
    let (base, query) = url.split_once('?').map_or((url, String::new()), |(base, query)| (base, format!("?{query}")));
    let authority = base.find("://").ok_or("not a URL")? + 3;
    let end = base[authority..].find('/').map_or(base.len(), |slash| authority + slash);
    Ok(format!("{}/{name}{query}", &base[..end]))
}

fn compare_postgres(options: &Options, runs: usize, url: &str, files: &Path) -> Outcome<Json> {
    let location = Location::parse(url);
    load_into(options, &location)?;
    let file = |table: &str| format!("'{}_{table}.bin'", files.display());
    let mut target = open(&location)?;
    for table in core::DATASET.tables {
        target.execute(&format!("COPY {} TO {} (FORMAT binary)", table.name, file(table.name)))?;
    }
    let mut floor = || {
        target.execute("CREATE SCHEMA IF NOT EXISTS floor; SET search_path TO floor")?;
        let seconds = timed(|| copy_and_add_keys(target.as_mut(), &file))?;
        target.execute("SET client_min_messages = warning; DROP SCHEMA floor CASCADE; SET search_path TO public")?;
        Ok(seconds)
    };
    let result = compare("PostgreSQL, all keys", runs, || load_into(options, &location), &mut floor);
    for table in core::DATASET.tables {
        // What the server wrote belongs to the server's account.
        let _ = std::fs::remove_file(format!("{}_{}.bin", files.display(), table.name));
    }
    result
}

fn copy_and_add_keys(target: &mut dyn Target, file: &dyn Fn(&str) -> String) -> Outcome<()> {
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
                key.column, key.table, key.referenced
            );
        }
    }
    target.execute(&(sql + &keys + "COMMIT; ANALYZE;"))?;
    Ok(())
}

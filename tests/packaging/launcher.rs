//! The launcher `caseloadw`: which way to DuckDB it takes, and that it refuses a library which is not the released one.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::cli::{folder, stderr, stdout};

const LAUNCHER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/caseloadw");

/// Puts a program of this name and script before those of the machine.
fn stub(folder: &Path, name: &str, script: &str) {
    use std::os::unix::fs::PermissionsExt as _;
    let path = folder.join("bin").join(name);
    fs::create_dir_all(folder.join("bin")).unwrap();
    fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
}

/// A machine with no library, no compiled DuckDB, nothing in the cache, and neither pip nor npm.
fn bare(folder: &Path) {
    for name in ["pkg-config", "python3", "npm"] {
        stub(folder, name, "exit 1");
    }
}

fn launcher(folder: &Path, argument: &str, settings: &[(&str, &str)]) -> Output {
    let path = format!("{}:{}", folder.join("bin").display(), std::env::var("PATH").unwrap());
    let mut command = Command::new(LAUNCHER);
    command.arg(argument).env("PATH", path).env("XDG_CACHE_HOME", folder.join("cache"));
    command.env("CARGO_TARGET_DIR", folder.join("target")).env_remove("DUCKDB_LIB_DIR").env_remove("CASELOAD_DUCKDB");
    command.envs(settings.iter().copied()).output().unwrap()
}

fn way(folder: &Path, settings: &[(&str, &str)]) -> String {
    stdout(&launcher(folder, "--way", settings)).trim().to_owned()
}

#[test]
fn the_launcher_takes_what_is_there_already() {
    let folder = folder();
    bare(folder.path());
    let compiled = folder.path().join("target/release/build/libduckdb-sys-0/out");
    fs::create_dir_all(&compiled).unwrap();
    fs::write(compiled.join("libduckdb.a"), "").unwrap();
    assert_eq!(way(folder.path(), &[]), "compiled");
    assert_eq!(way(folder.path(), &[("DUCKDB_LIB_DIR", "/opt/duckdb")]), "system");
    stub(folder.path(), "pkg-config", r#"case "$1" in --variable=*) echo /usr/lib/duckdb ;; esac"#);
    assert_eq!(way(folder.path(), &[]), "system");
    let settings = stdout(&launcher(folder.path(), "--env", &[]));
    assert_eq!(settings, "export DUCKDB_LIB_DIR='/usr/lib/duckdb'\nexport CASELOAD_FEATURES='--no-default-features'\n");
    assert_eq!(way(folder.path(), &[("CASELOAD_DUCKDB", "source")]), "source");
}

#[test]
fn the_launcher_compiles_where_nothing_can_be_fetched_and_says_how_long() {
    let folder = folder();
    bare(folder.path());
    stub(folder.path(), "npm", "exit 7");
    let output = launcher(folder.path(), "--env", &[]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(stdout(&output), "export CASELOAD_FEATURES=''\n");
    assert!(stderr(&output).contains("117 minutes"), "{}", stderr(&output));
    assert_eq!(fs::read_dir(folder.path().join("cache/caseload")).map_or(0, Iterator::count), 0);
}

#[test]
fn the_launcher_refuses_wrong_ways() {
    let folder = folder();
    bare(folder.path());
    for (name, words) in [("compiled", "cannot be had"), ("system", "cannot be had"), ("nix", "it may be system")] {
        let output = launcher(folder.path(), "--env", &[("CASELOAD_DUCKDB", name)]);
        assert_eq!(output.status.code(), Some(2), "{name}: {}", stderr(&output));
        assert!(stderr(&output).contains(words), "{name}: {}", stderr(&output));
    }
}

/// The launcher knows checksums for these alone.
#[cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
#[test]
fn the_launcher_refuses_a_library_that_is_not_the_released_one() {
    let folder = folder();
    bare(folder.path());
    let write = r#"while [ "$1" != --pack-destination ]; do shift; done; echo wrong >"$2/duckdb-node.tgz""#;
    stub(folder.path(), "npm", write);
    let output = launcher(folder.path(), "--env", &[]);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert!(stderr(&output).contains("REFUSED: duckdb-node.tgz"), "{}", stderr(&output));
    assert_eq!(stdout(&output), "");
    assert_eq!(fs::read_dir(folder.path().join("cache/caseload")).unwrap().count(), 0);
}

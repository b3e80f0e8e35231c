//! Rebuilds the crate when a file is added to one of the embedded folders; `include_dir` alone sees changes of known files only.
//! Without the feature `bundled`, programs find DuckDB's library where it was when they were linked, or beside themselves.

use std::env;
use std::path::Path;

/// Stands in for the interpreter when DuckDB comes as a Python module; `caseloadw` makes it.
const NO_PYTHON: &str = "libduckdb_no_python.so";

fn main() {
    for folder in ["data", "migrations", "sql"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    println!("cargo::rerun-if-env-changed=DUCKDB_LIB_DIR");
    let is_linked = env::var_os("CARGO_FEATURE_BUNDLED").is_none() && env::var_os("CARGO_CFG_UNIX").is_some();
    if let Some(folder) = env::var_os("DUCKDB_LIB_DIR").filter(|_| is_linked) {
        link(Path::new(&folder));
    }
}

fn link(folder: &Path) {
    for place in [folder.display().to_string().as_str(), "$ORIGIN"] {
        println!("cargo::rustc-link-arg=-Wl,-rpath,{place}");
    }
    let no_python = folder.join(NO_PYTHON);
    if no_python.exists() {
        // Nothing of ours asks for it, the library does.
        println!("cargo::rustc-link-arg=-Wl,--no-as-needed,{}", no_python.display());
    }
}

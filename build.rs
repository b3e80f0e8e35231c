//! Rebuilds the crate when a file is added to one of the embedded folders; `include_dir` alone sees changes of known files only.

fn main() {
    for folder in ["data", "migrations", "sql"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}

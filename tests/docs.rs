//! The pages of the datasets are those that the program makes now.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::cli::{folder, succeeds};

fn pages(folder: &Path) -> BTreeMap<String, String> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(path).unwrap()))
        .collect()
}

#[test]
fn pages_of_datasets_are_as_the_code_says() {
    let folder = folder();
    succeeds(folder.path(), &["docs", "--out", "pages"]);
    let made = pages(&folder.path().join("pages"));
    let kept = pages(&Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/datasets"));
    let names = made.keys().chain(kept.keys());
    let stale: BTreeSet<&String> = names.filter(|name| made.get(*name) != kept.get(*name)).collect();
    assert!(
        stale.is_empty(),
        "{stale:?} in docs/datasets differ from what the code says; `cargo run --release -- docs` writes them anew (a page whose \
         dataset is gone is to be deleted)"
    );
}

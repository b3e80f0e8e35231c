//! The documentation is true: pages made by the program are current, results are those that are shown, links lead somewhere.

mod page;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use caseload::database::{Database, Rows};

use crate::cli::{caseload, folder, stdout, succeeds};
use crate::support::{Place, anchor, options};
pub(crate) use page::Page;
use page::{Block, root};

/// The command that makes the database of all pages.
const LOAD: [&str; 5] = ["load", "--today", "2026-07-01", "--seed", "42"];

/// The pages in a folder and in its folder `datasets`, by name.
fn pages(folder: &Path) -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    for file in fs::read_dir(folder.join("datasets")).unwrap() {
        let path = file.unwrap().path();
        let name = format!("datasets/{}", path.file_name().unwrap().to_str().unwrap());
        pages.insert(name, fs::read_to_string(path).unwrap());
    }
    for name in ["cli.md", "calibration.md"] {
        pages.insert(name.to_owned(), fs::read_to_string(folder.join(name)).unwrap());
    }
    pages
}

#[test]
fn pages_made_by_the_program_are_as_the_code_says() {
    let folder = folder();
    succeeds(folder.path(), &["docs", "--out", "pages"]);
    let made = pages(&folder.path().join("pages"));
    let kept = pages(&root().join("docs"));
    let names = made.keys().chain(kept.keys());
    let stale: BTreeSet<&String> = names.filter(|name| made.get(*name) != kept.get(*name)).collect();
    assert!(
        stale.is_empty(),
        "{stale:?} in docs differ from what the code says; `cargo run --release -- docs` writes them anew (a page whose \
         dataset is gone is to be deleted)"
    );
}

#[test]
fn queries_on_the_pages_have_the_results_that_are_shown() {
    let pages = Page::all();
    let shown: Vec<_> =
        pages.iter().flat_map(|page| page.shown("sql", "text").into_iter().map(move |pair| (page, pair))).collect();
    assert!(shown.len() > 10, "only {} queries with a result were found", shown.len());
    for (page, (query, _)) in &shown {
        assert!(page.text.contains("--today 2026-07-01 --seed 42"), "{}:{}: of which load?", page.name, query.line);
    }
    let mut wrong = Vec::new();
    for place in Place::both() {
        place.load(&options(1000), 2);
        let mut database = place.open();
        for (page, (query, result)) in &shown {
            if let Some(found) = differs(database.as_mut(), query, result) {
                wrong.push(format!("{}:{} on {}:\n{found}", page.name, result.line, place.kind()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The result of a query, if it is not the one shown.
fn differs(database: &mut dyn Database, query: &Block<'_>, shown: &Block<'_>) -> Option<String> {
    let rows = match database.query(query.text.trim().trim_end_matches(';')) {
        Ok(rows) => rows,
        Err(error) => return Some(format!("{error:?}")),
    };
    let found = cells(&rows);
    let mut wanted: Vec<Vec<&str>> = shown.text.lines().map(|line| line.split('|').map(str::trim).collect()).collect();
    // The rule below the header.
    let rule = wanted.get(1).is_some_and(|row| row.concat().chars().all(|c| "-+".contains(c)));
    if rule {
        wanted.remove(1);
    }
    let agree = rule
        && wanted.len() == found.len()
        && wanted.iter().zip(&found).all(|(wanted, found)| {
            wanted.len() == found.len() && wanted.iter().zip(found).all(|(wanted, found)| same(wanted, found))
        });
    (!agree).then(|| found.iter().map(|row| row.join(" | ") + "\n").collect())
}

/// The header and the rows as text.
fn cells(rows: &Rows) -> Vec<Vec<String>> {
    let body = rows.rows.iter().map(|row| row.iter().map(ToString::to_string).collect());
    std::iter::once(rows.columns.clone()).chain(body).collect()
}

/// The engines give numbers in types of their own, `12` and `12.0`.
fn same(shown: &str, found: &str) -> bool {
    let number = |text: &str| text.parse::<f64>().ok();
    shown == found || number(shown).is_some_and(|shown| Some(shown) == number(found))
}

/// What is shown below a command on a page.
fn below(page: &Page, command: &str) -> String {
    let pairs = page.shown("sh", "text");
    let pair = pairs.iter().find(|(shell, _)| shell.text.contains(command));
    pair.unwrap_or_else(|| panic!("{} has no result of `{command}`", page.name)).1.text.clone()
}

#[test]
fn the_readme_shows_what_a_load_prints() {
    let folder = folder();
    let printed = stdout(&succeeds(folder.path(), &LOAD));
    assert_eq!(LOAD[2], anchor().to_string());
    let shown = below(&Page::read("README.md"), &format!("caseload {}", LOAD.join(" ")));
    assert!(shown.contains("fingerprint") && shown.contains("passed"), "{shown}");
    let mut lines = printed.lines();
    for line in shown.lines() {
        assert!(lines.any(|printed| printed == line), "README.md shows\n{line}\nbut a load prints\n{printed}");
    }
}

#[test]
fn the_page_on_checks_shows_what_a_failed_one_prints() {
    let folder = folder();
    succeeds(folder.path(), &LOAD);
    let page = Page::read("docs/checks.md");
    let change = page.blocks().into_iter().find(|block| block.text.starts_with("DELETE FROM billing")).unwrap();
    let address = folder.path().join("caseload.duckdb").display().to_string();
    caseload::database::open(&caseload::database::Location::parse(&address)).unwrap().execute(&change.text).unwrap();
    let output = caseload(folder.path(), &["validate"]);
    assert_eq!(output.status.code(), Some(1));
    let shown = below(&page, "caseload validate");
    assert!(stdout(&output).ends_with(&shown), "docs/checks.md is to show the end of\n{}", stdout(&output));
}

#[test]
fn the_diagram_of_the_readme_is_part_of_that_of_the_core() {
    let [readme, core] = ["README.md", "docs/datasets/core.md"].map(|name| {
        let page = Page::read(name);
        page.blocks().into_iter().find(|block| block.language == "mermaid").unwrap().text
    });
    let known: BTreeSet<&str> = core.lines().map(str::trim).collect();
    let unknown: Vec<&str> = readme.lines().filter(|line| !known.contains(line.trim())).collect();
    assert!(unknown.is_empty(), "{unknown:?} are not in docs/datasets/core.md");
    let links = |text: &str| text.lines().filter(|line| line.contains("--")).count();
    assert_eq!(links(&readme), links(&core), "each link between tables is shown");
}

#[test]
fn links_lead_somewhere() {
    let mut dead = Vec::new();
    for page in Page::all() {
        for (line, link) in page.links() {
            let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = page.target(path);
            let is_there = target.exists();
            let has_anchor = || {
                let text = fs::read_to_string(&target).unwrap_or_default();
                Page { name: String::new(), text }.anchors().iter().any(|one| one == anchor)
            };
            if !is_there || !(anchor.is_empty() || has_anchor()) {
                dead.push(format!("{}:{line}: {link}", page.name));
            }
        }
    }
    assert!(dead.is_empty(), "{dead:#?}");
}

#[test]
fn the_page_of_charts_shows_every_picture_and_all_are_small() {
    let page = Page::read("docs/charts.md");
    let shown: BTreeSet<String> = page.links().into_iter().map(|(_, link)| link.to_owned()).collect();
    let files: Vec<_> = fs::read_dir(root().join("docs/charts")).unwrap().map(|file| file.unwrap()).collect();
    let kept: BTreeSet<String> =
        files.iter().map(|file| format!("charts/{}", file.file_name().to_str().unwrap())).collect();
    assert!(!kept.is_empty() && shown == kept, "docs/charts.md shows {shown:#?}, docs/charts has {kept:#?}");
    let sizes: Vec<u64> = files.iter().map(|file| file.metadata().unwrap().len()).collect();
    assert!(sizes.iter().all(|size| *size <= 60_000), "a picture has more than 60 kB");
    assert!(sizes.iter().sum::<u64>() <= 1_000_000, "the pictures have more than 1 MB together");
}

#[test]
fn the_readme_is_short_and_the_index_names_every_page() {
    let lines = Page::read("README.md").text.lines().count();
    assert!(lines <= 200, "README.md has {lines} lines; details belong into docs");
    let index = Page::read("docs/README.md");
    let listed: BTreeSet<_> = index.links().into_iter().map(|(_, link)| link.to_owned()).collect();
    for page in Page::all() {
        if let Some(name) = page.name.strip_prefix("docs/").filter(|name| !name.contains('/') && *name != "README.md") {
            assert!(listed.contains(name), "docs/README.md does not name {name}");
        }
    }
}

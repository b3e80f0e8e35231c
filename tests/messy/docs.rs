//! What the docs show is what the program does: the worked cleaning runs on both engines, with the score that is shown.

use std::path::Path;

use caseload::score::score_cleaned;

use super::load_messy;
use crate::cli::{folder, stdout, succeeds};
use crate::support::{Place, options};

fn page() -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/messy.md")).unwrap()
}

/// The texts of the blocks of a language.
fn blocks<'p>(page: &'p str, language: &str) -> Vec<&'p str> {
    let blocks = page.split("\n```").skip(1).step_by(2);
    blocks.filter_map(|block| block.strip_prefix(language)?.strip_prefix('\n')).collect()
}

#[test]
fn the_worked_cleaning_has_the_score_that_is_shown() {
    let page = page();
    let (_, steps) = page.split_once("\n## Cleaning").unwrap();
    let steps = blocks(steps, "sql");
    assert_eq!(steps.len(), 10);
    let mut scores = Vec::new();
    for place in Place::both() {
        load_messy(&place, &options(10_000), 0.05, 2);
        let mut database = place.open();
        steps.iter().for_each(|step| database.execute(step).unwrap_or_else(|error| panic!("{error:?}\n{step}")));
        let mut score = score_cleaned(database.as_mut(), "cleaned", 2).unwrap();
        drop(database);
        if let Place::DuckDb(_) = place {
            let shown = stdout(&succeeds(folder().path(), &["score", "-d", &place.address(), "--cleaned", "cleaned"]));
            assert!(page.contains(shown.trim_end()), "docs/messy.md is to show\n{shown}");
        }
        // Which come first depends on the engine.
        score.examples.clear();
        scores.push(score);
    }
    assert_eq!(scores[0], scores[1]);
}

#[test]
fn the_score_of_the_docs_is_that_of_the_query() {
    let (page, folder) = (page(), folder());
    let query = *blocks(&page, "text").first().unwrap();
    std::fs::write(folder.path().join("my.sql"), query).unwrap();
    let place = Place::duckdb();
    load_messy(&place, &options(10_000), 0.05, 2);
    let args = ["score", "-d", &place.address(), "--kind", "near_duplicate", "my.sql"];
    let shown = stdout(&succeeds(folder.path(), &args));
    assert!(page.contains(shown.trim_end()), "docs/messy.md is to show\n{shown}");
}

#[test]
fn the_docs_name_every_family_and_every_near_miss() {
    let page = page();
    for kind in caseload::datasets::raw::KINDS {
        assert!(page.contains(&format!("`{}`", kind.family)), "{}", kind.family);
    }
    for kind in caseload::datasets::raw::LINE_KINDS {
        assert!(
            page.contains(&format!("`{}`", kind.family)) && page.contains(&format!("`{}`", kind.name)),
            "{}",
            kind.name
        );
    }
}

//! What the docs show is what the program does: the worked cleaning runs on both engines, with the score that is shown.

use caseload::score::score_cleaned;

use super::load_messy;
use crate::cli::{folder, stdout, succeeds};
use crate::docs::Page;
use crate::support::{Place, options};

fn page() -> Page {
    Page::read("docs/messy.md")
}

/// The statements on the page, in their order: first the query that is scored, then the steps of the cleaning.
fn statements(page: &Page) -> Vec<String> {
    page.blocks().into_iter().filter(|block| block.language == "sql").map(|block| block.text).collect()
}

#[test]
fn the_worked_cleaning_has_the_score_that_is_shown() {
    let page = page();
    let steps = statements(&page).split_off(1);
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
            assert!(page.text.contains(shown.trim_end()), "docs/messy.md is to show\n{shown}");
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
    std::fs::write(folder.path().join("my.sql"), &statements(&page)[0]).unwrap();
    let place = Place::duckdb();
    load_messy(&place, &options(10_000), 0.05, 2);
    let args = ["score", "-d", &place.address(), "--kind", "near_duplicate", "my.sql"];
    let shown = stdout(&succeeds(folder.path(), &args));
    assert!(page.text.contains(shown.trim_end()), "docs/messy.md is to show\n{shown}");
}

#[test]
fn the_docs_name_every_family_and_every_near_miss() {
    let page = page().text;
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

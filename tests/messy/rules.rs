//! For every kind of defect an obvious rule finds most of it; how much is in the docs, and says how hard the kind is.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use caseload::database::Database;
use caseload::datasets::raw::{Difficulty, KINDS, LINE_KINDS, Mechanism};
use caseload::embedded;
use caseload::score::{read_rows, score};

use super::load_messy;
use crate::support::{Place, options};

const PATIENTS: u64 = 10_000;
const RATE: f64 = 0.05;

/// What the docs say of a kind.
struct Kind {
    name: &'static str,
    meaning: &'static str,
    example: Option<(&'static str, &'static str)>,
    per_mille: u32,
    mechanism: Mechanism,
    difficulty: Difficulty,
}

fn kinds() -> Vec<Kind> {
    let cells = KINDS.iter().map(|kind| Kind {
        name: kind.name,
        meaning: kind.meaning,
        example: Some(kind.example),
        per_mille: kind.per_mille,
        mechanism: kind.mechanism,
        difficulty: kind.difficulty,
    });
    let lines = LINE_KINDS.iter().filter(|kind| !kind.near_miss).map(|kind| Kind {
        name: kind.name,
        meaning: kind.meaning,
        example: None,
        per_mille: *kind.per_mille.iter().max().unwrap(),
        mechanism: kind.mechanism,
        difficulty: kind.difficulty,
    });
    cells.chain(lines).collect()
}

fn rule(name: &str) -> &'static str {
    let rules = embedded::sql("raw", "rules");
    rules.iter().find(|file| file.name == name).unwrap_or_else(|| panic!("{name} has no rule")).query()
}

#[test]
fn every_kind_has_a_rule_and_every_rule_a_kind() {
    let rules: BTreeSet<&str> = embedded::sql("raw", "rules").iter().map(|file| file.name).collect();
    let names: BTreeSet<&str> = kinds().iter().map(|kind| kind.name).collect();
    assert_eq!(rules, names);
}

/// A row of the table in the docs.
fn documented(kind: &Kind, recall: f64, precision: f64) -> String {
    let code = |text: &str| format!("`{}`", text.replace('\n', "\\n"));
    let example = kind.example.map(|(clean, dirty)| format!("{} → {}", code(clean), code(dirty))).unwrap_or_default();
    let rate = f64::from(kind.per_mille) * RATE / 10.0;
    let rate = if kind.per_mille == 0 { String::new() } else { format!("{rate:.2} %") };
    let (mechanism, difficulty) = (kind.mechanism.name(), kind.difficulty.name());
    format!(
        "| `{}` | {} | {example} | {rate} | {mechanism} | {recall:.3} | {precision:.3} | {difficulty} |",
        kind.name, kind.meaning
    )
}

#[test]
fn obvious_rules_find_most_of_every_kind_as_the_docs_say() {
    let place = Place::duckdb();
    load_messy(&place, &options(PATIENTS), RATE, 2);
    let mut database = place.open();
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/messy.md");
    let page = std::fs::read_to_string(page).unwrap();
    let (mut rows, mut wrong) = (String::new(), Vec::new());
    for kind in kinds() {
        let found = read_rows(&database.query(rule(kind.name)).unwrap()).unwrap();
        let score = score(database.as_mut(), &[kind.name], &found, 2).unwrap();
        let (recall, precision) = (score.recall.unwrap(), score.precision.unwrap());
        let row = documented(&kind, recall, precision);
        if recall < 0.75 || Difficulty::of(score.f1.unwrap()) != kind.difficulty || !page.contains(&row) {
            wrong.push(format!("{}: {score:?}", kind.name));
        }
        writeln!(rows, "{row}").unwrap();
    }
    assert!(wrong.is_empty(), "{wrong:#?}\nthe rows of docs/messy.md are\n{rows}");
}

/// The lines that a rule names, in order.
fn named(database: &mut dyn Database, sql: &str) -> Vec<Vec<String>> {
    let rows = database.query(sql).unwrap().rows.into_iter();
    let mut rows: Vec<Vec<String>> = rows.map(|row| row.iter().map(ToString::to_string).collect()).collect();
    rows.sort();
    rows
}

#[test]
fn rules_find_the_same_on_both_engines() {
    let places = Place::both().map(|place| {
        load_messy(&place, &options(1_500), 0.1, 2);
        place
    });
    let [mut one, mut two] = places.each_ref().map(Place::open);
    for kind in kinds() {
        let sql = rule(kind.name);
        let (on_duckdb, on_postgres) = (named(one.as_mut(), sql), named(two.as_mut(), sql));
        assert!(!on_duckdb.is_empty() && on_duckdb == on_postgres, "{}", kind.name);
    }
}

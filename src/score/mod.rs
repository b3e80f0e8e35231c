//! How well somebody has found, or cleaned, what is wrong with the raw tables: compared with the answer key, which is made anew from
//! the record of the load.

mod answer;
mod cleaned;
mod key;

pub use answer::{Found, read_csv, read_rows};
pub use cleaned::{Cleaned, KindCleaned, score_cleaned};

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::database::Database;
use crate::datasets::raw::{KINDS, LINE_KINDS};
use crate::error::{Error, Result};

/// Examples that are shown of each sort.
const SHOWN: usize = 3;

/// The kinds that a name means: a kind, all of a family, or `all`.
///
/// # Errors
/// When there is none of this name.
pub fn kinds(name: &str) -> Result<Vec<&'static str>> {
    let cells = KINDS.iter().map(|kind| (kind.name, kind.family));
    let lines = LINE_KINDS.iter().filter(|kind| !kind.near_miss).map(|kind| (kind.name, kind.family));
    let all: Vec<(&str, &str)> = cells.chain(lines).collect();
    let meant = all.iter().filter(|(kind, family)| name == "all" || name == *kind || name == *family);
    let meant: Vec<&str> = meant.map(|one| one.0).collect();
    if meant.is_empty() {
        let families: BTreeSet<&str> = all.iter().map(|one| one.1).collect();
        let families = families.into_iter().collect::<Vec<_>>().join(", ");
        let names = all.iter().map(|one| one.0).collect::<Vec<_>>().join(", ");
        let reason = format!("there is no kind of defect `{name}`; kinds: {names}; families: {families}, all");
        return Err(Error::Option { option: "--kind", reason });
    }
    Ok(meant)
}

/// How an answer compares with the key.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Score {
    /// The kinds that were looked for.
    pub kinds: Vec<&'static str>,
    /// Defects that the answer names.
    pub found: u64,
    /// Defects that it does not name.
    pub missed: u64,
    /// What it names and is no such defect; cells of lines that are too many are not counted.
    pub false_hits: u64,
    /// Of these, lines that look wrong and are right.
    pub near_misses: u64,
    /// Share of what was named that is right; none if nothing was named.
    pub precision: Option<f64>,
    /// Share of the defects that was named; none if there are none.
    pub recall: Option<f64>,
    /// The harmonic mean of both.
    pub f1: Option<f64>,
    /// The first defects that were found, in words.
    pub found_examples: Vec<String>,
    /// The first that were missed.
    pub missed_examples: Vec<String>,
    /// The first that were named and are none.
    pub false_examples: Vec<String>,
}

/// Compares what somebody found with the key.
///
/// # Errors
/// When the database holds no raw tables, or the answer does not say which tables it means.
pub fn score(database: &mut dyn Database, kinds: &[&'static str], found: &Found, threads: usize) -> Result<Score> {
    let named = found.places(kinds)?;
    let by_column = found.names_columns();
    let (mut hits, mut missed) = (BTreeMap::new(), BTreeMap::new());
    let mut known = BTreeMap::new();
    // What is said of the cells of a line that is too many is neither right nor wrong.
    let of_cells = kinds.iter().all(|kind| KINDS.iter().any(|known| known.name == *kind));
    let lines: BTreeSet<(&str, u64)> = named.iter().map(|place| (place.table.as_str(), place.line)).collect();
    let mut surplus = BTreeSet::new();
    key::read(database, threads, &mut |entry| {
        let place = entry.place(by_column);
        if of_cells && entry.is_surplus() && lines.contains(&(entry.table, place.line)) {
            surplus.insert((entry.table.to_owned(), place.line));
        }
        if kinds.contains(&entry.kind) {
            let sort = if named.contains(&place) { &mut hits } else { &mut missed };
            sort.entry(place).or_insert_with(|| entry.words());
        } else if named.contains(&place) {
            // A near-miss says more about a line than another defect of it.
            let is_near_miss = entry.is_near_miss;
            let words = entry.reason();
            known
                .entry(place)
                .and_modify(|old| {
                    if is_near_miss {
                        *old = (true, words.clone())
                    }
                })
                .or_insert((is_near_miss, words));
        }
        Ok(())
    })?;
    let counts = |place: &&key::Place| !surplus.contains(&(place.table.clone(), place.line));
    let false_hits: Vec<&key::Place> = named.iter().filter(|place| !hits.contains_key(*place)).filter(counts).collect();
    let near_misses = false_hits.iter().filter(|place| known.get(**place).is_some_and(|one| one.0)).count();
    let false_words = |place: &&key::Place| {
        let reason = known.get(*place).map_or("no defect", |one| one.1.as_str());
        format!("{}: {reason}", place.words())
    };
    let words = |defects: &BTreeMap<key::Place, String>| {
        defects.iter().take(SHOWN).map(|(place, words)| format!("{}: {words}", place.words())).collect()
    };
    let (found, missed_count, false_count) = (hits.len(), missed.len(), false_hits.len());
    let (precision, recall) = (share(found, found + false_count), share(found, found + missed_count));
    Ok(Score {
        kinds: kinds.to_vec(),
        found: found as u64,
        missed: missed_count as u64,
        false_hits: false_count as u64,
        near_misses: near_misses as u64,
        precision,
        recall,
        f1: precision.zip(recall).map(|(p, r)| if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 }),
        found_examples: words(&hits),
        missed_examples: words(&missed),
        false_examples: false_hits.iter().take(SHOWN).map(false_words).collect(),
    })
}

/// A share of some things; none of nothing.
#[allow(clippy::cast_precision_loss, reason = "counts of lines, far below 2^53")]
fn share(part: usize, all: usize) -> Option<f64> {
    (all > 0).then(|| part as f64 / all as f64)
}

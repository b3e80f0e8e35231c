//! `caseload score`: how well defects of the raw tables were found, or cleaned.

use std::path::Path;

use crate::database::Database;
use crate::database::sandbox::Limits;
use crate::error::Result;
use crate::parallel::default_threads;
use crate::score::{Cleaned, Found, Score, kinds, read_csv, read_rows, score, score_cleaned};

use super::input::read;
use super::location::Connector;
use super::numbers::{counted, workers};
use super::outcome::{CommandResult, Outcome};
use super::output::{Output, labelled, table};
use super::score_args::ScoreArgs;

/// Rows that an answer may have: as many as lines can be wrong.
const ROWS: usize = 5_000_000;

pub(crate) fn run(connector: &Connector, args: &ScoreArgs, output: &Output) -> CommandResult {
    let threads = workers("--threads", args.threads, default_threads())?;
    let mut database = connector.open()?;
    match (&args.kind, &args.cleaned) {
        (Some(kind), _) => {
            let kinds = kinds(kind)?;
            let found = found(database.as_mut(), args)?;
            let result = score(database.as_mut(), &kinds, &found, threads)?;
            output.answer(|| serde_json::to_value(&result).unwrap_or_default(), || found_text(kind, &result))?;
        }
        (None, schema) => {
            let schema = schema.as_deref().unwrap_or_default();
            let result = score_cleaned(database.as_mut(), schema, threads)?;
            output.answer(|| serde_json::to_value(&result).unwrap_or_default(), || cleaned_text(schema, &result))?;
        }
    }
    Ok(Outcome::Done)
}

/// What the answer names: the rows of a query, which may only read, or those of a CSV file.
fn found(database: &mut dyn Database, args: &ScoreArgs) -> Result<Found> {
    let path = args.answer.as_deref().unwrap_or(Path::new("-"));
    if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv")) {
        return read_csv(path);
    }
    let limits = Limits { seconds: args.seconds, rows: ROWS, ..Limits::default() };
    read_rows(&database.answer(&read(path)?, &limits)?)
}

fn percent(share: Option<f64>) -> String {
    share.map_or_else(|| "-".to_owned(), |share| format!("{share:.3}"))
}

fn found_text(kind: &str, score: &Score) -> String {
    let numbers = labelled(&[
        ("kind", if score.kinds == [kind] { kind.to_owned() } else { format!("{kind}: {}", score.kinds.join(", ")) }),
        ("found", score.found.to_string()),
        ("missed", score.missed.to_string()),
        ("false", format!("{}, of which {} only look wrong", score.false_hits, score.near_misses)),
        ("precision", percent(score.precision)),
        ("recall", percent(score.recall)),
        ("F1", percent(score.f1)),
    ]);
    let examples =
        [("found", &score.found_examples), ("missed", &score.missed_examples), ("false", &score.false_examples)];
    let lines = examples.into_iter().filter(|one| !one.1.is_empty());
    let lines = lines.map(|(sort, all)| format!("\n{sort}, for example:\n  {}\n", all.join("\n  ")));
    format!("{}\n{}", numbers.trim_end(), lines.collect::<String>().trim_end())
}

fn cleaned_text(schema: &str, cleaned: &Cleaned) -> String {
    let row = |kind: &crate::score::KindCleaned| {
        vec![kind.kind.to_owned(), kind.repaired.to_string(), kind.missed.to_string(), kind.harmed.to_string()]
    };
    let kinds = table(
        &["kind", "repaired", "missed", "harmed"],
        &["repaired", "missed", "harmed"],
        cleaned.kinds.iter().map(row).collect(),
    );
    let sum = |of: fn(&crate::score::KindCleaned) -> u64| cleaned.kinds.iter().map(of).sum::<u64>();
    let (repaired, missed, harmed) = (sum(|kind| kind.repaired), sum(|kind| kind.missed), sum(|kind| kind.harmed));
    let paths: Vec<String> = cleaned.tables.iter().map(|table| format!("{schema}.{table}")).collect();
    let examples = cleaned.examples.iter().map(|example| format!("  {example}\n")).collect::<String>();
    format!(
        "{kinds}\n\n{}: {repaired} defects repaired, {missed} missed, {harmed} changed to another wrong value\n\
         {} harmed that were correct; {} lost, {} invented\n{}",
        paths.join(", "),
        counted(cleaned.harmed_cells, "cell"),
        counted(cleaned.lost_rows, "row"),
        counted(cleaned.invented_rows, "row"),
        if examples.is_empty() { String::new() } else { format!("for example:\n{}", examples.trim_end()) },
    )
}

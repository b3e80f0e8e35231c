//! `caseload status --calibration`: every figure beside what was published, the ones outside first.

use crate::calibration::Verdict;
use crate::database::Database;
use crate::record::receipt;
use serde_json::{Map, Value as Json, json};

use super::facts::{shown, shown_unit};
use super::location::Connector;
use super::numbers::counted;
use super::outcome::{CommandResult, Outcome};
use super::output::{Output, columns, wrapped};

/// Columns of a terminal that the page fits.
const WIDTH: usize = 100;

/// Characters of a quantity that are shown.
const QUANTITY: usize = 48;

type Row = Map<String, Json>;

pub(crate) fn run(connector: &Connector, database: &mut dyn Database, output: &Output) -> CommandResult {
    let mut figures = receipt(database)?;
    // Stable, so that within a verdict the datasets keep their order.
    figures.sort_by_key(|figure| {
        Verdict::ALL.iter().position(|verdict| word(figure) == Some(verdict.as_str())).unwrap_or(3)
    });
    output.answer(
        || {
            let count = |verdict: Verdict| count(&figures, Some(verdict.as_str()));
            json!({
                "database": connector.shown,
                "figures": figures.len(),
                "outside": count(Verdict::Outside),
                "on_purpose": count(Verdict::OnPurpose),
                "within": count(Verdict::Within),
                "calibration": figures,
            })
        },
        || page(&figures),
    )?;
    Ok(Outcome::Done)
}

fn page(figures: &[Row]) -> String {
    let verdicts = Verdict::ALL.map(|verdict| Some(verdict.as_str()));
    let mut sections = Vec::new();
    for verdict in verdicts.into_iter().chain([None]) {
        let some: Vec<&Row> = figures.iter().filter(|figure| word(figure) == verdict).collect();
        if !some.is_empty() {
            sections.push(format!("{}: {}\n{}", verdict.unwrap_or("not judged"), some.len(), lines(&some)));
        }
    }
    let reasons: Vec<String> = figures.iter().filter_map(explained).collect();
    if !reasons.is_empty() {
        sections.push(format!("what lies outside, and why\n{}", reasons.join("\n")));
    }
    let counts = Verdict::ALL.map(|verdict| format!("{} {verdict}", count(figures, Some(verdict.as_str()))));
    let chosen =
        figures.iter().filter(|figure| figure.get("source") == Some(&json!(crate::calibration::CHOSEN))).count();
    sections.push(format!(
        "{}: {}; * nobody published {chosen} of them, they were chosen\nsources: docs/calibration.md, or --json",
        counted(figures.len() as u64, "figure"),
        counts.join(", ")
    ));
    sections.join("\n\n")
}

/// A line for each figure.
fn lines(figures: &[&Row]) -> String {
    let header = ["dataset", "quantity", "observed", "published", "tolerance", "unit"];
    let row = |figure: &&Row| {
        let unit = text(figure, "unit");
        let number = |key| figure.get(key).and_then(Json::as_f64).map(|value| shown(value, unit));
        let chosen = number("chosen_value").map(|value| format!("{value} *"));
        let cells = [
            Some(text(figure, "dataset").to_owned()),
            // Those of earlier versions have no limit.
            Some(text(figure, "quantity").chars().take(QUANTITY).collect()),
            number("observed_value"),
            number("published_value").or(chosen),
            number("tolerance"),
            Some(shown_unit(unit).to_owned()),
        ];
        cells.map(Option::unwrap_or_default).to_vec()
    };
    columns(&header, &["observed", "published", "tolerance"], figures.iter().map(row).collect())
}

/// Who is counted, who published, and why the data differ; for a figure that lies outside.
fn explained(figure: &Row) -> Option<String> {
    if !matches!(word(figure), Some(word) if word != Verdict::Within.as_str()) {
        return None;
    }
    let year = figure.get("year").and_then(Json::as_i64).map(|year| format!(", {year}")).unwrap_or_default();
    let parts = [
        ("here: ", text(figure, "population").to_owned()),
        ("there: ", format!("{}{year}", text(figure, "source"))),
        ("", text(figure, "comparable").to_owned()),
        ("on purpose: ", text(figure, "reason").to_owned()),
    ];
    let said = parts.iter().filter(|(_, part)| !part.is_empty()).map(|(label, part)| format!("{label}{part}"));
    let (dataset, quantity) = (text(figure, "dataset"), text(figure, "quantity"));
    Some(format!("{dataset}: {quantity}\n{}", wrapped(&said.collect::<Vec<_>>().join("; "), WIDTH, "    ")))
}

fn count(figures: &[Row], verdict: Option<&str>) -> usize {
    figures.iter().filter(|figure| word(figure) == verdict).count()
}

fn word(figure: &Row) -> Option<&str> {
    figure.get("verdict").and_then(Json::as_str)
}

fn text<'a>(figure: &'a Row, key: &str) -> &'a str {
    figure.get(key).and_then(Json::as_str).unwrap_or_default()
}

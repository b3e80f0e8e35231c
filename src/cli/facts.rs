//! What there is to say about a dataset beside its tables: the same words in the terminal (`caseload list`) and on its page.

use crate::calibration::{Figure, decimal, figures};
use crate::course::{Exercise, of_dataset};
use crate::datasets::{Dataset, Setting};
use crate::error::Result;
use crate::insights::{Insight, insights};

/// Header of [`settings`].
pub(crate) const SETTING: [&str; 4] = ["setting", "default", "range", "meaning"];

/// The settings of a dataset.
pub(crate) fn settings(dataset: &Dataset) -> Vec<Vec<String>> {
    let row = |one: &&Setting| {
        let (low, high) = one.range;
        let words = [one.name, &one.default.to_string(), &format!("{low} to {high}"), one.meaning];
        words.map(str::to_owned).to_vec()
    };
    dataset.settings.iter().map(row).collect()
}

/// Header of [`calibration`].
pub(crate) const FIGURE: [&str; 6] = ["quantity", "population", "published", "tolerance", "unit", "source"];

/// The figures that a dataset was made after.
pub(crate) fn calibration(dataset: &'static Dataset) -> Result<Vec<Vec<String>>> {
    let row = |one: Figure| {
        let [expected, tolerance] =
            [one.expected, one.tolerance].map(|value| decimal(value).parse().unwrap_or_default());
        let source = source(&one);
        let chosen = if one.is_chosen() { " *" } else { "" };
        vec![
            one.quantity,
            one.population,
            format!("{}{chosen}", shown(expected, &one.unit)),
            shown(tolerance, &one.unit),
            shown_unit(&one.unit).to_owned(),
            source,
        ]
    };
    Ok(figures(dataset)?.into_iter().map(row).collect())
}

/// Who published a figure, and what is to be said about the comparison.
fn source(figure: &Figure) -> String {
    let year = figure.year.map(|year| format!(", {year}")).unwrap_or_default();
    let comparable = figure.comparable.as_ref().map(|text| format!("; {text}")).unwrap_or_default();
    let reason = figure.on_purpose.as_ref().map(|text| format!("; outside on purpose: {text}")).unwrap_or_default();
    format!("{}{year}{comparable}{reason}", figure.source)
}

/// A value of a figure for people: shares in per cent, and no more digits than can be read.
pub(crate) fn shown(value: f64, unit: &str) -> String {
    let value = if unit == SHARE { value * 100.0 } else { value };
    let decimals = match value.abs() {
        size if size >= 1000.0 => 0,
        size if size >= 10.0 || (value - value.round()).abs() < 1e-9 => 1,
        size if size >= 1.0 => 2,
        _ => 3,
    };
    let text = format!("{value:.decimals$}");
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}

/// The unit that goes with [`shown`].
pub(crate) fn shown_unit(unit: &str) -> &str {
    if unit == SHARE { "%" } else { unit }
}

/// The unit of a share of one.
const SHARE: &str = "share";

/// A phenomenon in words: labels and texts.
pub(crate) struct Planted {
    /// Its name.
    pub(crate) name: &'static str,
    /// What its query answers.
    pub(crate) question: String,
    /// What is planted.
    pub(crate) story: &'static str,
    /// Everything else there is to know, each with its label.
    pub(crate) details: Vec<(&'static str, String)>,
}

/// The phenomena of a dataset.
pub(crate) fn phenomena(dataset: &'static Dataset) -> Result<Vec<Planted>> {
    Ok(insights(dataset)?.into_iter().map(planted).collect())
}

fn planted(insight: Insight) -> Planted {
    let name = insight.phenomenon.name;
    let expected = insight.expectations.iter().map(|one| format!("{} {}", one.cell, one.band));
    let least = crate::numbers::separated(insight.patients);
    let mut changed: Vec<String> = insight.phenomenon.changes.iter().map(|change| change.table().path()).collect();
    changed.dedup();
    let details = vec![
        ("expected", format!("{}; judged from {least} patients up", expected.collect::<Vec<_>>().join(", "))),
        ("when disabled", insight.absent.join(", ")),
        ("source", insight.source.clone()),
        ("disable", format!("--without {}; changes {}", insight.full_name(), changed.join(", "))),
        ("query", format!("sql/{}/insights/{name}.sql", insight.dataset.name)),
    ];
    let (question, story) = (insight.question.clone(), insight.phenomenon.story);
    Planted { name, question, story, details: details.into_iter().filter(|(_, text)| !text.is_empty()).collect() }
}

/// Header of [`exercises`].
pub(crate) const EXERCISE: [&str; 4] = ["exercise", "title", "level", "skills"];

/// The exercises of a dataset, for `caseload course`.
pub(crate) fn exercises(dataset: &Dataset) -> Result<Vec<Vec<String>>> {
    let row = |one: Exercise| vec![one.id(), one.title, one.level.to_string(), one.skills.join(", ")];
    Ok(of_dataset(dataset.name)?.into_iter().map(row).collect())
}

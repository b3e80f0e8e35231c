//! What there is to say about a dataset beside its tables: the same words in the terminal (`caseload list`) and on its page.

use crate::calibration::{decimal, figures};
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
pub(crate) const FIGURE: [&str; 4] = ["quantity", "published", "band", "source"];

/// The figures that a dataset was made after.
pub(crate) fn calibration(dataset: &'static Dataset) -> Result<Vec<Vec<String>>> {
    let row = |one: crate::calibration::Figure| {
        let band = format!("{} to {}", decimal(one.band.0), decimal(one.band.1));
        let year = one.year.map(|year| format!(", {year}")).unwrap_or_default();
        vec![one.quantity, one.published.map(decimal).unwrap_or_default(), band, format!("{}{year}", one.source)]
    };
    Ok(figures(dataset)?.into_iter().map(row).collect())
}

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

//! Datasets as users name them.

use caseload::datasets::{DATASETS, Dataset, answer_key, known};
use caseload::error::{Error, Result};

/// The datasets of these names that can be loaded, the core first, each once.
pub(crate) fn to_load(names: &[String]) -> Result<Vec<&'static Dataset>> {
    if names.iter().any(|name| name.trim() == answer_key::DATASET.name) {
        let reason = "the answer key is made by `caseload answer-key`".to_owned();
        return Err(Error::Option { option: OPTION, reason });
    }
    chosen(names, DATASETS)
}

/// The datasets of these names that can be dropped, the answer key among them.
pub(crate) fn to_drop(names: &[String]) -> Result<Vec<&'static Dataset>> {
    chosen(names, &known().collect::<Vec<_>>())
}

/// The names of datasets, for a message.
pub(crate) fn names(datasets: &[&Dataset]) -> String {
    datasets.iter().map(|dataset| dataset.name).collect::<Vec<_>>().join(", ")
}

const OPTION: &str = "--datasets";

fn chosen(names: &[String], known: &[&'static Dataset]) -> Result<Vec<&'static Dataset>> {
    let wanted: Vec<&str> = names.iter().map(|name| name.trim()).filter(|name| !name.is_empty()).collect();
    let is_known = |name: &str| name == "all" || known.iter().any(|dataset| dataset.name == name);
    let unknown = wanted.iter().copied().find(|name| !is_known(name)).or(wanted.is_empty().then_some(""));
    if let Some(name) = unknown {
        let reason = format!("there is no dataset `{name}`; known are: {}, all", self::names(known));
        return Err(Error::Option { option: OPTION, reason });
    }
    let is_wanted = |dataset: &&&Dataset| wanted.contains(&"all") || wanted.contains(&dataset.name);
    Ok(known.iter().filter(is_wanted).copied().collect())
}

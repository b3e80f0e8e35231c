//! Datasets as users name them.

use crate::datasets::{Choices, DATASETS, Dataset, answer_key, known, raw};
use crate::error::{Error, Result};

/// The datasets of these names that can be loaded, the core first, each once; the raw tables are added where some are to be dirty.
pub(crate) fn to_load(names: &[String], choices: &Choices) -> Result<Vec<&'static Dataset>> {
    if names.iter().any(|name| name.trim() == answer_key::DATASET.name) {
        let reason = "`caseload answer-key` writes the answer key".to_owned();
        return Err(Error::Option { option: OPTION, reason });
    }
    let is_raw = |name: &&String| name.trim() == raw::DATASET.name;
    let is_messy = choices.messiness() > 0;
    if names.iter().any(|name| is_raw(&name)) && !is_messy {
        let reason = "the raw tables need a share of wrong cells; add it, as in `--messy 0.05`".to_owned();
        return Err(Error::Option { option: OPTION, reason });
    }
    let others: Vec<String> = names.iter().filter(|name| !is_raw(name)).cloned().collect();
    let mut datasets = if is_messy && others.is_empty() { Vec::new() } else { chosen(&others, DATASETS)? };
    datasets.extend(is_messy.then_some(&raw::DATASET));
    Ok(datasets)
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
        let reason = format!("there is no dataset `{name}`; choose from {}, all", self::names(known));
        return Err(Error::Option { option: OPTION, reason });
    }
    let is_wanted = |dataset: &&&Dataset| wanted.contains(&"all") || wanted.contains(&dataset.name);
    Ok(known.iter().filter(is_wanted).copied().collect())
}

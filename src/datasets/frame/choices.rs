//! What a user chooses about datasets: which phenomena are planted, and the settings of a dataset.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Dataset, Phenomenon};

/// A whole number that a user can set for a dataset, as `--set <dataset>.<name>=<value>`.
#[derive(Debug)]
pub struct Setting {
    /// Its name, unique in the dataset, with its unit: `sample_seconds`.
    pub name: &'static str,
    /// What it sets.
    pub meaning: &'static str,
    /// The value if nothing is said.
    pub default: i64,
    /// The least and the greatest accepted value.
    pub range: (i64, i64),
}

/// What was chosen; nothing by default: all phenomena, default settings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choices {
    /// Phenomena that are not planted, as `<dataset>.<name>`.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub(in crate::datasets) without: BTreeSet<String>,
    /// Values by setting, as `<dataset>.<name>`, where they differ from the default.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(in crate::datasets) settings: BTreeMap<String, i64>,
}

impl Choices {
    /// Is a phenomenon planted?
    #[must_use]
    pub fn is_on(&self, dataset: &Dataset, phenomenon: &Phenomenon) -> bool {
        !self.without.contains(&dataset.full_name(phenomenon.name))
    }

    /// The value of a setting.
    #[must_use]
    pub fn value(&self, dataset: &Dataset, setting: &Setting) -> i64 {
        self.settings.get(&dataset.full_name(setting.name)).copied().unwrap_or(setting.default)
    }

    /// What concerns the dataset of this name alone.
    #[must_use]
    pub fn of(&self, dataset: &str) -> Self {
        let concerns = |path: &str| path.split_once('.').is_some_and(|(name, _)| name == dataset);
        Self {
            without: self.without.iter().filter(|path| concerns(path)).cloned().collect(),
            settings: self.settings.iter().filter(|(path, _)| concerns(path)).map(|(p, v)| (p.clone(), *v)).collect(),
        }
    }
}

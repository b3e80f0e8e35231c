//! Settings: numbers of a dataset that a user can set.

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

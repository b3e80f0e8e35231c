//! The list of all datasets.

use super::frame::{Dataset, Role};
use super::{answer_key, core, emergency, oncology, opioids, pbm, raw, wearables};

/// The core and the subject areas; the order is the display order.
pub static DATASETS: &[&Dataset] =
    &[&core::DATASET, &emergency::DATASET, &opioids::DATASET, &pbm::DATASET, &oncology::DATASET, &wearables::DATASET];

/// All that is generated: the datasets, and the raw tables, which are there only where someone asks for dirty data.
pub fn generated() -> impl Iterator<Item = &'static Dataset> + Clone {
    DATASETS.iter().copied().chain([&raw::DATASET])
}

/// The subject areas.
pub fn subjects() -> impl Iterator<Item = &'static Dataset> + Clone {
    DATASETS.iter().copied().filter(|dataset| dataset.role == Role::Subject)
}

/// Everything that can be in a database: what is generated, and the answer key.
pub fn known() -> impl Iterator<Item = &'static Dataset> {
    generated().chain([&answer_key::DATASET])
}

/// The dataset of this name, be it the raw tables or the answer key.
#[must_use]
pub fn find(name: &str) -> Option<&'static Dataset> {
    known().find(|dataset| dataset.name == name)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::embedded;

    #[test]
    fn datasets_are_whole() {
        for dataset in DATASETS {
            let name = dataset.name;
            let schema = if dataset.stands_on_core() { Some(name) } else { None };
            assert!(dataset.tables.iter().all(|table| table.schema == schema), "{name}: a table lies elsewhere");
            assert!(!embedded::migrations(name).is_empty(), "{name}: no migration");
            assert!(!embedded::sql(name, "assertions").is_empty(), "{name}: no assertion");
            let insights: HashSet<&str> = embedded::sql(name, "insights").iter().map(|file| file.name).collect();
            let phenomena: HashSet<&str> = dataset.phenomena.iter().map(|phenomenon| phenomenon.name).collect();
            assert_eq!(
                insights, phenomena,
                "{name}: a phenomenon without its query, or a query without its phenomenon"
            );
        }
    }
}

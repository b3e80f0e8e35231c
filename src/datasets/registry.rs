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
    use std::fs;
    use std::path::PathBuf;

    use super::*;
    use crate::embedded;

    #[test]
    fn datasets_are_whole() {
        for dataset in DATASETS {
            let name = dataset.name;
            assert!(
                dataset.tables.iter().all(|table| table.schema == dataset.schema()),
                "{name}: a table lies elsewhere"
            );
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

    #[test]
    fn names_are_unique_and_roles_are_where_they_belong() {
        let names: Vec<&str> = known().map(|dataset| dataset.name).collect();
        assert_eq!(names.iter().collect::<HashSet<_>>().len(), names.len(), "{names:?}");
        let cores: Vec<&str> = known().filter(|dataset| dataset.is_core()).map(|dataset| dataset.name).collect();
        assert_eq!((cores.as_slice(), DATASETS[0].name), (&["core"][..], "core"));
        assert!(DATASETS[1..].iter().all(|dataset| dataset.role == Role::Subject));
    }

    /// Knowing one folder is knowing all: the same parts are in files and types of the same names.
    #[test]
    fn folders_have_one_shape() {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/datasets");
        for dataset in subjects() {
            let read = |file: &str| {
                let path = folder.join(dataset.name).join(file);
                fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
            };
            for (file, parts) in [
                ("mod.rs", &["pub static DATASET: Dataset"][..]),
                ("tables.rs", &["tables! {", "    in \""]),
                ("phenomena.rs", &["pub(super) static"]),
                ("params.rs", &[]),
                ("plan.rs", &["pub(super) struct Plan"]),
                ("labels.rs", &["out.label("]),
                (
                    "generate.rs",
                    &["pub(super) fn prepare(task: Task<'_>)", "Source for Plan", "struct Block", "Worker for Block"],
                ),
            ] {
                let text = read(file);
                for part in parts {
                    assert!(text.contains(part), "{}/{file} has no `{part}`", dataset.name);
                }
            }
            assert!(!read("mod.rs").contains("fn "), "{}/mod.rs is a table of contents", dataset.name);
            let has_file = folder.join(dataset.name).join("dimensions.rs").exists();
            assert_eq!(has_file, read("mod.rs").contains("mod dimensions;"), "{}", dataset.name);
        }
    }
}

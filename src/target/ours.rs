//! What belongs to caseload in a database, and what is in its way.

use super::Contents;
use crate::datasets::core::tables::{LOAD_RUN_TABLES, LOAD_RUNS};
use crate::datasets::{DATASETS, Dataset};
use crate::embedded;
use crate::error::{Error, Result};
use crate::table::Table;

/// The schema of the flat views.
pub(super) const FLAT: &str = "flat";

/// The bookkeeping tables, parents first: rows of earlier loads are carried over into each new load.
pub(super) static BOOKKEEPING: [&Table; 2] = [&LOAD_RUNS, &LOAD_RUN_TABLES];

/// The table in which refinery notes the migrations of a dataset.
pub(super) fn history_table(dataset: &str) -> String {
    format!("{dataset}_schema_history")
}

/// Every table of a dataset with its history and, for the core, the bookkeeping; parents before children.
pub(super) fn tables(dataset: &Dataset) -> Vec<String> {
    let bookkeeping = BOOKKEEPING.iter().filter(|_| dataset.name == "core");
    let named = dataset.tables.iter().chain(bookkeeping).map(|table| table.name.to_owned());
    named.chain([history_table(dataset.name)]).collect()
}

/// The statements that make the flat views of a dataset.
pub(super) fn view_files(dataset: &Dataset) -> Vec<embedded::SqlFile> {
    embedded::sql(dataset.name, "views")
}

/// The names of a dataset's views in the schema `flat`.
pub(super) fn views(dataset: &Dataset) -> Vec<String> {
    let name = |text: &str| {
        let (_, after) = text.split_once("CREATE VIEW flat.")?;
        let end = after.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(after.len());
        Some(after[..end].to_owned())
    };
    view_files(dataset).iter().filter_map(|file| name(file.text)).collect()
}

/// The dataset of this name.
pub(super) fn find(name: &str) -> Option<&'static Dataset> {
    DATASETS.iter().copied().find(|dataset| dataset.name == name)
}

/// A list of names for a message, in backticks.
pub(super) fn quoted(names: &[String]) -> String {
    let shown: Vec<String> = names.iter().take(8).map(|name| format!("`{name}`")).collect();
    match names.len() - shown.len() {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

/// Refuses a load that something is in the way of; `advice` is what to do about strangers.
pub(super) fn admit(place: &str, contents: &Contents, replace: bool, advice: &str) -> Result<()> {
    if !contents.strangers.is_empty() {
        let names = quoted(&contents.strangers);
        return Err(Error::Target(format!("{place} holds {names}, not made by caseload; {advice}")));
    }
    if !contents.datasets.is_empty() && !replace {
        let names = quoted(&contents.datasets);
        return Err(Error::Target(format!(
            "{place} holds caseload's data already ({names}); add --replace to load it anew, or name another database"
        )));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_tables_with_bookkeeping_and_history() {
        let core = find("core").unwrap();
        let names = tables(core);
        assert_eq!(names.first().map(String::as_str), Some("zipcodes"));
        assert!(names.ends_with(&[
            "load_runs".to_owned(),
            "load_run_tables".to_owned(),
            "core_schema_history".to_owned()
        ]));
    }

    #[test]
    fn shortens_long_lists() {
        let names: Vec<String> = (0..10).map(|i| format!("t{i}")).collect();
        assert!(quoted(&names).ends_with("`t7` and 2 more"));
        assert_eq!(quoted(&names[..1]), "`t0`");
    }
}

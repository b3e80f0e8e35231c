//! Ownership: which objects of a database are caseload's, and which unowned ones are in its way.

use super::engine::{Contents, LoadPlan};
use crate::datasets::core::tables::{CALIBRATION, LOAD_RUN_TABLES, LOAD_RUNS, RECORDS};
use crate::datasets::{Dataset, find, known};
use crate::embedded;
use crate::error::{Error, Result};
use crate::table::Table;

/// The schema of the flat views.
pub(super) const FLAT: &str = "flat";

/// The tables, parents first, whose rows of earlier loads are carried over into each new load.
pub(super) static CARRIED: [&Table; 2] = [&LOAD_RUNS, &LOAD_RUN_TABLES];

/// A statement that deletes the calibration of datasets that are dropped or replaced while the core stays.
pub(super) fn delete_calibration(schema: &str, datasets: &[&Dataset]) -> String {
    let names: Vec<String> = datasets.iter().map(|dataset| format!("'{}'", dataset.name)).collect();
    format!("DELETE FROM {schema}.{} WHERE dataset IN ({})", CALIBRATION.name, names.join(", "))
}

/// The table in which refinery notes the migrations of a dataset; it lies in the dataset's schema.
pub(super) fn history_table(dataset: &str) -> String {
    format!("{dataset}_schema_history")
}

/// The same with its schema.
pub(super) fn history_path(dataset: &Dataset) -> String {
    let table = history_table(dataset.name);
    dataset.schema().map_or_else(|| table.clone(), |schema| format!("{schema}.{table}"))
}

/// Every table of a dataset with its history and, for the core, the records; parents before children. Those outside the core
/// have their schema before them.
pub(super) fn tables(dataset: &Dataset) -> Vec<String> {
    let records = RECORDS.iter().filter(|_| dataset.is_core());
    let named = dataset.tables.iter().chain(records).map(|table| table.path());
    named.chain([history_path(dataset)]).collect()
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

/// Refuses a load that something is in the way of; `remedy` is what to do about objects that are not.
pub(super) fn admit(place: &str, contents: &Contents, plan: &LoadPlan<'_>, remedy: &'static str) -> Result<()> {
    if plan.adds() {
        return admit_addition(place, contents, plan);
    }
    require_no_unowned(place, &contents.unowned, remedy)?;
    let is_planned = |name: &String| plan.datasets.iter().any(|dataset| dataset.name == *name);
    if plan.alone && !contents.datasets.iter().all(is_planned) {
        return Err(already(place, &contents.datasets, "use another file, since they would be lost"));
    }
    if !contents.datasets.is_empty() && !plan.replace {
        return Err(already(place, &contents.datasets, "add --replace to replace them, or use another database"));
    }
    Ok(())
}

/// The contents without the unowned objects in schemas of datasets that are not loaded: where a load leaves other schemas alone, those
/// are not in its way.
pub(super) fn in_the_way(mut contents: Contents, plan: &LoadPlan<'_>) -> Contents {
    let others = known().filter(|dataset| !plan.datasets.iter().any(|planned| planned.name == dataset.name));
    let others: Vec<&str> = others.filter_map(Dataset::schema).collect();
    contents.unowned.retain(|name| name.split_once('.').is_none_or(|(schema, _)| !others.contains(&schema)));
    contents
}

/// Refuses to load over objects that caseload did not make.
pub(super) fn require_no_unowned(place: &str, unowned: &[String], remedy: &'static str) -> Result<()> {
    if unowned.is_empty() {
        return Ok(());
    }
    Err(Error::InTheWay { place: place.to_owned(), names: unowned.to_vec(), remedy })
}

fn already(place: &str, datasets: &[String], remedy: &'static str) -> Error {
    Error::AlreadyLoaded { place: place.to_owned(), datasets: datasets.to_vec(), remedy }
}

fn admit_addition(place: &str, contents: &Contents, plan: &LoadPlan<'_>) -> Result<()> {
    if !contents.has_core() {
        let names = plan.datasets.iter().map(|dataset| dataset.name).collect::<Vec<_>>().join(",");
        let remedy = format!("load the core with the datasets: --datasets core,{names}");
        return Err(Error::NotLoaded {
            place: place.to_owned(),
            what: "the core, to which datasets are added".to_owned(),
            remedy,
        });
    }
    let is_within = |name: &&String| {
        let schemas =
            plan.datasets.iter().filter(|dataset| !contents.datasets.iter().any(|known| known == dataset.name));
        let schema = name.split_once('.').map_or(name.as_str(), |(schema, _)| schema);
        schemas.filter_map(|dataset| dataset.schema()).any(|own| own == schema)
    };
    let unowned: Vec<String> = contents.unowned.iter().filter(is_within).cloned().collect();
    require_no_unowned(place, &unowned, "rename them first")?;
    let present = plan.datasets.iter().map(|dataset| dataset.name.to_owned());
    let present: Vec<String> = present.filter(|name| contents.datasets.contains(name)).collect();
    if !present.is_empty() && !plan.replace {
        return Err(already(place, &present, "add --replace to replace them"));
    }
    Ok(())
}

/// Those of the datasets that are there, in the order of the registry. The core is not dropped alone: others refer to it.
pub(super) fn to_drop(
    place: &str,
    contents: &Contents,
    datasets: &[&'static Dataset],
) -> Result<Vec<&'static Dataset>> {
    let chosen = |dataset: &Dataset| datasets.iter().any(|one| one.name == dataset.name);
    let present: Vec<_> = contents.datasets.iter().filter_map(|name| find(name)).collect();
    let (chosen, left): (Vec<_>, Vec<_>) = present.into_iter().partition(|dataset| chosen(dataset));
    if !left.is_empty() && chosen.iter().any(|dataset| dataset.is_core()) {
        let datasets = left.iter().map(|dataset| dataset.name.to_owned()).collect();
        return Err(Error::CoreNeeded { place: place.to_owned(), datasets });
    }
    Ok(chosen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_tables_with_records_and_history() {
        let core = find("core").unwrap();
        let names = tables(core);
        assert_eq!(names.first().map(String::as_str), Some("zipcodes"));
        assert!(names.ends_with(&[
            "load_runs".to_owned(),
            "load_run_tables".to_owned(),
            "calibration".to_owned(),
            "core_schema_history".to_owned()
        ]));
    }
}

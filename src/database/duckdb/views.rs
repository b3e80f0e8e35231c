//! The flat views in a DuckDB file.

use crate::database::migrate::FlatViews;
use crate::database::ownership::{self, FLAT};
use crate::datasets::Dataset;

/// How they are dropped and made.
pub(super) struct Views;

impl FlatViews for Views {
    fn drops(&self, dataset: &Dataset) -> Vec<String> {
        ownership::views(dataset).iter().map(|view| format!("DROP VIEW IF EXISTS {FLAT}.{view}")).collect()
    }

    fn makes(&self, dataset: &Dataset) -> Vec<String> {
        let schema = format!("CREATE SCHEMA IF NOT EXISTS {FLAT}");
        [schema].into_iter().chain(make_views(dataset)).collect()
    }
}

/// The statements that make the flat views of a dataset.
pub(super) fn make_views(dataset: &Dataset) -> Vec<String> {
    let tables = ownership::tables(dataset);
    ownership::view_files(dataset).iter().map(|file| qualify(file.text, &tables)).collect()
}

/// Names the schema of caseload's tables in a view. DuckDB resolves the names in a view from the view's own schema each
/// time it is used, so that `flat.patients` over `patients` would refer to itself.
fn qualify(sql: &str, tables: &[String]) -> String {
    let mut out = String::with_capacity(sql.len() + 64);
    let mut after_from = false;
    for piece in sql.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        let name = word.trim_end_matches([',', ';', ')']);
        if after_from && tables.iter().any(|table| table.eq_ignore_ascii_case(name)) {
            out.push_str("main.");
        }
        if !word.is_empty() {
            after_from = word.eq_ignore_ascii_case("FROM") || word.eq_ignore_ascii_case("JOIN");
        }
        out.push_str(piece);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::qualify;

    #[test]
    fn qualifies_tables_in_from_and_join_only() {
        let tables = ["patients".to_owned(), "zipcodes".to_owned()];
        let view = "CREATE VIEW flat.patients AS\nSELECT\n    patients.name\nFROM\n    patients\nJOIN zipcodes AS z ON z.zipcode = patients.zipcode\n\
                    WHERE EXISTS (SELECT 1 FROM zipcodes) AND 1 IN (SELECT 1 FROM other);";
        let expected = view
            .replace("    patients\nJOIN zipcodes", "    main.patients\nJOIN main.zipcodes")
            .replace("FROM zipcodes)", "FROM main.zipcodes)");
        assert_eq!(qualify(view, &tables), expected);
    }
}

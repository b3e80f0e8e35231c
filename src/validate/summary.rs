//! The flat keys under `summary`, named by the checks' `summary` headers: `key` takes the figure of the check,
//! `key (passed)` whether it passed, `key.part` puts the figure into an object.

use serde_json::{Map, Value as Json};

use crate::embedded::SqlFile;

/// The keys that no check names: `patients_rows`, `visits_rows` and `billing_rows`.
pub(super) fn row_counts(rows: &Map<String, Json>) -> Map<String, Json> {
    ["patients", "visits", "billing"]
        .into_iter()
        .filter_map(|table| Some((format!("{table}_rows"), rows.get(table)?.clone())))
        .collect()
}

/// Adds the keys of one check.
pub(super) fn add(summary: &mut Map<String, Json>, file: &SqlFile, figure: Json, passed: bool) {
    let header = file.header("summary").unwrap_or_default();
    let mut words = header.split([' ', ',']).filter(|word| !word.is_empty()).peekable();
    while let Some(key) = words.next() {
        let value = match words.next_if_eq(&"(passed)") {
            Some(_) => Json::from(passed),
            None => figure.clone(),
        };
        match key.split_once('.') {
            Some((key, part)) => {
                let object = summary.entry(key).or_insert_with(|| Json::Object(Map::new()));
                if let Some(object) = object.as_object_mut() {
                    object.insert(part.to_owned(), value);
                }
            }
            None => {
                summary.insert(key.to_owned(), value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_name_keys_flags_and_parts() {
        let mut summary = Map::new();
        let text = "-- summary: rows_missing, ids_unique (passed)\n-- summary: by_number.1\nSELECT 1";
        add(&mut summary, &SqlFile { name: "example", text }, Json::from(0), true);
        let expected = r#"{"rows_missing":0,"ids_unique":true,"by_number":{"1":0}}"#;
        assert_eq!(Json::Object(summary).to_string(), expected);
    }
}

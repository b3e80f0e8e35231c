//! The flat keys under `summary`, named by the checks' `summary` headers: `key` takes the figure of the check, `key (passed)` whether
//! it passed; of a metric with parts, `key = part` takes that part's value and `key.*` an object of all.

use serde_json::{Map, Value as Json};

use super::check::{Assertion, Metric};
use crate::embedded::SqlFile;

/// The keys that no check names: `patients_rows`, `visits_rows` and `billing_rows`.
pub(super) fn row_counts(rows: &Map<String, Json>) -> Map<String, Json> {
    ["patients", "visits", "billing"]
        .into_iter()
        .filter_map(|table| Some((format!("{table}_rows"), rows.get(table)?.clone())))
        .collect()
}

/// Adds the keys of an assertion.
pub(super) fn add(summary: &mut Map<String, Json>, file: &SqlFile, assertion: &Assertion) {
    for header in file.headers("summary") {
        match header.strip_suffix(" (passed)") {
            Some(key) => summary.insert(key.to_owned(), Json::from(assertion.passed)),
            None => summary.insert(header.to_owned(), Json::from(assertion.violations)),
        };
    }
}

/// Adds the keys of a metric file.
pub(super) fn add_parts(summary: &mut Map<String, Json>, file: &SqlFile, metrics: &[Metric]) {
    let value_of = |part: Option<&str>| {
        metrics.iter().find(|metric| metric.part.as_deref() == part).map_or(Json::Null, |metric| metric.value.clone())
    };
    for header in file.headers("summary") {
        let (key, value) = if let Some(key) = header.strip_suffix(".*") {
            let parts = metrics.iter().filter_map(|metric| Some((metric.part.clone()?, metric.value.clone())));
            (key, Json::Object(parts.collect()))
        } else if let Some((key, part)) = header.split_once(" = ") {
            (key, value_of(Some(part)))
        } else {
            (header, value_of(None))
        };
        summary.insert(key.to_owned(), value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn metric(part: Option<&str>, value: i32) -> Metric {
        Metric {
            name: "example".to_owned(),
            part: part.map(str::to_owned),
            means: String::new(),
            unit: String::new(),
            expect: String::new(),
            sample: None,
            value: Json::from(value),
            band_low: Json::Null,
            band_high: Json::Null,
            passed: true,
            milliseconds: 0,
        }
    }

    #[test]
    fn headers_name_keys_parts_and_objects() {
        let mut summary = Map::new();
        let file = |text| SqlFile { name: "example", text };
        add_parts(&mut summary, &file("-- summary: whole\nSELECT 1"), &[metric(None, 7)]);
        let parts = [metric(Some("1"), 1), metric(Some("2"), 2)];
        add_parts(&mut summary, &file("-- summary: by_number.*\n-- summary: second = 2\nSELECT 1"), &parts);
        let expected = r#"{"whole":7,"by_number":{"1":1,"2":2},"second":2}"#;
        assert_eq!(Json::Object(summary).to_string(), expected);
    }

    #[test]
    fn assertions_give_violations_or_whether_they_passed() {
        let mut summary = Map::new();
        let assertion = Assertion {
            name: "example",
            asserts: String::new(),
            violations: 3,
            sample: Vec::new(),
            passed: false,
            enforced_by: Vec::new(),
            source: None,
            milliseconds: 0,
        };
        let file =
            SqlFile { name: "example", text: "-- summary: rows_missing\n-- summary: ids_unique (passed)\nSELECT 1" };
        add(&mut summary, &file, &assertion);
        assert_eq!(Json::Object(summary).to_string(), r#"{"rows_missing":3,"ids_unique":false}"#);
    }
}

//! Reference data embedded in the binary: ZIP codes, states, given names, surnames, streets. Sources and licences: `data/SOURCES.md`.

pub mod names;
pub mod states;
pub mod streets;
pub mod zips;

/// A number of an embedded file.
fn number<T: std::str::FromStr>(text: &str) -> T {
    text.parse().ok().expect("an embedded file is checked by the tests")
}

/// Rows of an embedded CSV file, without its header.
fn embedded_rows(text: &'static str) -> impl Iterator<Item = csv::StringRecord> {
    csv::Reader::from_reader(text.as_bytes())
        .into_records()
        .map(|record| record.expect("an embedded file is checked by the tests"))
}

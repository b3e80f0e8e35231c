//! Reference data embedded in the binary: ZIP codes, states, given names, surnames. Sources and licences: `data/SOURCES.md`.

pub mod names;
pub mod states;
pub mod zips;

/// Rows of an embedded CSV file, without its header.
fn embedded_rows(text: &'static str) -> impl Iterator<Item = csv::StringRecord> {
    csv::Reader::from_reader(text.as_bytes())
        .into_records()
        .map(|record| record.expect("an embedded file is checked by the tests"))
}

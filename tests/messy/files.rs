//! The dirty files: the same from both engines, one for each site and table, and reading them gives the raw tables again.

use std::collections::BTreeMap;
use std::path::Path;

use caseload::datasets::raw;
use caseload::export::{FileReport, export_raw};

use super::load_messy;
use crate::support::{Place, options};

fn texts(folder: &Path, reports: &[FileReport]) -> BTreeMap<String, String> {
    let read = |report: &FileReport| {
        assert_eq!(report.path.parent(), Some(folder));
        let name = report.path.file_name().unwrap().to_str().unwrap().to_owned();
        (name, std::fs::read_to_string(&report.path).unwrap())
    };
    reports.iter().map(read).collect()
}

#[test]
fn dirty_files_are_the_same_from_both_engines_and_hold_every_line() {
    let folder = tempfile::tempdir().unwrap();
    let mut all = Vec::new();
    for (place, name) in Place::both().into_iter().zip(["one", "two"]) {
        load_messy(&place, &options(1_500), 0.1, 2);
        let mut database = place.open();
        let out = folder.path().join(name);
        let reports = export_raw(database.as_mut(), &out, &mut |_| {}).unwrap();
        let files = texts(&out, &reports);
        for table in raw::DATASET.tables {
            let width = table.columns.len() - 2;
            let names: Vec<String> = table.columns[..width].iter().map(|column| column.name.to_owned()).collect();
            let mut lines: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
            let sql = format!("SELECT * FROM {} ORDER BY CAST(line_number AS BIGINT)", table.path());
            for row in database.query(&sql).unwrap().rows {
                let cells = row[..width].iter().map(ToString::to_string).collect();
                lines.entry(row[width].to_string()).or_default().push(cells);
            }
            assert!(lines.len() > 1, "{lines:?}");
            for (file, expected) in lines {
                let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(files[&file].as_bytes());
                assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>(), names, "{file}");
                let found: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
                assert_eq!(found.len(), expected.len(), "{file}");
                for (found, mut expected) in found.iter().zip(expected) {
                    // What hangs behind the last column are columns too many.
                    let last = expected.last_mut().unwrap();
                    let delimiters = last.len() - last.trim_end_matches(',').len();
                    last.truncate(last.len() - delimiters);
                    expected.extend(vec![String::new(); delimiters]);
                    assert_eq!(found.iter().collect::<Vec<_>>(), expected, "{file}");
                }
            }
        }
        let rows: u64 = reports.iter().map(|report| report.rows).sum();
        let lines: i64 = ["patients", "visits", "billing"]
            .iter()
            .map(|table| crate::support::count(database.as_mut(), &format!("SELECT COUNT(*) FROM raw.{table}")))
            .sum();
        assert_eq!(i64::try_from(rows).unwrap(), lines);
        all.push(files);
    }
    assert!(all[0] == all[1], "the engines");
    let whole: String = all[0].values().cloned().collect();
    assert!(whole.contains(",,\n") && whole.contains("\"\"") && whole.contains('\u{c2}'), "the mess is in the files");
}

//! What must hold of the pool parser for any bytes. The fuzz target has these rules, too, and neither the engines nor the
//! rest of the crate: what is used here comes from the parent module.

use std::path::Path;

use super::Error;
use super::zips::{Zip, ZipPool};

/// Parses bytes as a pool file: what comes out is usable and reads the same again, or the error names a line.
pub fn check(bytes: &[u8]) {
    match ZipPool::parse(bytes, Path::new("pool.csv")) {
        Ok(pool) => {
            let zips = pool.zips();
            assert!(zips.is_sorted_by(|a, b| a.zipcode < b.zipcode), "ascending, each once");
            assert!(zips.iter().any(|zip| zip.weight() > 0), "somebody lives there");
            zips.iter().for_each(check_zip);
            for pair in zips.windows(2) {
                let distance = pair[0].distance(&pair[1]);
                assert!(distance.is_finite() && distance >= 0.0, "{pair:?}");
            }
            assert_eq!(ZipPool::parse(written(zips).as_slice(), Path::new("again.csv")).ok(), Some(pool));
        }
        Err(Error::Input { line, reason, .. }) => {
            let ends = bytes.iter().filter(|byte| matches!(byte, b'\n' | b'\r')).count();
            assert!(line >= 1 && line <= ends as u64 + 1, "line {line} of {}: {reason}", ends + 1);
            assert!(!reason.is_empty());
        }
        Err(other) => panic!("no line is named: {other}"),
    }
}

fn check_zip(zip: &Zip) {
    assert!(zip.zipcode.len() == 5 && zip.zipcode.bytes().all(|b| b.is_ascii_digit()), "{zip:?}");
    assert!(zip.state.len() == 2 && zip.state.bytes().all(|b| b.is_ascii_uppercase()), "{zip:?}");
    for name in [Some(&zip.city), zip.county.as_ref()].into_iter().flatten() {
        assert!(!name.trim().is_empty() && !name.contains('\0'), "{zip:?}");
    }
    if let Some((latitude, longitude)) = zip.point {
        assert!(latitude.abs() <= 900_000 && longitude.abs() <= 1_800_000, "{zip:?}");
    }
    assert!(zip.population.is_none_or(|people| people <= 100_000_000), "{zip:?}");
}

fn written(zips: &[Zip]) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer
        .write_record(["zipcode", "state", "city", "county", "latitude", "longitude", "population"])
        .expect("in memory");
    for zip in zips {
        let degrees = |value: i32| format!("{}", f64::from(value) / 10_000.0);
        let (latitude, longitude) = zip.point.map(|point| (degrees(point.0), degrees(point.1))).unwrap_or_default();
        let population = zip.population.map(|people| people.to_string()).unwrap_or_default();
        let county = zip.county.as_deref().unwrap_or_default();
        let row = [&zip.zipcode, &zip.state, &zip.city, county, &latitude, &longitude, &population];
        writer.write_record(row).expect("in memory");
    }
    writer.into_inner().expect("in memory")
}

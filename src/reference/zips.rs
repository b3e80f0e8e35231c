//! The pool of ZIP codes: the built-in list of the United States, or a CSV file of the user's.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use crate::error::{Error, Result};

/// One ZIP code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zip {
    /// Five digits.
    pub zipcode: String,
    /// City or town.
    pub city: String,
    /// Two capital letters.
    pub state: String,
    /// County.
    pub county: Option<String>,
    /// Latitude and longitude in ten-thousandths of a degree.
    pub point: Option<(i32, i32)>,
    /// Residents.
    pub population: Option<u32>,
}

impl Zip {
    /// The first three digits, which name a sorting centre's area.
    #[must_use]
    pub fn prefix(&self) -> &str {
        &self.zipcode[..3]
    }

    /// How likely a home is here: residents where known, else 1.
    #[must_use]
    pub fn weight(&self) -> u64 {
        self.population.map_or(1, u64::from)
    }

    /// Distance to another ZIP: great-circle kilometres, or the numeric ZIP difference where a point is not known.
    #[must_use]
    pub fn distance(&self, other: &Self) -> f64 {
        match (self.point, other.point) {
            (Some(a), Some(b)) => great_circle_km(a, b),
            _ => f64::from(self.number().abs_diff(other.number())),
        }
    }

    /// The five digits as a number.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.zipcode.parse().unwrap_or(0)
    }
}

/// Great-circle distance of two points given in ten-thousandths of a degree, on a sphere of 6,371 km (haversine formula).
fn great_circle_km(a: (i32, i32), b: (i32, i32)) -> f64 {
    let radians = |tenthousandths: i32| f64::from(tenthousandths) * (std::f64::consts::PI / 1_800_000.0);
    let half = |difference: f64| {
        let sine = libm::sin(difference / 2.0);
        sine * sine
    };
    let (lat_a, lat_b) = (radians(a.0), radians(b.0));
    let h = half(lat_b - lat_a) + libm::cos(lat_a) * libm::cos(lat_b) * half(radians(b.1) - radians(a.1));
    2.0 * 6_371.0 * libm::asin(libm::sqrt(h.min(1.0)))
}

/// ZIP codes in ascending order, each once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZipPool {
    zips: Vec<Zip>,
}

impl ZipPool {
    /// The built-in list: 2020 Census ZIP code tabulation areas of the states, DC and Puerto Rico.
    #[must_use]
    pub fn built_in() -> Self {
        let text = include_bytes!("../../data/zipcodes.csv");
        Self::parse(&text[..], Path::new("zipcodes.csv")).expect("the embedded list is checked by the tests")
    }

    /// Reads a CSV file with the headers zipcode (or zip, postal_code), state (or state_id) and city in any case, and optionally
    /// county, latitude (lat), longitude (lng, lon) and population. Leading zeros are restored; of a repeated ZIP the first row counts.
    ///
    /// # Errors
    /// When the file cannot be read, a header is missing, or a row cannot be used (with its line number).
    pub fn read(path: &Path) -> Result<Self> {
        let file = std::fs::File::open(path).map_err(|source| Error::File {
            action: "read",
            path: path.to_path_buf(),
            source,
        })?;
        Self::parse(std::io::BufReader::new(file), path)
    }

    /// Parses CSV text; `path` is for messages only.
    ///
    /// # Errors
    /// As [`ZipPool::read`].
    pub fn parse(text: impl Read, path: &Path) -> Result<Self> {
        let refuse = |line: u64, reason: String| Error::Input { path: path.to_path_buf(), line, reason };
        let unreadable = |error: csv::Error| {
            let line = error.position().map_or(1, csv::Position::line);
            let reason = format!("not a readable CSV row: {error}");
            match error.into_kind() {
                csv::ErrorKind::Io(source) => Error::File { action: "read", path: path.to_path_buf(), source },
                _ => refuse(line, reason),
            }
        };
        let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text);
        let columns = Columns::find(reader.headers().map_err(unreadable)?).map_err(|e| refuse(1, e))?;
        let mut zips = BTreeMap::new();
        for record in reader.records() {
            let record = record.map_err(unreadable)?;
            let line = record.position().map_or(0, csv::Position::line);
            let zip = columns.zip(&record).map_err(|reason| refuse(line, reason))?;
            zips.entry(zip.zipcode.clone()).or_insert(zip);
        }
        let zips: Vec<Zip> = zips.into_values().collect();
        if zips.iter().all(|zip| zip.weight() == 0) {
            return Err(refuse(1, "no row with a ZIP code in which somebody lives".to_owned()));
        }
        Ok(Self { zips })
    }

    /// All ZIP codes, ascending.
    #[must_use]
    pub fn zips(&self) -> &[Zip] {
        &self.zips
    }
}

/// Where the columns of a pool file are.
struct Columns {
    zipcode: usize,
    state: usize,
    city: usize,
    county: Option<usize>,
    latitude: Option<usize>,
    longitude: Option<usize>,
    population: Option<usize>,
}

impl Columns {
    fn find(headers: &csv::StringRecord) -> std::result::Result<Self, String> {
        let position = |names: &[&str]| {
            headers.iter().position(|header| {
                let header = header.trim_start_matches('\u{feff}').trim();
                names.iter().any(|name| header.eq_ignore_ascii_case(name))
            })
        };
        let needed = |names: &[&str]| {
            let seen: Vec<&str> = headers.iter().collect();
            position(names).ok_or_else(|| format!("no column `{}` among `{}`", names.join("` or `"), seen.join(", ")))
        };
        Ok(Self {
            zipcode: needed(&["zipcode", "zip", "postal_code"])?,
            state: needed(&["state", "state_id"])?,
            city: needed(&["city"])?,
            county: position(&["county", "county_name"]),
            latitude: position(&["latitude", "lat"]),
            longitude: position(&["longitude", "lng", "lon"]),
            population: position(&["population"]),
        })
    }

    fn zip(&self, record: &csv::StringRecord) -> std::result::Result<Zip, String> {
        let cell = |column: usize| record.get(column).unwrap_or("");
        let optional = |column: Option<usize>| column.map(cell).filter(|text| !text.is_empty());
        let city = cell(self.city);
        if city.is_empty() {
            return Err("the city is empty".to_owned());
        }
        let county = optional(self.county);
        if city.contains('\0') || county.is_some_and(|county| county.contains('\0')) {
            return Err("a name holds a NUL character, which PostgreSQL cannot store".to_owned());
        }
        let state = cell(self.state);
        if state.len() != 2 || !state.bytes().all(|b| b.is_ascii_alphabetic()) {
            return Err(format!("`{state}` is not a two-letter state code"));
        }
        let latitude = optional(self.latitude).map(|text| degrees(text, 90.0)).transpose()?;
        let longitude = optional(self.longitude).map(|text| degrees(text, 180.0)).transpose()?;
        Ok(Zip {
            zipcode: five_digits(cell(self.zipcode))?,
            city: city.to_owned(),
            state: state.to_ascii_uppercase(),
            county: county.map(str::to_owned),
            point: latitude.zip(longitude),
            population: optional(self.population).map(residents).transpose()?,
        })
    }
}

/// `2134` and `02134-1000` are 02134: spreadsheets lose leading zeros, address files add four digits.
fn five_digits(text: &str) -> std::result::Result<String, String> {
    let is_number = |part: &str, lengths: std::ops::RangeInclusive<usize>| {
        lengths.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())
    };
    let (digits, added) = text.split_once('-').map_or((text, None), |(digits, added)| (digits, Some(added)));
    if !is_number(digits, 1..=5) || added.is_some_and(|added| !is_number(added, 4..=4)) {
        return Err(format!("`{text}` is not a five-digit ZIP code"));
    }
    Ok(format!("{digits:0>5}"))
}

#[allow(clippy::cast_possible_truncation, reason = "at most 180 degrees, checked before the cast")]
fn degrees(text: &str, limit: f64) -> std::result::Result<i32, String> {
    match text.parse::<f64>() {
        Ok(value) if value.abs() <= limit => Ok(libm::round(value * 10_000.0) as i32),
        _ => Err(format!("`{text}` is not a number of degrees between -{limit} and {limit}")),
    }
}

fn residents(text: &str) -> std::result::Result<u32, String> {
    let whole = text.strip_suffix(".0").unwrap_or(text);
    match whole.parse() {
        Ok(value) if value <= 100_000_000 => Ok(value),
        _ => Err(format!("`{text}` is not a number of residents")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<ZipPool> {
        ZipPool::parse(text.as_bytes(), Path::new("pool.csv"))
    }

    #[test]
    fn built_in_pool_is_whole() {
        let pool = ZipPool::built_in();
        assert_eq!(pool.zips().len(), 33_744);
        let boston = pool.zips().iter().find(|zip| zip.zipcode == "02134").expect("Allston is in the list");
        assert_eq!((boston.state.as_str(), boston.prefix()), ("MA", "021"));
        assert!(pool.zips().iter().all(|zip| crate::reference::states::find(&zip.state).is_some()));
    }

    #[test]
    fn distance_is_in_kilometres() {
        let pool =
            parse("zip,state,city,lat,lng\n10001,NY,New York,40.7506,-73.9972\n90012,CA,Los Angeles,34.0614,-118.2385")
                .expect("a good file");
        let km = pool.zips()[0].distance(&pool.zips()[1]);
        assert!((3_930.0..3_960.0).contains(&km), "{km}");
    }

    #[test]
    fn restores_zeros_and_takes_other_headers_and_a_byte_order_mark() {
        let pool =
            parse("\u{feff}Postal_Code,STATE_ID,City\r\n2134,ma,Allston\r\n02134,MA,Again\r\n").expect("a good file");
        assert_eq!(pool.zips().len(), 1);
        assert_eq!((pool.zips()[0].zipcode.as_str(), pool.zips()[0].city.as_str()), ("02134", "Allston"));
        assert_eq!(pool.zips()[0].distance(&pool.zips()[0]), 0.0);
    }

    #[test]
    fn a_folder_is_not_taken_for_a_bad_row() {
        let folder = tempfile::tempdir().expect("a folder");
        let refused = ZipPool::read(folder.path()).expect_err("a folder is no pool");
        assert!(matches!(refused, Error::File { action: "read", .. }), "{refused}");
    }

    #[test]
    fn says_which_line_is_bad() {
        for (text, line, word) in [
            ("state,city\nMA,Boston", 1, "zipcode"),
            ("zip,state,city\n02134,MA,Allston\n9X,MA,Boston", 3, "9X"),
            ("zip,state,city\n02134,Mass,Allston", 2, "Mass"),
            ("zip,state,city\n02134,MA", 2, "CSV"),
            ("zip,state,city\n02134,MA,", 2, "city"),
            ("zip,state,city\n02134-10,MA,Allston", 2, "02134-10"),
            ("zip,state,city\n02134,MA,All\0ston", 2, "NUL"),
            ("zip,state,city,county\n02134,MA,\"All\nston\",\n02135,MA,Brighton,Suf\0folk", 4, "NUL"),
            ("zip,state,city,lat,lon\n02134,MA,A,91,0", 2, "91"),
            ("zip,state,city,population\n02134,MA,A,many", 2, "many"),
            ("zip,state,city", 1, "no row"),
            ("", 1, "zipcode"),
        ] {
            match parse(text) {
                Err(Error::Input { line: l, reason, .. }) => {
                    assert_eq!(l, line, "{text}: {reason}");
                    assert!(reason.contains(word), "{text}: {reason}");
                }
                other => panic!("{text}: {other:?}"),
            }
        }
    }
}

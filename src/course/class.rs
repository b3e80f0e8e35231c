//! A class: every student has a seed of their own, which only whoever knows the secret can tell, and so a database of their own.

use std::path::Path;

use chrono::NaiveDate;
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use super::scratch::Recipe;
use crate::datasets::{self, Choices};
use crate::error::{Error, Result};
use crate::world::Options;

/// The file that says what the databases of a class are made of, beside the secret.
pub const FILE: &str = "class.json";

/// Fewer characters can be guessed: whoever has a database can try secrets at leisure.
const SHORTEST_SECRET: usize = 16;

/// What a class is made of. It holds neither the secret nor a seed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Class {
    /// The version of caseload: another one may make other rows.
    pub tool_version: String,
    /// Tells whether a secret is the right one.
    pub secret_check: String,
    /// Patients of each database.
    pub patients: u64,
    /// Anchor date.
    pub today: NaiveDate,
    /// Datasets beside the core.
    pub datasets: Vec<String>,
    /// Ids of the students.
    pub students: Vec<String>,
    /// What the names of the databases begin with, if they are on a PostgreSQL server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
}

/// The secret of a class.
pub struct Secret(String);

impl Secret {
    /// Takes it from the user.
    ///
    /// # Errors
    /// When it is too short.
    pub fn new(text: &str) -> Result<Self> {
        if text.chars().count() < SHORTEST_SECRET {
            return Err(Error::Option {
                option: "--secret",
                reason: format!(
                    "a secret needs at least {SHORTEST_SECRET} characters, or students could guess it; \
                     `openssl rand -hex 16` prints one"
                ),
            });
        }
        Ok(Self(text.to_owned()))
    }

    /// The seed of a student's database.
    #[must_use]
    pub fn seed(&self, student: &str) -> u64 {
        self.number("student", student)
    }

    /// The seed of the class's hidden database.
    #[must_use]
    pub fn hidden_seed(&self) -> u64 {
        self.number("hidden", "")
    }

    /// The password of a role on the class's server, in hexadecimal digits.
    pub(super) fn password(&self, role: &str) -> String {
        self.hash("password", role).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }

    /// Tells secrets apart, and does not tell the secret.
    #[must_use]
    pub fn check(&self) -> String {
        format!("{:016x}", self.number("check", ""))
    }

    /// The first eight bytes of a hash.
    fn number(&self, purpose: &str, text: &str) -> u64 {
        self.hash(purpose, text).iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
    }

    /// A keyed hash; the purpose keeps hashes for different ones apart.
    fn hash(&self, purpose: &str, text: &str) -> Vec<u8> {
        // Keys may have any length.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(self.0.as_bytes()) else { return Vec::new() };
        mac.update(format!("caseload class, {purpose}\n{text}").as_bytes());
        mac.finalize().into_bytes().to_vec()
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Secret(...)")
    }
}

impl Class {
    /// The recipe of a student's database; the record of the load does not say the seed.
    ///
    /// # Errors
    /// When a dataset is not known.
    pub fn recipe(&self, secret: &Secret, student: &str) -> Result<Recipe> {
        self.with_seed(secret.seed(student))
    }

    /// The recipe of the hidden database.
    ///
    /// # Errors
    /// As [`Class::recipe`].
    pub fn hidden(&self, secret: &Secret) -> Result<Recipe> {
        self.with_seed(secret.hidden_seed())
    }

    fn with_seed(&self, seed: u64) -> Result<Recipe> {
        let find = |name: &String| {
            let known = datasets::find(name).filter(|dataset| dataset.stands_on_core());
            known.map(|dataset| (dataset, Choices::default())).ok_or_else(|| Error::Option {
                option: "--datasets",
                reason: format!("there is no dataset `{name}`; `caseload list` shows them"),
            })
        };
        Ok(Recipe {
            options: Options { seed, patients: self.patients, ..Options::new(self.today) },
            datasets: self.datasets.iter().map(find).collect::<Result<_>>()?,
            sealed: true,
        })
    }

    /// Writes it.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&self, folder: &Path) -> Result<()> {
        let path = folder.join(FILE);
        let text = serde_json::to_string_pretty(self).map_err(|source| Error::Format {
            context: "cannot write the class as JSON".to_owned(),
            source: Box::new(source),
        })?;
        std::fs::write(&path, text + "\n").map_err(|source| Error::File { action: "write", path, source })
    }

    /// Reads it, and checks that the secret is that of this class and that this version makes its rows.
    ///
    /// # Errors
    /// When one of them is not so.
    pub fn read(folder: &Path, secret: &Secret) -> Result<Self> {
        let path = folder.join(FILE);
        let text = std::fs::read_to_string(&path).map_err(|source| Error::File {
            action: "read",
            path: path.clone(),
            source,
        })?;
        let class: Self = serde_json::from_str(&text).map_err(|source| Error::Format {
            context: format!("`{}` is not the record of a class", path.display()),
            source: Box::new(source),
        })?;
        if class.secret_check != secret.check() {
            let reason = format!("this is not the secret of the class in `{}`", folder.display());
            return Err(Error::Option { option: "--secret", reason });
        }
        if class.tool_version != env!("CARGO_PKG_VERSION") {
            return Err(Error::OtherVersion {
                what: "the class".to_owned(),
                advice: format!(
                    "created by caseload {}; this version may generate other rows, so grade with that one",
                    class.tool_version
                ),
            });
        }
        Ok(class)
    }
}

/// The ids of a roster: the column `student` or `id` of a CSV file with headers, or its first column.
///
/// # Errors
/// When there is none, or an id is there twice or cannot be the name of a file.
pub fn roster(path: &Path) -> Result<Vec<String>> {
    let input = |line: u64, reason: String| Error::Input { path: path.to_owned(), line, reason };
    let file =
        std::fs::File::open(path).map_err(|source| Error::File { action: "read", path: path.to_owned(), source })?;
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(file);
    let unreadable = |error: csv::Error| input(error.position().map_or(1, csv::Position::line), error.to_string());
    let headers = reader.headers().map_err(unreadable)?;
    let named = headers
        .iter()
        .position(|name| ["student", "id"].contains(&name.trim_start_matches('\u{feff}').to_lowercase().as_str()));
    let Some(column) = named else {
        return Err(input(
            1,
            "no column is called `student` (or `id`); add one, with a short name for each student".to_owned(),
        ));
    };
    let mut students: Vec<String> = Vec::new();
    for record in reader.records() {
        let record = record.map_err(unreadable)?;
        let line = record.position().map_or(0, csv::Position::line);
        let student = record.get(column).unwrap_or_default();
        let fits = |c: char| c.is_ascii_alphanumeric() || "-_.@".contains(c);
        if student.is_empty() || student.len() > 60 || student.starts_with('.') || !student.chars().all(fits) {
            return Err(input(
                line,
                format!("`{student}` cannot be the name of a file; use letters, digits, `-`, `_`, `.` and `@`"),
            ));
        }
        if students.iter().any(|known| known.eq_ignore_ascii_case(student)) {
            return Err(input(line, format!("`{student}` occurs twice")));
        }
        students.push(student.to_owned());
    }
    if students.is_empty() {
        return Err(input(1, "the file names no student".to_owned()));
    }
    Ok(students)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seeds_depend_on_secret_student_and_purpose() {
        let [one, two] = ["a secret of 16 letters", "another of 16 letters"].map(|text| Secret::new(text).unwrap());
        assert_ne!(one.password("ada"), one.password("bob"));
        let seeds = [one.seed("ada"), one.seed("bob"), two.seed("ada"), one.hidden_seed(), one.seed("")];
        let mut distinct = seeds.to_vec();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct.len(), seeds.len(), "{seeds:?}");
        assert_eq!(one.seed("ada"), one.seed("ada"));
        assert_ne!(one.check(), two.check());
        assert!(!format!("{one:?}").contains("letters"));
    }

    /// As `openssl dgst -sha256 -hmac` says it, so that a class can be graded by a later version.
    #[test]
    fn seeds_stay_what_they_are() {
        assert_eq!(Secret::new("0123456789abcdef").unwrap().seed("ada"), SEED_OF_ADA);
    }

    const SEED_OF_ADA: u64 = 0x69f5_8248_4c40_5a99;

    #[test]
    fn short_secrets_are_refused() {
        assert!(Secret::new("fifteen letters").unwrap_err().to_string().contains("16 characters"));
    }

    #[test]
    fn rosters_are_read_or_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("roster.csv");
        let read = |text: &str| {
            std::fs::write(&path, text).unwrap();
            roster(&path).map_err(|error| error.to_string())
        };
        assert_eq!(read("name,student\nAda L.,ada\nBob,bob.b@school\n").unwrap(), ["ada", "bob.b@school"]);
        assert_eq!(read("\u{feff}ID\nada\n").unwrap(), ["ada"]);
        for (text, message) in [
            ("name\nada\n", "no column is called"),
            ("id\n", "no student"),
            ("id\nada\nADA\n", "twice"),
            ("id\n../ada\n", "cannot be the name of a file"),
            ("id,name\n,x\n", "cannot be the name of a file"),
        ] {
            let error = read(text).unwrap_err();
            assert!(error.contains(message), "{text}: {error}");
        }
    }
}

//! Coursework that grades itself: exercises with their solutions and with typical wrong answers, which are known for the mistakes they
//! make; answers are judged by their results, on the database at hand and on a hidden one.

pub mod check;
pub mod class;
pub mod compare;
mod exercise;
pub mod grade;
pub mod handout;
mod mutant;
pub mod proof;
pub mod scratch;
pub mod server;

pub use exercise::Exercise;
pub use mutant::Mutant;

use crate::datasets::DATASETS;
use crate::embedded;
use crate::error::{Error, Result};

/// All exercises, in the order of the datasets and in teaching order within one.
///
/// # Errors
/// When one cannot be read, which is a defect of this build.
pub fn catalogue() -> Result<Vec<Exercise>> {
    let mut all = Vec::new();
    for dataset in DATASETS {
        all.extend(of_dataset(dataset.name)?);
    }
    Ok(all)
}

/// The exercises of a dataset, in teaching order.
///
/// # Errors
/// As [`catalogue`].
pub fn of_dataset(dataset: &'static str) -> Result<Vec<Exercise>> {
    let folders = embedded::folders(dataset, "exercises");
    let read = |(name, folder): (&'static str, String)| {
        let missing = |file: &str| Error::defect(format!("the exercise `{dataset}/{name}` has no {file}"));
        let file = |file: &str| embedded::text(&format!("{folder}/{file}")).ok_or_else(|| missing(file));
        Exercise::read(dataset, name, file("question.md")?, file("solution.sql")?, file("mutants.sql")?)
    };
    folders.into_iter().map(read).collect()
}

/// The exercise of this id, `core/010_patients_per_state`; the name's number is enough, `core/010`.
///
/// # Errors
/// When there is none.
pub fn find(id: &str) -> Result<Exercise> {
    let all = catalogue()?;
    let is_meant = |one: &&Exercise| one.id() == id || one.id().split_once('_').is_some_and(|(short, _)| short == id);
    all.iter().find(is_meant).cloned().ok_or_else(|| Error::Option {
        option: "ID",
        reason: format!("there is no exercise `{id}`; `caseload course list` shows all {}", all.len()),
    })
}

/// Which exercises are asked for.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Of these datasets; of all, if empty.
    pub datasets: Vec<String>,
    /// Of these levels; of all, if empty.
    pub levels: Vec<u8>,
    /// With a skill that contains this text.
    pub skill: Option<String>,
}

impl Filter {
    /// Is it asked for?
    #[must_use]
    pub fn admits(&self, exercise: &Exercise) -> bool {
        let skill = self.skill.as_ref().map(|skill| skill.to_lowercase());
        (self.datasets.is_empty() || self.datasets.iter().any(|name| name == exercise.dataset))
            && (self.levels.is_empty() || self.levels.contains(&exercise.level))
            && skill.is_none_or(|skill| exercise.skills.iter().any(|own| own.to_lowercase().contains(&skill)))
    }
}

#[cfg(test)]
mod tests {
    use std::fs::read_dir;
    use std::path::PathBuf;

    use super::*;

    #[test]
    fn a_folder_of_an_exercise_holds_what_is_read_and_nothing_else() {
        for exercise in catalogue().unwrap() {
            let folder: PathBuf =
                [env!("CARGO_MANIFEST_DIR"), "sql", exercise.dataset, "exercises", exercise.name].iter().collect();
            let mut names: Vec<_> = read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
            names.sort_unstable();
            assert_eq!(names, ["mutants.sql", "question.md", "solution.sql"], "{}", exercise.id());
            assert!(!exercise.mutants.is_empty(), "{} has no mutants", exercise.id());
        }
    }
}

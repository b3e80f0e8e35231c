//! Judging an answer by its result.

use std::collections::HashMap;

use super::Exercise;
use super::compare::{Difference, compare};
use crate::database::{Database, Rows};
use crate::error::{Error, Result};
use crate::sandbox::{self, Limits};

/// How an answer stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// Its result is that of the solution.
    Right,
    /// It could not be run, or was not let.
    Refused(String),
    /// Its result is that of a mistake that is known, in words for the student; and what differs.
    Mistake(String, Difference),
    /// Its result is another.
    Different(Difference),
    /// Right on the database at hand, but not on another one.
    OnlyHere,
    /// Wrong on the student's own database, but right on that of this other student.
    RightFor(String),
}

impl Verdict {
    /// Is it right?
    #[must_use]
    pub fn is_right(&self) -> bool {
        *self == Self::Right
    }

    /// The word for it.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Refused(_) => "refused",
            Self::Mistake(..) => "mistake",
            Self::Different(_) => "different",
            Self::OnlyHere => "only here",
            Self::RightFor(_) => "another's",
        }
    }
}

/// What is known of an exercise on one database.
struct Known {
    solution: Rows,
    /// Mistakes with their results, once somebody has made one.
    mistakes: Option<Vec<(String, Rows)>>,
}

/// Judges answers on one database. Results of solutions and of mistakes are kept.
pub struct Judge {
    database: Box<dyn Database>,
    limits: Limits,
    known: HashMap<String, Known>,
}

impl Judge {
    /// Judges on this database.
    #[must_use]
    pub fn new(database: Box<dyn Database>, limits: Limits) -> Self {
        Self { database, limits, known: HashMap::new() }
    }

    /// The database.
    pub fn database(&mut self) -> &mut dyn Database {
        self.database.as_mut()
    }

    /// The solution's result.
    ///
    /// # Errors
    /// When it cannot be run here, as when its dataset is not loaded.
    pub fn solution(&mut self, exercise: &Exercise) -> Result<&Rows> {
        Ok(&self.known(exercise)?.solution)
    }

    /// Judges an answer; returns its result, too, if it has one.
    ///
    /// # Errors
    /// When the database cannot be used, or the solution cannot be run here.
    pub fn judge(&mut self, exercise: &Exercise, answer: &str) -> Result<(Verdict, Option<Rows>)> {
        self.known(exercise)?;
        let rows = match sandbox::run(self.database.as_mut(), answer, &self.limits) {
            Ok(rows) => rows,
            Err(Error::Query(reason)) => return Ok((Verdict::Refused(reason), None)),
            Err(error) => return Err(error),
        };
        let verdict = match compare(self.solution(exercise)?, &rows, exercise.ordered) {
            None => Verdict::Right,
            Some(difference) => match self.mistake(exercise, &rows)? {
                Some(mistake) => Verdict::Mistake(mistake, difference),
                None => Verdict::Different(difference),
            },
        };
        Ok((verdict, Some(rows)))
    }

    fn known(&mut self, exercise: &Exercise) -> Result<&mut Known> {
        let id = exercise.id();
        if !self.known.contains_key(&id) {
            self.require(exercise)?;
            let solution = self.trusted(exercise.solution, &id)?;
            self.known.insert(id.clone(), Known { solution, mistakes: None });
        }
        self.known.get_mut(&id).ok_or_else(|| Error::Database(format!("the solution of `{id}` is lost")))
    }

    /// Refuses a database that lacks what the exercise is about.
    fn require(&mut self, exercise: &Exercise) -> Result<()> {
        let present = self.database.contents()?.datasets;
        let place = self.database.describe();
        match exercise.datasets().into_iter().find(|name| !present.iter().any(|here| here == name)) {
            Some("core") => {
                Err(Error::Database(format!("`{place}` holds no data of caseload; run `caseload load` first")))
            }
            Some(name) => Err(Error::Database(format!(
                "`{place}` does not hold the dataset `{name}`; add it with `caseload load --datasets {name}`"
            ))),
            None => Ok(()),
        }
    }

    /// The mistake whose result this is, if there is one.
    fn mistake(&mut self, exercise: &Exercise, rows: &Rows) -> Result<Option<String>> {
        if self.known(exercise)?.mistakes.is_none() {
            let mut mistakes = Vec::new();
            for mutant in &exercise.mutants {
                mistakes.push((mutant.mistake.clone(), self.trusted(mutant.sql, &exercise.id())?));
            }
            self.known(exercise)?.mistakes = Some(mistakes);
        }
        let mistakes = self.known(exercise)?.mistakes.iter().flatten();
        let same = |known: &&(String, Rows)| compare(&known.1, rows, exercise.ordered).is_none();
        Ok(mistakes.into_iter().find(same).map(|(mistake, _)| mistake.clone()))
    }

    /// Runs a query of ours. It goes the way of an answer, so that nothing of it is left in the session for an answer to see.
    fn trusted(&mut self, sql: &str, id: &str) -> Result<Rows> {
        let limits = Limits { seconds: 6 * self.limits.seconds, ..self.limits };
        sandbox::run(self.database.as_mut(), sql, &limits).map_err(|error| match error {
            Error::Query(reason) => Error::Database(format!(
                "cannot run the queries of exercise `{id}` on `{}`: {reason}; can the role read all tables?",
                self.database.describe()
            )),
            other => other,
        })
    }
}

/// Judges an answer on the database at hand and, if it is right there, on a hidden one.
///
/// # Errors
/// As [`Judge::judge`].
pub fn check(
    here: &mut Judge,
    hidden: Option<&mut Judge>,
    exercise: &Exercise,
    answer: &str,
) -> Result<(Verdict, Option<Rows>)> {
    let (verdict, rows) = here.judge(exercise, answer)?;
    match hidden {
        Some(hidden) if verdict.is_right() => match hidden.judge(exercise, answer)?.0 {
            Verdict::Right => Ok((verdict, rows)),
            _ => Ok((Verdict::OnlyHere, rows)),
        },
        _ => Ok((verdict, rows)),
    }
}

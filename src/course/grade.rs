//! Grading: the answers of many students to many exercises.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::check::{Judge, Verdict, check};
use super::class::{Class, Secret};
use super::compare::compare;
use super::scratch::{Recipe, Scratch};
use super::{Exercise, catalogue};
use crate::database::{Control, Database, Rows};
use crate::error::{Error, Result};
use crate::parallel;

/// A longer answer is none.
const LONGEST: u64 = 1_000_000;

/// An answer that was handed in.
#[derive(Clone, Debug)]
pub struct Submission {
    /// Whose it is; empty where the folder is of one person.
    pub student: String,
    /// What it answers.
    pub exercise: Exercise,
    /// The answer, or why it cannot be read.
    pub sql: std::result::Result<String, String>,
    /// The file.
    pub path: PathBuf,
}

/// How an answer was graded.
#[derive(Clone, Debug)]
pub struct Grade {
    /// Whose it is.
    pub student: String,
    /// What it answers.
    pub exercise: Exercise,
    /// How it stands.
    pub verdict: Verdict,
}

impl Grade {
    /// The points it gets.
    #[must_use]
    pub fn points(&self) -> u32 {
        if self.verdict.is_right() { self.exercise.points } else { 0 }
    }
}

/// The answers in a folder: `<exercise>.sql`, or a folder for each student with such files. An exercise's name is
/// `core/010_patients_per_state`, as a path or with a point for the slash. Other files are returned, too.
///
/// # Errors
/// When the folder cannot be read, or an exercise is answered twice by the same student.
pub fn submissions(folder: &Path) -> Result<(Vec<Submission>, Vec<PathBuf>)> {
    let (exercises, mut found, mut others) = (catalogue()?, Vec::<Submission>::new(), Vec::new());
    for path in sql_files(folder)? {
        let relative = path.strip_prefix(folder).unwrap_or(&path).with_extension("");
        let words: Vec<String> = relative.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        let Some((student, exercise)) = named(&words, &exercises) else {
            others.push(path);
            continue;
        };
        if let Some(twice) = found.iter().find(|one| one.student == student && one.exercise.id() == exercise.id()) {
            let reason = format!("and `{}` answer the same exercise; remove one of them", path.display());
            return Err(Error::Submission { path: twice.path.clone(), reason });
        }
        found.push(Submission { student, exercise: exercise.clone(), sql: read(&path), path });
    }
    Ok((found, others))
}

/// The student and the exercise that the parts of a path name.
fn named<'e>(words: &[String], exercises: &'e [Exercise]) -> Option<(String, &'e Exercise)> {
    let matching = |id: &str| exercises.iter().find(|one| one.id() == id);
    let (last, before) = words.split_last()?;
    let (found, student) = match before.split_last() {
        Some((dataset, student)) if matching(&format!("{dataset}/{last}")).is_some() => {
            (matching(&format!("{dataset}/{last}"))?, student)
        }
        _ => (matching(&last.replacen('.', "/", 1))?, before),
    };
    Some((student.join("/"), found))
}

/// The SQL files below a folder, by name.
fn sql_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let unreadable = |source| Error::File { action: "read", path: folder.to_owned(), source };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let (path, kind) = (entry.path(), entry.file_type().map_err(unreadable)?);
        // A link may lead anywhere.
        if kind.is_dir() {
            files.extend(sql_files(&path)?);
        } else if kind.is_file() && path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("sql")) {
            files.push(path);
        }
    }
    files.sort_unstable();
    Ok(files)
}

fn read(path: &Path) -> std::result::Result<String, String> {
    let size = std::fs::metadata(path).map_err(|error| error.to_string())?.len();
    if size > LONGEST {
        return Err("the file is too large to be an answer".to_owned());
    }
    let bytes = std::fs::read(path).map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|_| "the file is not UTF-8 text".to_owned())
}

/// Grades answers on one database and, if there is one, a hidden one. `done` is told the number of answers graded.
///
/// # Errors
/// When a database cannot be used, or a solution cannot be run there.
pub fn grade(
    here: &mut Judge,
    mut hidden: Option<&mut Judge>,
    submissions: &[Submission],
    mut done: impl FnMut(u64),
) -> Result<Vec<Grade>> {
    let mut grades = Vec::new();
    for (count, one) in (1..).zip(submissions) {
        let (verdict, _) = judge(here, hidden.as_deref_mut(), one)?;
        grades.push(Grade { student: one.student.clone(), exercise: one.exercise.clone(), verdict });
        done(count);
    }
    Ok(grades)
}

fn judge(here: &mut Judge, hidden: Option<&mut Judge>, one: &Submission) -> Result<(Verdict, Option<Rows>)> {
    match &one.sql {
        Ok(sql) => check(here, hidden, &one.exercise, sql),
        Err(reason) => Ok((Verdict::Refused(reason.clone()), None)),
    }
}

/// What is known of a student after the first pass.
struct Student {
    id: String,
    verdicts: Vec<(usize, Verdict, Option<Rows>)>,
    solutions: BTreeMap<String, Rows>,
}

/// Grades answers of a class, each on the database of its student, which `open` generates for it. Students work side by side. An
/// answer that is wrong there is compared with what is right on the databases of the others.
///
/// # Errors
/// When an answer is of nobody in the class, or a database cannot be generated or used.
pub fn grade_class(
    class: &Class,
    secret: &Secret,
    submissions: &[Submission],
    open: impl Fn(&Recipe) -> Result<(Scratch, Judge)> + Sync,
    workers: usize,
    done: impl FnMut(u64),
) -> Result<Vec<Grade>> {
    if let Some(one) = submissions.iter().find(|one| !class.students.contains(&one.student)) {
        let reason =
            "belongs to no student of the class; put the answers of each student into a folder of that name".to_owned();
        return Err(Error::Submission { path: one.path.clone(), reason });
    }
    let exercises: BTreeMap<String, &Exercise> =
        submissions.iter().map(|one| (one.exercise.id(), &one.exercise)).collect();
    let hidden =
        (0..workers.min(class.students.len())).map(|_| open(&class.hidden(secret)?)).collect::<Result<Vec<_>>>()?;
    let run = |hidden: &mut (Scratch, Judge), student: &String| {
        let (_scratch, mut here) = open(&class.recipe(secret, student)?)?;
        let mut solutions = BTreeMap::new();
        for (id, exercise) in &exercises {
            solutions.insert(id.clone(), here.solution(exercise)?.clone());
        }
        let mut verdicts = Vec::new();
        for (index, one) in submissions.iter().enumerate().filter(|(_, one)| one.student == *student) {
            let (verdict, rows) = judge(&mut here, Some(&mut hidden.1), one)?;
            verdicts.push((index, verdict, rows));
        }
        Ok(Student { id: student.clone(), verdicts, solutions })
    };
    let students = parallel::map(hidden, &class.students, run, done)?;
    Ok(with_others(&students, submissions))
}

/// The grades in the order of the answers, with those that are right for somebody else.
fn with_others(students: &[Student], submissions: &[Submission]) -> Vec<Grade> {
    let mut grades: Vec<(usize, Grade)> = Vec::new();
    for student in students {
        for (index, verdict, rows) in &student.verdicts {
            let one = &submissions[*index];
            let id = one.exercise.id();
            let is_right_for = |other: &&Student| {
                let solution = other.solutions.get(&id).filter(|right| student.solutions.get(&id) != Some(right));
                solution
                    .zip(rows.as_ref())
                    .is_some_and(|(right, rows)| compare(right, rows, one.exercise.ordered).is_none())
            };
            let other = students.iter().filter(|other| other.id != student.id).find(is_right_for);
            let verdict = match (verdict, other) {
                (Verdict::Different(_) | Verdict::Mistake(..), Some(other)) => Verdict::RightFor(other.id.clone()),
                (verdict, _) => verdict.clone(),
            };
            grades.push((*index, Grade { student: student.id.clone(), exercise: one.exercise.clone(), verdict }));
        }
    }
    grades.sort_by_key(|(index, _)| *index);
    grades.into_iter().map(|(_, grade)| grade).collect()
}

/// One line of the gradebook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// The student.
    pub student: String,
    /// Points by exercise; `None` where nothing was handed in.
    pub points: Vec<Option<u32>>,
    /// All points.
    pub total: u32,
}

/// Points of all students, one line each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Gradebook {
    /// Ids of the exercises that somebody answered, in teaching order.
    pub exercises: Vec<String>,
    /// What all of these are worth.
    pub possible: u32,
    /// The lines, in the order of the students.
    pub lines: Vec<Line>,
}

impl Gradebook {
    /// Sums up; `students` are those of the class, who get a line even if they handed in nothing.
    #[must_use]
    pub fn new(students: &[String], grades: &[Grade]) -> Self {
        let worth: BTreeMap<String, u32> = grades.iter().map(|one| (one.exercise.id(), one.exercise.points)).collect();
        let exercises: Vec<String> = worth.keys().cloned().collect();
        let mut all: Vec<String> = students.to_vec();
        for grade in grades {
            if !all.contains(&grade.student) {
                all.push(grade.student.clone());
            }
        }
        let line = |student: String| {
            let of = |id: &String| {
                grades.iter().find(|one| one.student == student && one.exercise.id() == *id).map(Grade::points)
            };
            let points: Vec<Option<u32>> = exercises.iter().map(of).collect();
            Line { total: points.iter().flatten().sum(), points, student }
        };
        let lines = all.into_iter().map(line).collect();
        Self { possible: worth.values().sum(), lines, exercises }
    }

    /// As CSV: a line for each student, a column for each exercise, empty where nothing was handed in.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn to_csv(&self) -> Result<String> {
        let failed = |source: Box<dyn std::error::Error + Send + Sync>| Error::Format {
            context: "cannot write the gradebook as CSV".to_owned(),
            source,
        };
        let mut writer = csv::Writer::from_writer(Vec::new());
        let header =
            std::iter::once("student").chain(self.exercises.iter().map(String::as_str)).chain(["total", "possible"]);
        writer.write_record(header).map_err(|error| failed(error.into()))?;
        for line in &self.lines {
            let points = line.points.iter().map(|points| points.map_or_else(String::new, |points| points.to_string()));
            let record = std::iter::once(line.student.clone())
                .chain(points)
                .chain([line.total.to_string(), self.possible.to_string()]);
            writer.write_record(record).map_err(|error| failed(error.into()))?;
        }
        let bytes = writer.into_inner().map_err(|error| failed(error.to_string().into()))?;
        String::from_utf8(bytes).map_err(|error| failed(error.into()))
    }
}

/// A hidden database for these exercises, of the shape of the one at hand.
///
/// # Errors
/// When the one at hand cannot be read, or there is no room for another one.
pub fn hidden(here: &mut dyn Database, exercises: &[Exercise], seed: u64, control: Control) -> Result<Scratch> {
    let mut names: Vec<&str> = exercises.iter().flat_map(Exercise::datasets).collect();
    names.sort_unstable();
    names.dedup();
    Scratch::make(&Recipe::like(here, &names, seed)?, control)
}

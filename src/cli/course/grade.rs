//! `caseload course grade`: the gradebook of a folder of answers.

use crate::course::Exercise;
use crate::course::check::Judge;
use crate::course::class::{Class, Secret};
use crate::course::grade::{Grade, Gradebook, Submission, grade, grade_class, submissions};
use crate::course::scratch::{Recipe, Scratch};
use crate::course::server::ClassServer;
use crate::error::{Error, Result};
use crate::parallel::default_threads;
use serde_json::json;

use super::feedback;
use super::hidden::hidden;
use crate::cli::course_args::GradeArgs;
use crate::cli::location::Connector;
use crate::cli::numbers::counted;
use crate::cli::outcome::{CommandResult, Outcome};
use crate::cli::output::{Output, table};
use crate::cli::progress::Progress;

pub(super) fn run(connector: &Connector, args: &GradeArgs, output: &Output) -> CommandResult {
    let (answers, others) = submissions(&args.folder)?;
    for path in &others {
        Output::warn(&format!("`{}` has the name of no exercise and is not graded", path.display()));
    }
    if answers.is_empty() {
        let reason = "holds no answers; name each after its exercise, as in core/010_patients_per_state.sql".to_owned();
        return Err(Error::Submission { path: args.folder.clone(), reason }.into());
    }
    let progress = Progress::new(output);
    let (students, grades) = grades(connector, args, &answers, output, &progress)?;
    progress.clear();
    let book = Gradebook::new(&students, &grades);
    if let Some(path) = &args.csv {
        std::fs::write(path, book.to_csv()?).map_err(|source| Error::File {
            action: "write",
            path: path.clone(),
            source,
        })?;
    }
    output.answer(
        || {
            let graded = grades.iter().map(|one| {
                let mut document = feedback::document(&one.exercise, &one.verdict);
                document["student"] = json!(one.student);
                document
            });
            json!({ "gradebook": book, "grades": graded.collect::<Vec<_>>() })
        },
        || text(&book, &grades),
    )?;
    Ok(if grades.iter().all(|one| one.verdict.is_right()) { Outcome::Done } else { Outcome::CheckFailed })
}

/// The students of the class, if there is one, and all grades.
fn grades(
    connector: &Connector,
    args: &GradeArgs,
    answers: &[Submission],
    output: &Output,
    progress: &Progress,
) -> Result<(Vec<String>, Vec<Grade>)> {
    let limits = args.limits.limits();
    if let (Some(secret), Some(folder)) = (&args.secret, &args.class) {
        let secret = Secret::new(secret)?;
        let class = Class::read(folder, &secret)?;
        progress.start("grading", "students", u64::try_from(class.students.len()).ok());
        let total = u64::try_from(class.students.len()).unwrap_or(u64::MAX);
        let done = |done| progress.step(done, total);
        let control = connector.control();
        let server =
            class.prefix.as_deref().map(|prefix| class_server(connector, args, prefix, &secret)).transpose()?;
        let open = |recipe: &Recipe| {
            let scratch = match &server {
                Some(server) => server.scratch(recipe)?,
                None => Scratch::make(recipe, control.clone())?,
            };
            let judge = Judge::new(scratch.open(control.clone())?, limits);
            Ok((scratch, judge))
        };
        let grades = grade_class(&class, &secret, answers, open, default_threads(), done)?;
        return Ok((class.students, grades));
    }
    if args.secret.is_some() {
        let place = &connector.shown;
        output.note(&format!("note: without --class the secret is ignored, and all answers run on `{place}`"));
    }
    let mut here = Judge::new(connector.open()?, limits);
    let exercises: Vec<Exercise> = answers.iter().map(|one| one.exercise.clone()).collect();
    let scratch = hidden(connector, &mut here, &exercises, &args.limits, output)?;
    let mut other = match &scratch {
        Some(scratch) => Some(Judge::new(scratch.open(connector.control())?, limits)),
        None => None,
    };
    progress.start("grading", "answers", u64::try_from(answers.len()).ok());
    let total = u64::try_from(answers.len()).unwrap_or(u64::MAX);
    let grades = grade(&mut here, other.as_mut(), answers, |done| progress.step(done, total))?;
    Ok((Vec::new(), grades))
}

/// The server of a class.
fn class_server<'c>(
    connector: &Connector,
    args: &GradeArgs,
    prefix: &'c str,
    secret: &'c Secret,
) -> Result<ClassServer<'c>> {
    let Some(url) = &args.limits.hidden_server else {
        return Err(Error::Option {
            option: "--hidden-server",
            reason: "the class is on a PostgreSQL server; give the URL of the role that created it".to_owned(),
        });
    };
    Ok(ClassServer { maker: connector.other(url)?.location, prefix, secret, control: connector.control() })
}

fn text(book: &Gradebook, grades: &[Grade]) -> String {
    let row = |one: &Grade| {
        let points = format!("{} of {}", one.points(), one.exercise.points);
        vec![one.student.clone(), one.exercise.id(), points, feedback::line(&one.verdict)]
    };
    let all = table(&["student", "exercise", "points", "verdict"], &["points"], grades.iter().map(row).collect());
    let totals = book.lines.iter().map(|line| {
        let answered = line.points.iter().flatten().count();
        vec![line.student.clone(), answered.to_string(), line.total.to_string(), book.possible.to_string()]
    });
    let numbers = ["answers", "points", "possible"];
    let totals = table(&["student", "answers", "points", "possible"], &numbers, totals.collect());
    let right = grades.iter().filter(|one| one.verdict.is_right()).count();
    let count = counted(u64::try_from(grades.len()).unwrap_or(u64::MAX), "answer");
    format!("{all}\n\n{totals}\n\n{count}, {right} right")
}

//! `caseload course`: exercises, and answers to them.

mod class;
mod feedback;
mod grade;
mod hidden;

use crate::course::check::{Judge, check};
use crate::course::{Exercise, catalogue, find, handout};
use crate::datasets::DATASETS;
use crate::error::{Error, Result};
use serde_json::{Value as Json, json};

use super::course_args::{CheckArgs, CourseCommand, FilterArgs, HandoutArgs, HandoutFormat, ShowArgs};
use super::input::read;
use super::location::Connector;
use super::numbers::counted;
use super::outcome::{CommandResult, Outcome};
use super::output::{Output, table};

use hidden::hidden;

pub(crate) fn run(connector: &Connector, command: &CourseCommand, output: &Output) -> CommandResult {
    match command {
        CourseCommand::List(args) => list(args, output),
        CourseCommand::Show(args) => show(args, output),
        CourseCommand::Check(args) => judge(connector, args, output),
        CourseCommand::Grade(args) => grade::run(connector, args, output),
        CourseCommand::Handout(args) => write_handout(args, output),
        CourseCommand::Class(args) => class::run(connector, args, output),
    }
}

/// The exercises that are asked for.
fn chosen(args: &FilterArgs) -> Result<Vec<Exercise>> {
    let (filter, mut all) = (args.filter(), catalogue()?);
    if let Some(name) = filter.datasets.iter().find(|name| DATASETS.iter().all(|dataset| dataset.name != **name)) {
        let reason = format!("there is no dataset `{name}`; `caseload list` shows them");
        return Err(Error::Option { option: "--dataset", reason });
    }
    all.retain(|exercise| filter.admits(exercise));
    Ok(all)
}

fn list(args: &FilterArgs, output: &Output) -> CommandResult {
    let exercises = chosen(args)?;
    output.answer(
        || Json::from_iter(exercises.iter().map(document)),
        || {
            let row = |one: &Exercise| {
                vec![one.id(), one.title.clone(), one.level.to_string(), one.points.to_string(), one.skills.join(", ")]
            };
            let rows = exercises.iter().map(row).collect();
            let count = counted(u64::try_from(exercises.len()).unwrap_or(u64::MAX), "exercise");
            format!(
                "{}\n\n{count}",
                table(&["exercise", "title", "level", "points", "skills"], &["level", "points"], rows)
            )
        },
    )?;
    Ok(Outcome::Done)
}

/// An exercise without its solution.
fn document(one: &Exercise) -> Json {
    json!({
        "exercise": one.id(),
        "title": one.title,
        "level": one.level,
        "points": one.points,
        "skills": one.skills,
        "tables": one.tables,
        "ordered": one.ordered,
        "columns": one.columns,
        "question": one.question,
    })
}

fn show(args: &ShowArgs, output: &Output) -> CommandResult {
    let exercise = find(&args.id)?;
    let Some(number) = args.hint else {
        output.answer(|| document(&exercise), || handout::question(&exercise).trim().to_owned())?;
        return Ok(Outcome::Done);
    };
    let Some(hint) = number.checked_sub(1).and_then(|index| exercise.hints.get(index)) else {
        let reason = format!("there is no hint {number}; choose 1 to {}", exercise.hints.len());
        return Err(Error::Option { option: "--hint", reason }.into());
    };
    output.answer(|| json!({ "exercise": exercise.id(), "hint": number, "text": hint }), || hint.clone())?;
    Ok(Outcome::Done)
}

fn judge(connector: &Connector, args: &CheckArgs, output: &Output) -> CommandResult {
    let exercise = find(&args.id)?;
    let answer = read(&args.file)?;
    let mut here = Judge::new(connector.open()?, args.limits.limits());
    // A wrong answer needs no hidden database.
    let (mut verdict, rows) = here.judge(&exercise, &answer)?;
    if verdict.is_right()
        && let Some(scratch) = hidden(connector, &mut here, std::slice::from_ref(&exercise), &args.limits, output)?
    {
        let mut other = Judge::new(scratch.open(connector.control())?, args.limits.limits());
        verdict = check(&mut here, Some(&mut other), &exercise, &answer)?.0;
    }
    output.answer(|| feedback::document(&exercise, &verdict), || feedback::text(&exercise, &verdict, rows.as_ref()))?;
    Ok(if verdict.is_right() { Outcome::Done } else { Outcome::CheckFailed })
}

fn write_handout(args: &HandoutArgs, output: &Output) -> CommandResult {
    let exercises = chosen(&args.filter)?;
    let text = match args.format {
        HandoutFormat::Markdown => handout::markdown(&exercises, args.edition.into()),
        HandoutFormat::Html => handout::html(&exercises, args.edition.into()),
    };
    let count = counted(u64::try_from(exercises.len()).unwrap_or(u64::MAX), "exercise");
    match &args.out {
        None => output.answer(|| json!({ "exercises": exercises.len(), "text": text }), || text.clone())?,
        Some(path) => {
            std::fs::write(path, &text).map_err(|source| Error::File {
                action: "write",
                path: path.clone(),
                source,
            })?;
            let shown = path.display();
            output.report(
                || json!({ "exercises": exercises.len(), "file": shown.to_string() }),
                || format!("{count} in {shown}"),
            )?;
        }
    }
    Ok(Outcome::Done)
}

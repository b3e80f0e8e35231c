//! `caseload course class`: a database for every student.

use caseload::course::class::{Class, FILE, Secret, roster};
use caseload::datasets::Choices;
use caseload::datasets::core::Options;
use caseload::error::{Error, Result};
use serde_json::json;

use crate::cli::course_args::ClassArgs;
use crate::cli::datasets::to_load;
use crate::cli::location::Database;
use crate::cli::numbers::counted;
use crate::cli::output::Output;
use crate::cli::progress::Progress;
use crate::cli::{CommandResult, Outcome};

/// What the record of a load says in place of the command that repeats it.
const COMMAND: &str = "caseload course class";

pub(super) fn run(database: &Database, args: &ClassArgs, output: &Output) -> CommandResult {
    let secret = Secret::new(&args.secret)?;
    let datasets = to_load(&args.datasets, &Choices::default())?;
    let class = Class {
        tool_version: env!("CARGO_PKG_VERSION").to_owned(),
        secret_check: secret.check(),
        patients: args.patients,
        today: args.today.unwrap_or_else(|| chrono::Local::now().date_naive()),
        datasets: datasets.iter().filter(|one| one.prepare.is_some()).map(|one| one.name.to_owned()).collect(),
        students: roster(&args.roster)?,
    };
    Options { patients: class.patients, ..Options::new(class.today) }.check()?;
    std::fs::create_dir_all(&args.out).map_err(|source| Error::File {
        action: "create",
        path: args.out.clone(),
        source,
    })?;
    if args.out.join(FILE).exists() && !args.replace {
        let reason = format!("`{}` holds a class already; --replace makes it anew", args.out.display());
        return Err(Error::Option { option: "--out", reason }.into());
    }
    make(database, args, &class, &secret, output)?;
    class.write(&args.out)?;
    let (count, folder) = (counted(class.students.len() as u64, "database"), args.out.display().to_string());
    output.report(
        || json!({ "folder": folder, "class": class }),
        || {
            format!(
                "{count} in {folder}, one for each student\n{folder}/{FILE} and the secret are what grading needs; keep both\n\
                 next  caseload course handout --format html --out exercises.html\n      \
                 caseload course grade answers --class {folder} --csv gradebook.csv"
            )
        },
    )?;
    Ok(Outcome::Done)
}

fn make(database: &Database, args: &ClassArgs, class: &Class, secret: &Secret, output: &Output) -> Result<()> {
    let progress = Progress::new(output);
    let total = class.students.len() as u64;
    progress.start("generating", "databases", Some(total));
    for (done, student) in (1..).zip(&class.students) {
        let place = database.other(&args.out.join(format!("{student}.duckdb")).display().to_string())?;
        let mut target = place.open()?;
        class.recipe(secret, student)?.load(target.as_mut(), args.replace, COMMAND)?;
        progress.step(done, total);
    }
    progress.clear();
    Ok(())
}

//! `caseload course class`: a database for every student.

use crate::course::class::{Class, FILE, Secret, roster};
use crate::course::server::ClassServer;
use crate::database::Location;
use crate::datasets::Choices;
use crate::error::{Error, Result};
use crate::export::write_secret;
use crate::world::Options;
use serde_json::json;

use crate::cli::course_args::ClassArgs;
use crate::cli::datasets::to_load;
use crate::cli::location::Connector;
use crate::cli::numbers::counted;
use crate::cli::outcome::{CommandResult, Outcome};
use crate::cli::output::Output;
use crate::cli::progress::Progress;

/// What the record of a load says in place of the command that repeats it.
const COMMAND: &str = "caseload course class";

/// The file with what students log in with.
const LOGINS: &str = "logins.csv";

pub(super) fn run(connector: &Connector, args: &ClassArgs, output: &Output) -> CommandResult {
    if connector.schema().is_some() {
        let reason = "every student gets a whole database; leave it out".to_owned();
        return Err(Error::Option { option: "--schema", reason }.into());
    }
    let secret = Secret::new(&args.secret)?;
    let datasets = to_load(&args.datasets, &Choices::default())?;
    let class = Class {
        tool_version: env!("CARGO_PKG_VERSION").to_owned(),
        secret_check: secret.check(),
        patients: args.patients,
        today: args.today.unwrap_or_else(|| chrono::Local::now().date_naive()),
        datasets: datasets.iter().filter(|one| one.stands_on_core()).map(|one| one.name.to_owned()).collect(),
        students: roster(&args.roster)?,
        prefix: args.server.as_ref().map(|_| args.prefix.clone()),
    };
    Options { patients: class.patients, ..Options::new(class.today) }.check()?;
    std::fs::create_dir_all(&args.out).map_err(|source| Error::File {
        action: "create",
        path: args.out.clone(),
        source,
    })?;
    if args.out.join(FILE).exists() && !args.replace {
        let reason = format!("`{}` holds a class already; add --replace to create it again", args.out.display());
        return Err(Error::Option { option: "--out", reason }.into());
    }
    make(connector, args, &class, &secret, output)?;
    class.write(&args.out)?;
    let (count, folder) = (counted(class.students.len() as u64, "database"), args.out.display().to_string());
    output.report(
        || json!({ "folder": folder, "class": class }),
        || {
            let (place, server) = match args.server {
                Some(_) => (
                    format!("{count} on the server, one per student; {folder}/{LOGINS} holds the URLs to log in with"),
                    " --hidden-server URL",
                ),
                None => (format!("{count} in {folder}, one per student"), ""),
            };
            format!(
                "{place}\nkeep {folder}/{FILE} and the secret: grading needs both\n\
                 next  caseload course handout --format html --out exercises.html\n      \
                 caseload course grade answers --class {folder}{server} --csv gradebook.csv"
            )
        },
    )?;
    Ok(Outcome::Done)
}

fn make(connector: &Connector, args: &ClassArgs, class: &Class, secret: &Secret, output: &Output) -> Result<()> {
    let server = args.server.as_deref().map(|url| server(connector, url, args, secret)).transpose()?;
    let progress = Progress::new(output);
    let total = class.students.len() as u64;
    progress.start("generating", "databases", Some(total));
    let mut logins = String::from("student,url\n");
    for (done, student) in (1..).zip(&class.students) {
        let recipe = class.recipe(secret, student)?;
        match &server {
            Some(server) => {
                server.make(&recipe, student, args.replace, COMMAND)?;
                if let Location::Postgres { url, .. } = server.login(student)? {
                    logins.push_str(&format!("{student},{url}\n"));
                }
            }
            None => {
                let place = connector.other(&args.out.join(format!("{student}.duckdb")).display().to_string())?;
                recipe.load(place.open()?.as_mut(), args.replace, COMMAND)?;
            }
        }
        progress.step(done, total);
    }
    if let Some(server) = &server {
        server.make_grader()?;
        write_secret(&args.out.join(LOGINS), &logins)?;
    }
    progress.clear();
    Ok(())
}

fn server<'c>(connector: &Connector, url: &str, args: &'c ClassArgs, secret: &'c Secret) -> Result<ClassServer<'c>> {
    let place = connector.other(url)?;
    if !place.is_server() {
        let reason = format!("`{}` is not a `postgres://` URL", place.shown);
        return Err(Error::Option { option: "--server", reason });
    }
    Ok(ClassServer { maker: place.location, prefix: &args.prefix, secret, control: connector.control() })
}

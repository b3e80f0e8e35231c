//! `caseload load`: check, load, validate, export, report.

use std::time::Duration;

use crate::database::{self, Database, Keys};
use crate::datasets::core;
use crate::datasets::{Choices, Dataset};
use crate::error::{Error, Result};
use crate::export::{self, FileReport, Format};
use crate::load::{LoadReport, LoadRequest, Phase, load};
use crate::record::Record;
use crate::validate::{Validation, default_jobs};
use crate::world::{Mode, Options};
use serde_json::{Value as Json, json};

use super::datasets::{names, to_load};
use super::load_args::LoadArgs;
use super::location::{Connector, quoted};
use super::numbers::{counted, per_second, seconds, separated, workers};
use super::outcome::{CommandResult, Failure, Outcome};
use super::output::{Output, labelled, table};
use super::progress::Progress;
use super::validate;

/// A query to try, on the bills in a table of this name.
fn sql_to_try(billing: &str) -> String {
    format!(
        "SELECT payment_status, COUNT(*) AS bills, SUM(total_charge) AS charged FROM {billing} \
         GROUP BY payment_status ORDER BY payment_status"
    )
}

/// How often, and with which pauses, a database that does not answer is asked what it holds.
const ASKS: u32 = 20;
const PAUSE: Duration = Duration::from_millis(250);

/// Everything there is to report.
struct Loaded<'a> {
    args: &'a LoadArgs,
    connector: &'a Connector,
    describe: String,
    engine: &'static str,
    request: LoadRequest,
    report: LoadReport,
    missing_constraints: Vec<String>,
    validation: Option<Validation>,
    files: Option<Vec<FileReport>>,
}

pub(crate) fn run(connector: &Connector, args: &LoadArgs, output: &Output) -> CommandResult {
    let choices = args.choices()?;
    let datasets = to_load(&args.datasets, &choices)?;
    connector.location.admit(&datasets)?;
    let options = args.options(chrono::Local::now().date_naive());
    options.check()?;
    let mut database = connector.open()?;
    let adds = datasets.iter().all(|dataset| !dataset.is_core());
    let record = Record::read(database.as_mut())?;
    let options = if adds { fitting(&record, args)?.unwrap_or(options) } else { options };
    let usual = LoadRequest::new(options);
    let request = LoadRequest {
        command: repeat_command(connector, &usual.options, args.keys, &datasets, &choices),
        datasets,
        choices,
        replace: args.replace,
        keys: args.keys,
        threads: workers("--threads", args.threads, usual.threads)?,
        jobs: workers("--jobs", args.jobs, usual.jobs)?,
        ..usual
    };
    if let Some(folder) = &args.export_csv {
        export::check_folder(folder)?;
    }
    if !args.no_validate {
        export::check_file(&args.summary)?;
    }

    let describe = database.describe();
    output.note(&format!(
        "{} into `{describe}`, seed {}, today {}",
        beginning(&request),
        request.options.seed,
        request.options.today
    ));
    let progress = Progress::new(output);
    let report = match load(database.as_mut(), &request, &progress) {
        Ok(report) => report,
        Err(error) => {
            progress.clear();
            drop(database);
            return Err(incomplete(error, connector, &describe, record.last_run(), &progress));
        }
    };
    progress.clear();
    output.note("loaded; the data are visible now");
    if let Some(note) = smaller_pool(&request.options, &report) {
        output.note(&note);
    }
    let after = examine(database.as_mut(), args, &progress);
    progress.clear();
    let After { validation, files, missing_constraints } = after.map_err(|error| {
        Failure::Incomplete(error, format!("`{describe}` holds the new data; the checks or the export did not finish"))
    })?;

    let engine = database.engine();
    let loaded = Loaded { args, connector, describe, engine, request, report, missing_constraints, validation, files };
    output.report(|| loaded.document(), || loaded.text())?;
    let holds = loaded.validation.as_ref().is_none_or(|validation| validation.passed);
    Ok(if holds { Outcome::Done } else { Outcome::CheckFailed })
}

/// The options of the core that is there, if there is one, unless others were given.
fn fitting(record: &Record, args: &LoadArgs) -> Result<Option<Options>> {
    let Some(recorded) = record.options(core::DATASET.name)? else { return Ok(None) };
    args.fit(&recorded.core)?;
    Ok(Some(recorded.core))
}

/// What is going to be loaded.
fn beginning(request: &LoadRequest) -> String {
    let patients = counted(request.options.patients, "patient");
    let others = request.datasets.iter().copied().filter(|dataset| !dataset.is_core());
    let others = names(&others.collect::<Vec<_>>());
    match (request.has_core(), others.is_empty()) {
        (true, true) => format!("loading {patients}"),
        (true, false) => format!("loading {patients} with {others}"),
        (false, _) => format!("adding {others} for {patients}"),
    }
}

/// Fewer ZIP codes than were asked for: nationwide, that happens where the pool has no more.
fn smaller_pool(options: &Options, report: &LoadReport) -> Option<String> {
    let table = report.tables.iter().find(|table| table.table == "zipcodes")?;
    let (used, asked) = (table.rows, u64::from(options.zip_target));
    (options.mode() != Mode::Locality && used < asked).then(|| {
        let (used, asked) = (counted(used, "ZIP code"), separated(asked));
        format!("note: the pool has only {used} with residents, fewer than --zip-target {asked}; all are in use")
    })
}

/// What is known once a load has been looked at.
struct After {
    validation: Option<Validation>,
    files: Option<Vec<FileReport>>,
    missing_constraints: Vec<String>,
}

/// What follows a load: the checks, the files, and a look at which constraints are missing.
fn examine(database: &mut dyn Database, args: &LoadArgs, progress: &Progress) -> Result<After> {
    let validation = if args.no_validate {
        None
    } else {
        let jobs = args.jobs.unwrap_or_else(default_jobs);
        Some(validate::validate_and_write(database, jobs, false, &args.summary, progress)?)
    };
    let files = match &args.export_csv {
        Some(folder) => {
            let format = Format::Csv(args.date_format.into());
            let record = Record::read(database)?;
            Some(super::export::export_with_progress(database, &record, format, folder, progress)?)
        }
        None => None,
    };
    Ok(After { validation, files, missing_constraints: database::declared(database)?.missing })
}

/// A load that failed after it had begun: how far it got, and what the database holds now.
fn incomplete(error: Error, connector: &Connector, describe: &str, before: i32, progress: &Progress) -> Failure {
    let state = match progress.phase_now() {
        None | Some(Phase::Prepare) => return Failure::Library(error),
        Some(Phase::Publish) => published(connector, before),
        Some(_) => Ok(false),
    };
    let state = match state {
        Ok(false) => format!("`{describe}` is as it was before"),
        Ok(true) => format!("`{describe}` holds the new data"),
        Err(_) => {
            format!("`{describe}` does not answer; run `caseload status` later to see whether it holds the new data")
        }
    };
    Failure::Incomplete(error, format!("stopped at: {}; {state}", progress.reached()))
}

/// Is there a later load than the one before? A connection may break after the step that makes a load visible; a server that
/// restarts is given a moment.
fn published(connector: &Connector, before: i32) -> Result<bool> {
    let is_later = || Ok(Record::read(connector.open_uninterrupted()?.as_mut())?.last_run() > before);
    for _ in 0..ASKS {
        match is_later() {
            Ok(later) => return Ok(later),
            Err(_) => connector.interrupt().sleep(PAUSE)?,
        }
    }
    is_later()
}

/// The command that gives the same rows again, in the same place. The anchor is always named, since its default moves.
fn repeat_command(
    connector: &Connector,
    options: &Options,
    keys: Keys,
    datasets: &[&Dataset],
    choices: &Choices,
) -> String {
    let defaults = Options::new(options.today);
    let mut words = vec!["caseload load".to_owned()];
    let mut add = |option: &str, value: String| words.push(format!("{option} {}", quoted(&value)));
    add("--database", connector.shown.clone());
    if let Some(schema) = connector.schema() {
        add("--schema", schema.to_owned());
    }
    add("--patients", options.patients.to_string());
    add("--today", options.today.to_string());
    add("--seed", options.seed.to_string());
    let further = [
        ("--start-date", options.start_date.to_string(), defaults.start_date.to_string()),
        ("--zip-target", options.zip_target.to_string(), defaults.zip_target.to_string()),
        ("--minor-same-day-rate", options.minor_same_day_rate.to_string(), defaults.minor_same_day_rate.to_string()),
        ("--local-share", options.local_share.to_string(), defaults.local_share.to_string()),
        ("--local-top-n", options.local_top_n.to_string(), defaults.local_top_n.to_string()),
        ("--local-decay", options.local_decay.to_string(), defaults.local_decay.to_string()),
        (
            "--outstate-neighbor-share",
            options.outstate_neighbor_share.to_string(),
            defaults.outstate_neighbor_share.to_string(),
        ),
    ];
    for (option, value, default) in further {
        if value != default {
            add(option, value);
        }
    }
    let texts = [
        ("--zip-pool-file", &options.zip_pool_file),
        ("--hospital-name", &options.hospital_name),
        ("--hospital-state", &options.hospital_state),
        ("--hospital-zipcode", &options.hospital_zipcode),
    ];
    for (option, value) in texts {
        if let Some(value) = value {
            add(option, value.clone());
        }
    }
    if keys != Keys::default() {
        add("--keys", keys.to_string());
    }
    if datasets.iter().any(|dataset| dataset.stands_on_core()) {
        add("--datasets", names(datasets).replace(' ', ""));
    }
    words.extend(choices.arguments());
    if options.single_hospital {
        words.push("--single-hospital".to_owned());
    }
    words.push("--replace".to_owned());
    words.join(" ")
}

impl Loaded<'_> {
    fn rows(&self) -> u64 {
        self.report.tables.iter().map(|table| table.rows).sum()
    }

    fn elapsed(&self) -> Duration {
        self.report.phases.iter().map(|phase| phase.elapsed).sum()
    }

    fn document(&self) -> Json {
        let phases: Vec<Json> = self
            .report
            .phases
            .iter()
            .map(|phase| {
                json!({
                    "phase": phase.phase.label(),
                    "seconds": phase.elapsed.as_secs_f64(),
                    "rows": phase.rows,
                    "rows_per_second": per_second(phase.rows, phase.elapsed),
                })
            })
            .collect();
        json!({
            "database": self.connector.shown,
            "engine": self.engine,
            "tool_version": env!("CARGO_PKG_VERSION"),
            "command": self.request.command,
            "options": self.request.options,
            "keys": self.request.keys.as_str(),
            "missing_constraints": self.missing_constraints,
            "tables": self.report.tables,
            "rows": self.rows(),
            "seconds": self.elapsed().as_secs_f64(),
            "phases": phases,
            "validation": self.validation.as_ref().map(|validation| json!({
                "passed": validation.passed,
                "assertions": validation.assertions.len(),
                "metrics": validation.metrics.len(),
                "failed": validation.failed(),
                "summary_file": self.args.summary.display().to_string(),
            })),
            "files": self.files,
        })
    }

    fn text(&self) -> String {
        let tables = self.report.tables.iter();
        let tables = tables.map(|t| vec![t.path(), separated(t.rows), t.fingerprint.clone()]).collect();
        let mut phases: Vec<_> =
            self.report.phases.iter().map(|p| phase_row(&p.phase.label(), p.rows, p.elapsed)).collect();
        phases.push(phase_row("in all", self.rows(), self.elapsed()));
        let mut text = table(&["table", "rows", "fingerprint"], &["rows"], tables);
        text.push_str("\n\n");
        text.push_str(&table(&["phase", "seconds", "rows", "rows/s"], &["seconds", "rows", "rows/s"], phases));
        text.push_str("\n\n");
        text.push_str(&labelled(&self.closing_lines()));
        text
    }

    fn closing_lines(&self) -> Vec<(&'static str, String)> {
        let mut lines = vec![
            ("loaded", self.describe.clone()),
            ("seed", self.request.options.seed.to_string()),
            ("repeat", self.request.command.clone()),
        ];
        if self.connector.hides_password() {
            lines.push(("", "(set PGPASSWORD: the password is not shown)".to_owned()));
        }
        if let Some(keys) = missing(&self.missing_constraints) {
            lines.push(("keys", keys));
        }
        lines.push((
            "checks",
            match &self.validation {
                Some(validation) => validate::verdict(validation, &self.args.summary),
                None => "skipped (--no-validate)".to_owned(),
            },
        ));
        for file in self.files.iter().flatten() {
            lines.push(("file", super::export::line(file)));
        }
        let option = self.connector.options();
        lines.push(("next", format!("caseload status{option}")));
        if self.files.is_none() {
            lines.push(("", format!("caseload export{option} --format csv --out csv")));
        }
        lines.push(("", self.connector.shell(&sql_to_try(&self.connector.table("billing")))));
        lines
    }
}

/// What to say of constraints that are not in force; nothing if none is missing.
pub(crate) fn missing(constraints: &[String]) -> Option<String> {
    let count = u64::try_from(constraints.len()).ok().filter(|count| *count > 0)?;
    let names = constraints.join(", ");
    Some(format!("{} missing (`load --keys full --replace` declares all): {names}", counted(count, "constraint")))
}

fn phase_row(label: &str, rows: u64, elapsed: Duration) -> Vec<String> {
    let rate = per_second(rows, elapsed).filter(|_| rows > 0).map(separated).unwrap_or_default();
    let rows = if rows > 0 { separated(rows) } else { String::new() };
    vec![label.to_owned(), seconds(elapsed), rows, rate]
}

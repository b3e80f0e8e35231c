//! `caseload insights`: each planted effect, found by its query, beside the expected values.

use crate::database::Database;
use crate::datasets::DATASETS;
use crate::error::{Error, Result};
use crate::insights::{Finding, Insight, State, insights};
use crate::record::{Record, not_loaded};
use serde_json::json;

use super::args::InsightsArgs;
use super::location::Connector;
use super::numbers::separated;
use super::outcome::{CommandResult, Outcome};
use super::output::Output;

pub(crate) fn run(connector: &Connector, args: &InsightsArgs, output: &Output) -> CommandResult {
    let all = chosen(&args.names)?;
    if args.sql {
        let text = || all.iter().map(statement).collect::<Vec<_>>().join("\n");
        let document = || {
            json!(all.iter().map(|one| json!({ "insight": one.full_name(), "sql": one.query() })).collect::<Vec<_>>())
        };
        output.answer(document, text)?;
        return Ok(Outcome::Done);
    }
    let mut database = connector.open()?;
    let findings = find(database.as_mut(), &all, &args.names)?;
    output.answer(|| json!({ "database": connector.shown, "findings": findings }), || text(&findings))?;
    let right = findings.iter().all(|finding| finding.state.is_right());
    Ok(if right { Outcome::Done } else { Outcome::CheckFailed })
}

/// The insights of these names: datasets, or `<dataset>.<phenomenon>`; all if there are none.
fn chosen(names: &[String]) -> Result<Vec<Insight>> {
    let mut all = Vec::new();
    for dataset in DATASETS {
        all.extend(insights(dataset)?);
    }
    let fits = |one: &Insight, name: &str| one.dataset.name == name || one.full_name() == name;
    if let Some(name) = names.iter().find(|name| !all.iter().any(|one| fits(one, name))) {
        let known = all.iter().map(Insight::full_name).collect::<Vec<_>>().join(", ");
        let reason = format!("there is no planted effect `{name}`; choose from {known}");
        return Err(Error::Option { option: "NAMES", reason });
    }
    all.retain(|one| names.is_empty() || names.iter().any(|name| fits(one, name)));
    Ok(all)
}

/// Runs those whose dataset is there; naming one whose dataset is not is an error.
fn find(database: &mut dyn Database, all: &[Insight], names: &[String]) -> Result<Vec<Finding>> {
    let (record, mut findings) = (Record::read(database)?, Vec::new());
    for of_dataset in all.chunk_by(|one, next| one.dataset.name == next.dataset.name) {
        let name = of_dataset[0].dataset.name;
        match record.options(name)? {
            Some(run) => {
                for insight in of_dataset {
                    findings.push(insight.find(database, &run)?);
                }
            }
            None if names.is_empty() => {}
            None => {
                return Err(not_loaded(database, name));
            }
        }
    }
    if findings.is_empty() {
        return Err(Error::NotLoaded {
            place: database.describe(),
            what: "a dataset with planted effects".to_owned(),
            remedy: "add one with `caseload load --datasets`; `caseload list` shows them".to_owned(),
        });
    }
    Ok(findings)
}

fn statement(insight: &Insight) -> String {
    format!("-- {}: {}\n{};\n", insight.full_name(), insight.question, insight.query().trim())
}

fn text(findings: &[Finding]) -> String {
    let mut text = String::new();
    for finding in findings {
        text.push_str(&format!("{}.{}: {}\n", finding.dataset, finding.phenomenon, verdict(finding)));
        text.push_str(&format!("  planted   {}\n", finding.story));
        text.push_str(&format!("  question  {}\n", finding.question));
        text.push_str(&format!("  answer    {}\n", finding.answer));
        for value in &finding.values {
            let mark = if value.in_band { "" } else { "  <- outside" };
            let shown = value.value.map_or_else(|| "no value".to_owned(), |value| format!("{value}"));
            text.push_str(&format!("  {:<40} {shown:>12}  expected {}{mark}\n", value.name, value.expect));
        }
        text.push('\n');
    }
    let count = |state: State| findings.iter().filter(|finding| finding.state == state).count() as u64;
    let found = format!("{} found", separated(count(State::Found)));
    let further = [
        (State::Missed, "outside their band"),
        (State::Disabled, "disabled and not found, as expected"),
        (State::FoundThoughDisabled, "disabled but found"),
        (State::TooFewPatients, "not judged: too few patients"),
    ];
    let further = further.into_iter().filter(|(state, _)| count(*state) > 0);
    let further = further.map(|(state, words)| format!(", {} {words}", separated(count(state))));
    text + &found + &further.collect::<String>()
}

fn verdict(finding: &Finding) -> &'static str {
    match finding.state {
        State::Found => "found",
        State::Missed => "OUTSIDE ITS BAND",
        State::Disabled => "disabled and not found",
        State::FoundThoughDisabled => "DISABLED BUT FOUND",
        State::TooFewPatients => "not judged: too few patients",
    }
}

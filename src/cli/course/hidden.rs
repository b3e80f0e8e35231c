//! The hidden database on which answers are judged once more.

use crate::cli::course_args::LimitArgs;
use crate::cli::location::Connector;
use crate::cli::output::Output;
use crate::course::Exercise;
use crate::course::check::Judge;
use crate::course::scratch::{Recipe, Scratch};
use crate::database::Control;
use crate::error::{Error, Result};

/// The hidden database of a seed that nobody knows, if there is to be one.
pub(super) fn hidden(
    connector: &Connector,
    here: &mut Judge,
    exercises: &[Exercise],
    args: &LimitArgs,
    output: &Output,
) -> Result<Option<Scratch>> {
    if args.no_hidden {
        return Ok(None);
    }
    let mut names: Vec<&str> = exercises.iter().flat_map(Exercise::datasets).collect();
    names.sort_unstable();
    names.dedup();
    let recipe = Recipe::like(here.database(), &names, any_seed()?)?;
    let control: Control = connector.control();
    if !connector.is_server() {
        return Scratch::make(&recipe, control).map(Some);
    }
    match &args.hidden_server {
        Some(url) => {
            let server = connector.other(url)?;
            Scratch::make_on_server(&recipe, &connector.location, &server.location, control).map(Some)
        }
        None => {
            output
                .note("note: judged on this database alone; --hidden-server names a role that may create a hidden one");
            Ok(None)
        }
    }
}

/// A seed from the operating system.
fn any_seed() -> Result<u64> {
    getrandom::u64().map_err(|source| Error::Format {
        context: "the system gives no random number".to_owned(),
        source: Box::new(source),
    })
}

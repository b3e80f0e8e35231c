//! `caseload migrations`: the first migrations of a new dataset, written from the code.

use std::fs;
use std::path::PathBuf;

use serde_json::json;

use super::args::MigrationsArgs;
use super::list::dataset;
use super::output::Output;
use super::{CommandResult, Outcome};
use crate::ddl;
use crate::error::{Error, Result};

pub(crate) fn run(args: &MigrationsArgs, output: &Output) -> CommandResult {
    let dataset = dataset(&args.dataset)?;
    let folder = args.out.join(dataset.name);
    let files = [
        (folder.join("V1__create_tables.sql"), ddl::create_tables(dataset.tables)),
        (folder.join("V2__comments.sql"), ddl::comments(dataset.tables)),
    ];
    // Databases made with the old text would be refused by the new one.
    for (path, text) in &files {
        if !args.replace && fs::read_to_string(path).is_ok_and(|old| old != *text) {
            let reason = format!(
                "`{}` says something else; a released migration stays as it is and another one follows it, one that was never \
                 released is written anew with `--replace`",
                path.display()
            );
            return Err(Error::Option { option: "--out", reason }.into());
        }
    }
    let failed = |action, path: PathBuf| move |source| Error::File { action, path, source };
    fs::create_dir_all(&folder).map_err(failed("create", folder.clone()))?;
    let written = files.iter().map(|(path, text)| fs::write(path, text).map_err(failed("write", path.clone())));
    written.collect::<Result<Vec<()>>>()?;
    let names: Vec<String> = files.iter().map(|(path, _)| path.display().to_string()).collect();
    output.report(|| json!({ "files": names }), || names.join("\n"))?;
    Ok(Outcome::Done)
}

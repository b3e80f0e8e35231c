//! What packages of caseload bring along: completions for shells and manual pages. And that other systems can compile it.

mod launcher;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cli::{command, folder, json, refuses, stderr, stdout, succeeds};

/// The commands that help shows.
fn commands(folder: &Path) -> Vec<String> {
    let help = stdout(&succeeds(folder, &["--help"]));
    let list = help.split("Commands:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    // What does not fit a line goes on further in.
    let lines = list.lines().filter_map(|line| line.strip_prefix("  ")).filter(|line| !line.starts_with(' '));
    lines.map(|line| line.split(' ').next().unwrap().to_owned()).filter(|name| name != "help").collect()
}

#[test]
fn completions_know_every_command_in_every_shell() {
    let folder = folder();
    let commands = commands(folder.path());
    assert!(commands.len() > 10, "{commands:?}");
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = stdout(&succeeds(folder.path(), &["completions", shell]));
        for command in &commands {
            assert!(script.contains(command.as_str()), "{shell}: {command}");
        }
        assert!(script.contains("hospital-state"), "{shell}");
        let document = json(&succeeds(folder.path(), &["completions", shell, "--json"]));
        assert_eq!((document["shell"].as_str(), document["script"].as_str()), (Some(shell), Some(script.as_str())));
    }
    let output = command(folder.path()).args(["completions", "tcsh"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("possible values: bash"), "{}", stderr(&output));
}

#[test]
fn bash_completes_an_option() {
    let folder = folder();
    let script = folder.path().join("caseload.bash");
    fs::write(&script, stdout(&succeeds(folder.path(), &["completions", "bash"]))).unwrap();
    let ask = r#"source "$1"; COMP_WORDS=(caseload load --hospital-z); COMP_CWORD=2; _caseload caseload --hospital-z load; echo "${COMPREPLY[@]}""#;
    let output = Command::new("bash").args(["--norc", "-c", ask, "bash"]).arg(&script).output().unwrap();
    assert_eq!(stdout(&output).trim(), "--hospital-zipcode", "{}", stderr(&output));
}

#[test]
fn completions_need_no_readable_database_url() {
    let folder = folder();
    let wrong = ("DATABASE_URL", "mysql://localhost/shop");
    let call = |arg: &[&str]| command(folder.path()).env(wrong.0, wrong.1).args(arg).output().unwrap();
    assert_eq!(call(&["status"]).status.code(), Some(2));
    assert_eq!(call(&["completions", "bash"]).status.code(), Some(0));
}

#[test]
fn every_command_has_a_manual_page() {
    let folder = folder();
    let document = json(&succeeds(folder.path(), &["man", "--out", "man/man1", "--json"]));
    let pages: Vec<&str> = document["pages"].as_array().unwrap().iter().map(|page| page.as_str().unwrap()).collect();
    let page = |name: &str| fs::read_to_string(folder.path().join("man/man1").join(name)).unwrap();
    for command in commands(folder.path()) {
        let name = format!("caseload-{command}.1");
        assert!(pages.contains(&name.as_str()), "{name} is not among {pages:?}");
        assert!(page(&name).starts_with(".ie ") && page(&name).contains(".SH SYNOPSIS"), "{name}");
    }
    assert!(page("caseload.1").contains(r"caseload\-load(1)"));
    let source = format!("\"caseload {}\"", env!("CARGO_PKG_VERSION"));
    assert!(page("caseload-load.1").contains(&source), "{source}");
    assert!(page("caseload-course-check.1").contains(".SH OPTIONS"));
    assert!(!pages.contains(&"caseload-docs.1"), "hidden commands have no page: {pages:?}");
    fs::write(folder.path().join("file"), "").unwrap();
    refuses(folder.path(), &["man", "--out", "file"], &["cannot create", "file"]);
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect()
}

/// Lines that only some systems can compile, and that stand neither below their own `cfg` nor in a module of such tests.
fn unguarded(text: &str) -> Vec<&str> {
    let code = text.split("#[cfg(all(test, unix))]\nmod tests {").next().unwrap_or_default();
    let lines: Vec<&str> = code.lines().map(str::trim).collect();
    let is_bound =
        |line: &str| ["os::unix", "os::linux", "os::windows", "os::fd"].iter().any(|path| line.contains(path));
    let is_guard = |line: &str| {
        line.starts_with("#[cfg(") && ["unix", "windows", "target_os"].iter().any(|name| line.contains(name))
    };
    let bound = lines.iter().enumerate().filter(|(_, line)| is_bound(line));
    bound.filter(|(number, _)| *number == 0 || !is_guard(lines[number - 1])).map(|(_, line)| *line).collect()
}

#[test]
fn code_for_one_system_is_marked_so() {
    assert_eq!(
        unguarded("use std::os::unix::fs::PermissionsExt as _;\n"),
        ["use std::os::unix::fs::PermissionsExt as _;"]
    );
    assert_eq!(unguarded("#[cfg(unix)]\nuse std::os::unix::fs::PermissionsExt as _;\n"), [""; 0]);
    let files = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    assert!(files.iter().any(|file| file.ends_with("export/draft.rs")), "{files:?}");
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        assert!(
            unguarded(&text).is_empty(),
            "{}: {:?} needs a `#[cfg(...)]` above it",
            file.display(),
            unguarded(&text)
        );
    }
}

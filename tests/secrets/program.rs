//! The program with a secret, and everything it says and writes looked through for it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// The word that the password repeats, and the beginning of its escaped form; both in small letters.
const TRACES: [&str; 2] = ["hu5h", "%48%75"];

/// With every sign that has a meaning in a URL or in a password file.
pub(super) const PASSWORD: &str = r"Hu5h/Hu5h?Hu5h#Hu5h@Hu5h:Hu5h%Hu5h\Hu5h&Hu5h";

/// Says what a test found; the test harness would swallow `println!`.
pub(super) fn report(line: &str) {
    use std::io::Write as _;
    std::io::stderr().write_all(format!("secrets: {line}\n").as_bytes()).unwrap();
}

/// A text with every byte escaped.
pub(super) fn escaped(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

/// A folder in which commands run, and a count of what was looked through.
pub(super) struct Watch {
    pub(super) folder: TempDir,
    pub(super) commands: usize,
    pub(super) texts: usize,
}

impl Watch {
    pub(super) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), commands: 0, texts: 0 }
    }

    /// Runs a command with further variables in its environment; it must end with this code, and say nothing secret.
    #[track_caller]
    pub(super) fn run(&mut self, code: i32, env: &[(&str, &str)], args: &[&str]) -> String {
        let output = command(self.folder.path(), env).args(args).output().unwrap();
        let said = said(&output);
        assert_eq!(output.status.code(), Some(code), "{args:?}\n{said}");
        assert!(!said.contains("panicked"), "{said}");
        self.commands += 1;
        self.look_through("stdout and stderr", &said);
        said
    }

    #[track_caller]
    pub(super) fn look_through(&mut self, place: &str, text: &str) {
        let lower = text.to_lowercase();
        assert!(!TRACES.iter().any(|trace| lower.contains(trace)), "the password is in {place}: {text}");
        self.texts += 1;
    }

    /// Every file that the commands have written, and its name.
    #[track_caller]
    pub(super) fn look_through_files(&mut self) -> Vec<String> {
        let mut folders = vec![self.folder.path().to_owned()];
        let mut names = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let name = path.strip_prefix(self.folder.path()).unwrap().display().to_string();
                self.look_through("the name of a file", &name);
                if path.is_dir() {
                    folders.push(path);
                } else {
                    self.look_through(&name, &String::from_utf8_lossy(&fs::read(&path).unwrap()));
                    names.push(name);
                }
            }
        }
        names
    }
}

fn command(folder: &Path, env: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_caseload"));
    for (name, _) in std::env::vars_os() {
        if name == "DATABASE_URL" || name.to_string_lossy().starts_with("PG") {
            command.env_remove(name);
        }
    }
    // Were there a log, it would say everything.
    command.env("HOME", folder).env("RUST_LOG", "trace").envs(env.iter().copied());
    command.current_dir(folder).stdin(Stdio::null());
    command
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

//! The program as a process of its own, which can be killed, and what a database holds after that.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use caseload::database::{Value, open};
use caseload::datasets::core;
use serde_json::Value as Json;
use tempfile::TempDir;

use crate::support::{PATIENCE, count, counted, location, schema_of};

const PROGRAM: &str = env!("CARGO_BIN_EXE_caseload");

/// Says what a test found; the test harness would swallow `println!`.
pub(super) fn report(line: &str) {
    std::io::stderr().write_all(format!("faults: {line}\n").as_bytes()).unwrap();
}

/// A run of the program under way.
pub(super) struct Run {
    child: Child,
    began: Instant,
    /// What it has said on stderr so far, and who listens.
    said: Arc<Mutex<String>>,
    listener: JoinHandle<()>,
    /// Who reads its result.
    reader: JoinHandle<String>,
    _folder: TempDir,
}

/// A run that has ended.
pub(super) struct Ended {
    pub(super) status: ExitStatus,
    pub(super) stdout: String,
    pub(super) stderr: String,
}

/// The program on a database, in a folder of its own.
pub(super) fn command(address: &str, folder: &TempDir, args: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    on(&mut command, address, folder, args);
    command
}

/// The program through a shell that first runs `prelude`.
pub(super) fn command_after(prelude: &str, address: &str, folder: &TempDir, args: &[&str]) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("{prelude}; exec \"$0\" \"$@\""), PROGRAM]);
    on(&mut command, address, folder, args);
    command
}

fn on(command: &mut Command, address: &str, folder: &TempDir, args: &[&str]) {
    let (url, schema) = schema_of(address);
    command.args(args).args(["--database", url]).current_dir(folder.path());
    if let Some(schema) = schema {
        command.args(["--schema", schema]);
    }
    command.env_remove("DATABASE_URL").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
}

/// Arguments of a load of so many patients; the rows follow from both numbers.
pub(super) fn load_args(patients: u32, seed: u32) -> Vec<String> {
    let text = format!("load --today 2026-07-01 --replace --no-validate --json --patients {patients} --seed {seed}");
    text.split(' ').map(str::to_owned).collect()
}

impl Run {
    pub(super) fn start(address: &str, args: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self::of(command(address, &folder, args), folder)
    }

    pub(super) fn of(mut command: Command, folder: TempDir) -> Self {
        let mut child = command.spawn().unwrap();
        let began = Instant::now();
        let said = Arc::new(Mutex::new(String::new()));
        let (stderr, heard) = (child.stderr.take().unwrap(), Arc::clone(&said));
        let listener = std::thread::spawn(move || {
            for line in BufReader::new(stderr).lines() {
                let mut heard = heard.lock().unwrap();
                heard.push_str(&line.unwrap());
                heard.push('\n');
            }
        });
        let stdout = child.stdout.take().unwrap();
        let reader = std::thread::spawn(move || std::io::read_to_string(stdout).unwrap());
        Self { child, began, said, listener, reader, _folder: folder }
    }

    /// Has it said this?
    pub(super) fn says(&self, words: &str) -> bool {
        self.said.lock().unwrap().contains(words)
    }

    /// Waits until it has said this.
    pub(super) fn until_says(&self, words: &str) {
        until(words, || self.says(words));
    }

    pub(super) fn load(address: &str, patients: u32, seed: u32, further: &[&str]) -> Self {
        let args = load_args(patients, seed);
        let args: Vec<&str> = args.iter().map(String::as_str).chain(further.iter().copied()).collect();
        Self::start(address, &args)
    }

    pub(super) fn pid(&self) -> u32 {
        self.child.id()
    }

    pub(super) fn is_running(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Waits until so much time has passed since the start.
    pub(super) fn wait_until(&self, moment: Duration) {
        std::thread::sleep(moment.saturating_sub(self.began.elapsed()));
    }

    /// SIGKILL.
    pub(super) fn kill(&mut self) {
        self.child.kill().unwrap();
    }

    /// Another signal, by its name.
    pub(super) fn signal(&self, name: &str) {
        // A process that has just ended cannot be signalled, and need not be.
        Command::new("kill")
            .args([&format!("-{name}"), &self.pid().to_string()])
            .stderr(Stdio::null())
            .status()
            .unwrap();
    }

    /// Waits for its end; a program that hangs is killed.
    #[track_caller]
    pub(super) fn end(mut self) -> Ended {
        let waits = Instant::now();
        while self.is_running() {
            if waits.elapsed() > PATIENCE {
                self.kill();
                panic!("it does not end: {}", self.said.lock().unwrap());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        let status = self.child.wait().unwrap();
        let stdout = self.reader.join().unwrap();
        self.listener.join().unwrap();
        let stderr = self.said.lock().unwrap().clone();
        Ended { status, stdout, stderr }
    }
}

impl Ended {
    #[track_caller]
    pub(super) fn succeeded(self) -> Json {
        assert_eq!(self.status.code(), Some(0), "{}{}", self.stdout, self.stderr);
        serde_json::from_str(&self.stdout).unwrap_or(Json::Null)
    }

    /// It ended with this exit code, printed no result, and its messages have all these words.
    #[track_caller]
    pub(super) fn failed(self, code: i32, words: &[&str]) -> String {
        assert_eq!(self.status.code(), Some(code), "{}{}", self.stdout, self.stderr);
        assert_eq!(self.stdout, "");
        for word in words {
            assert!(self.stderr.contains(word), "`{word}` is missing in: {}", self.stderr);
        }
        for dump in ["panicked", "Error {", "Some(", "Err("] {
            assert!(!self.stderr.contains(dump), "{}", self.stderr);
        }
        self.stderr
    }
}

/// What a database holds: its last load, each table with its rows and a fingerprint taken now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Held {
    pub(super) run: i64,
    pub(super) tables: BTreeMap<String, (u64, String)>,
}

/// Reads what is there; every table must be as the load recorded it. None if nothing is loaded.
#[track_caller]
pub(super) fn held(address: &str) -> Option<Held> {
    let mut database = open(&location(address)).unwrap();
    if database.contents().unwrap().datasets.is_empty() {
        return None;
    }
    let run = count(database.as_mut(), "SELECT MAX(run_id) FROM load_runs");
    let recorded = database
        .query(&format!("SELECT table_name, row_count, fingerprint FROM load_run_tables WHERE run_id = {run}"))
        .unwrap();
    let whole = |cell: &Value| u64::try_from(cell.integer().unwrap()).unwrap();
    let recorded: BTreeMap<String, (u64, String)> =
        recorded.rows.iter().map(|row| (row[0].to_string(), (whole(&row[1]), row[2].to_string()))).collect();
    let tables = counted(database.as_mut(), core::DATASET.tables.iter().copied());
    assert_eq!(tables, recorded, "run {run} is not whole");
    Some(Held { run, tables })
}

/// Sessions of the program on a server; none on DuckDB.
pub(super) fn sessions(address: &str) -> i64 {
    let mut database = open(&location(address)).unwrap();
    match database.engine() {
        "DuckDB" => 0,
        _ => count(
            database.as_mut(),
            "SELECT COUNT(*) FROM pg_stat_activity
             WHERE application_name = 'caseload' AND datname = current_database() AND pid <> pg_backend_pid()",
        ),
    }
}

/// Waits until something is so.
#[track_caller]
pub(super) fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let began = Instant::now();
    while !holds() {
        assert!(began.elapsed() < PATIENCE, "never came: {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

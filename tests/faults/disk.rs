//! A disk that is full: a clear error, and the old data kept.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use caseload::database::{Location, open};

use super::cluster::Cluster;
use super::program::{Run, command_after, held, load_args, report};
use crate::support::with_database;

/// Patients that fit, and patients that do not.
const FEW: u32 = 200;
const MANY: u32 = 50_000;

const UNCHANGED: &str = "is as it was before";

/// A small file system of its own; only root may have one.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    fn mount(megabytes: u32) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let size = format!("size={megabytes}m,mode=1777");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &size, "caseload-test"])
            .arg(folder.path())
            .stderr(Stdio::null())
            .status();
        mounted.is_ok_and(|status| status.success()).then_some(Self(folder))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").args(["--lazy"]).arg(self.path()).status();
    }
}

fn error_line(message: &str) -> &str {
    message.lines().find(|line| line.starts_with("error: ")).unwrap()
}

#[test]
fn a_full_disk_keeps_the_old_duckdb_file() {
    let folder = tempfile::tempdir().unwrap();
    let disk = SmallDisk::mount(32);
    let place: PathBuf = disk.as_ref().map_or(folder.path(), SmallDisk::path).join("practice.duckdb");
    let address = place.to_str().unwrap();
    Run::load(address, FEW, 1, &[]).end().succeeded();
    let before = held(address);
    // Without a disk of its own, the size of files is limited; a write beyond fails if the signal is ignored.
    let (how, prelude) = match disk {
        Some(_) => ("a file system of 32 MB", "true"),
        None => ("a limit of 32 MB for files (ulimit -f)", "trap '' XFSZ; ulimit -f 32768"),
    };
    let own = tempfile::tempdir().unwrap();
    let args = load_args(MANY, 2);
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let run = Run::of(command_after(prelude, address, &own, &args), own);
    let message = run.end().failed(2, &["error: DuckDB: ", "the disk is full", "stopped at: ", UNCHANGED]);
    assert_eq!(held(address), before);
    let left: Vec<_> = place.parent().unwrap().read_dir().unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["practice.duckdb"]);
    Run::load(address, FEW, 3, &[]).end().succeeded();
    assert_eq!(held(address).unwrap().run, 2);
    report(&format!("DuckDB: a full disk ({how}): {}", error_line(&message)));
}

#[test]
fn a_full_disk_of_the_server_keeps_the_old_data() {
    let disk = SmallDisk::mount(24);
    let limit = disk.is_none().then_some(8_192);
    let cluster = Cluster::make(limit);
    let mut server = open(&Location::parse(&cluster.url)).unwrap();
    let how = match &disk {
        Some(disk) => {
            cluster.give(disk.path());
            let path = disk.path().display();
            server.execute(&format!("CREATE TABLESPACE small LOCATION '{path}'")).unwrap();
            server.execute("CREATE DATABASE practice TABLESPACE small").unwrap();
            "a tablespace of 24 MB"
        }
        None => {
            server.execute("CREATE DATABASE practice").unwrap();
            "a limit of 8 MB for the server's files (ulimit -f)"
        }
    };
    drop(server);
    let address = with_database(&cluster.url, "practice");
    Run::load(&address, FEW, 1, &[]).end().succeeded();
    let before = held(&address);
    let message =
        Run::load(&address, MANY, 2, &[]).end().failed(2, &["error: PostgreSQL: ", "stopped at: ", UNCHANGED]);
    let reason = ["the server's disk is full", "File too large"];
    assert!(reason.iter().any(|reason| message.contains(reason)), "{message}");
    assert_eq!(held(&address), before);
    Run::load(&address, FEW, 3, &[]).end().succeeded();
    assert_eq!(held(&address).unwrap().run, 2);
    drop(cluster);
    report(&format!("PostgreSQL: a full disk ({how}): {}", error_line(&message)));
}

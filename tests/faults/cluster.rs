//! A PostgreSQL server of a test's own, which may be stopped and started.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

pub(crate) struct Cluster {
    folder: PathBuf,
    /// Size in kB that no file of the server may exceed.
    file_limit: Option<u32>,
    pub(crate) url: String,
}

impl Cluster {
    pub(crate) fn make(file_limit: Option<u32>) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let parent = std::env::var_os("CASELOAD_TEST_CLUSTERS").map_or_else(std::env::temp_dir, PathBuf::from);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = parent.join(format!("caseload-cluster-{}-{number}", std::process::id()));
        let mut cluster = Self { folder, file_limit, url: String::new() };
        cluster.url = cluster.run("make", &[]).trim().to_owned();
        cluster
    }

    pub(crate) fn start(&self) {
        self.run("start", &[]);
    }

    /// `fast` ends the sessions in an orderly way, `immediate` is a crash.
    pub(crate) fn stop(&self, mode: &str) {
        self.run("stop", &[mode]);
    }

    /// Writes a file into the server's data folder, for the server alone.
    pub(crate) fn write(&self, name: &str, text: &str) {
        let path = self.folder.join("data").join(name);
        std::fs::write(&path, text).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        self.give(&path);
    }

    /// Makes a file or folder the server's own.
    pub(crate) fn give(&self, folder: &Path) {
        let mut command = Command::new("chown");
        let given = command.arg("--reference").arg(&self.folder).arg(folder).status().unwrap();
        assert!(given.success());
    }

    fn run(&self, action: &str, further: &[&str]) -> String {
        let mut command = Command::new(concat!(env!("CARGO_MANIFEST_DIR"), "/scripts/cluster"));
        command.arg(action).arg(&self.folder).args(further).stdin(Stdio::null());
        if let Some(limit) = self.file_limit {
            command.env("CASELOAD_FILE_LIMIT", limit.to_string());
        }
        let output = command.output().unwrap();
        assert!(output.status.success(), "scripts/cluster {action}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.run("remove", &[]);
    }
}

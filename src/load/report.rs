//! What a load reports, while it goes on and at its end.

use std::time::Duration;

use serde::Serialize;

use crate::memory::Shortage;
use crate::record::path;

/// One table that was loaded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TableReport {
    /// The dataset.
    pub dataset: &'static str,
    /// The table.
    pub table: &'static str,
    /// Its rows.
    pub rows: u64,
    /// Its fingerprint, 16 hexadecimal digits.
    pub fingerprint: String,
}

impl TableReport {
    /// The table with its schema, as a query writes it.
    #[must_use]
    pub fn path(&self) -> String {
        path(self.dataset, self.table)
    }
}

/// One phase of the load.
#[derive(Clone, Debug)]
pub struct PhaseReport {
    /// The phase.
    pub phase: Phase,
    /// How long it took.
    pub elapsed: Duration,
    /// Rows it handled; 0 where rows mean nothing.
    pub rows: u64,
}

/// What a load did.
#[derive(Clone, Debug)]
pub struct LoadReport {
    /// Every table, in load order.
    pub tables: Vec<TableReport>,
    /// Every phase, in order.
    pub phases: Vec<PhaseReport>,
}

/// The phases of a load, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Reference data, hospitals, doctors.
    Prepare,
    /// Generating the rows of the dataset of this name and appending them.
    Rows(&'static str),
    /// Generating the dataset of this name once more, for the answer key.
    Labels(&'static str),
    /// Keys, constraints, statistics.
    Keys,
    /// Measuring what was calibrated.
    Calibration,
    /// Making the load visible.
    Publish,
}

impl Phase {
    /// What is being done, for people.
    #[must_use]
    pub fn label(self) -> String {
        match self {
            Self::Prepare => "preparing".to_owned(),
            Self::Rows(name) => format!("generating and loading {name}"),
            Self::Labels(name) => format!("labelling {name}"),
            Self::Keys => "keys and statistics".to_owned(),
            Self::Calibration => "calibration".to_owned(),
            Self::Publish => "publishing".to_owned(),
        }
    }
}

/// The length of a phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// How many units there are.
    pub units: u64,
    /// What they are: `patient`, `block`.
    pub unit: &'static str,
}

/// Is told how a load goes on. All methods are called from the loading thread.
pub trait Observer {
    /// A phase begins, of this length where it is known.
    fn phase(&self, phase: Phase, length: Option<Length>);
    /// So many units and rows of the phase are done in all.
    fn progress(&self, units: u64, rows: u64);
    /// The load may not fit into memory; it is tried all the same.
    fn shortage(&self, shortage: Shortage);
}

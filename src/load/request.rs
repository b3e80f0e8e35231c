//! What to load.

use crate::database::{self, Keys};
use crate::datasets::{Choices, Dataset, Role, core};
use crate::parallel::default_threads;
use crate::world::Options;

/// A load that is asked for.
#[derive(Clone, Debug)]
pub struct LoadRequest {
    /// The options of the core.
    pub options: Options,
    /// The datasets, the core first. Without the core they are added to the core that is there, which has to have the same options.
    pub datasets: Vec<&'static Dataset>,
    /// Which phenomena the datasets have, and their settings.
    pub choices: Choices,
    /// May the present contents be replaced?
    pub replace: bool,
    /// The keys to declare.
    pub keys: Keys,
    /// Generating threads; the rows do not depend on it.
    pub threads: usize,
    /// Connections that load and build keys at once, where the engine has connections.
    pub jobs: usize,
    /// Command that repeats the load, for `load_runs`; without a password.
    pub command: String,
    /// Is the seed kept out of the record? Nothing that needs it can be done to the database later.
    pub sealed: bool,
}

impl LoadRequest {
    /// A load with all keys into a place that holds nothing yet, with as many threads and connections as suit this machine.
    #[must_use]
    pub fn new(options: Options) -> Self {
        // Three tables are large.
        let (threads, jobs) = (default_threads(), database::default_jobs(3));
        Self {
            options,
            datasets: vec![&core::DATASET],
            choices: Choices::default(),
            replace: false,
            keys: Keys::Full,
            threads,
            jobs,
            command: String::new(),
            sealed: false,
        }
    }

    pub(super) fn makes_key(&self) -> bool {
        self.datasets.iter().any(|dataset| dataset.role == Role::AnswerKey)
    }

    /// Is the core loaded, too?
    #[must_use]
    pub fn has_core(&self) -> bool {
        self.datasets.iter().any(|dataset| dataset.is_core())
    }
}

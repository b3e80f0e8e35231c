//! How a command ends.

use crate::error::Error;

/// How a command ended when it ran.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Done, and every check holds.
    Done,
    /// It ran, but a check failed.
    CheckFailed,
}

/// Why a command could not run.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The library's reason.
    Library(Error),
    /// The same after something had been begun, and the state in which that left the database.
    Incomplete(Error, String),
    /// Results cannot be written to stdout.
    Stdout(std::io::Error),
}

impl Failure {
    /// What the failure left behind.
    pub(crate) fn state(&self) -> String {
        match self {
            Self::Incomplete(_, state) => state.clone(),
            Self::Library(_) => "stopped; nothing was changed".to_owned(),
            Self::Stdout(_) => "stopped while the result was written".to_owned(),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Library(error)
    }
}

pub(crate) type CommandResult = Result<Outcome, Failure>;

//! When and why treatment stops.

use super::draws::{Draws, whole_between};
use super::params;
use super::phenomena::{DISCONTINUATION_REASONS, SURVIVAL_BY_STAGE_AND_PATH};
use super::regimens::{ALL, Class, Position};
use super::registry::Tumor;
use crate::datasets::frame::{Task, nearest_i32};

/// Why a line ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// The tumor grew.
    Progression,
    /// Side effects.
    Toxicity,
    /// All cycles were given.
    Completed,
    /// The patient did not want more.
    PatientChoice,
    Death,
}

impl Reason {
    /// The word in `treatment_lines.reason_for_discontinuation`.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Progression => "Progression",
            Self::Toxicity => "Toxicity",
            Self::Completed => "Completed",
            Self::PatientChoice => "Patient choice",
            Self::Death => "Death",
        }
    }
}

/// What makes treatments stop.
#[derive(Debug)]
pub(super) struct Stops {
    stops_early: bool,
    stage_matters: bool,
}

impl Stops {
    pub(super) fn new(task: Task<'_>) -> Self {
        Self {
            stops_early: task.is_on(&DISCONTINUATION_REASONS),
            stage_matters: task.is_on(&SURVIVAL_BY_STAGE_AND_PATH),
        }
    }

    /// After how many days treatment stops, and why, if the patient lives.
    pub(super) fn first(&self, regimen: Position, progression: i32, draws: &Draws) -> (i32, Reason) {
        let (too_long, cycles) = params::CHEMOTHERAPY_DAYS;
        let is_completed = ALL[regimen].class == Class::Chemotherapy && progression > too_long;
        let planned = if is_completed { (cycles, Reason::Completed) } else { (progression, Reason::Progression) };
        early(draws).filter(|early| self.stops_early && early.0 < planned.0).unwrap_or(planned)
    }

    /// Days until death on therapy.
    pub(super) fn death(&self, tumor: &Tumor, draws: &Draws) -> i32 {
        let late = params::DEATH_ON_THERAPY_DAYS[tumor.site.index()];
        let is_longer = self.stage_matters && tumor.is_early();
        let mean = if is_longer { late * params::EARLY_STAGE_DEATH_ON_THERAPY } else { late };
        nearest_i32(libm::ceil(draws.death * mean)).max(1)
    }
}

/// Days until side effects or the patient stop the treatment, if they do.
fn early(draws: &Draws) -> Option<(i32, Reason)> {
    let (toxic, choice) = (params::TOXICITY, params::PATIENT_CHOICE);
    if draws.early < toxic.0 {
        Some((whole_between(toxic.1, toxic.2, draws.early_day), Reason::Toxicity))
    } else if draws.early < toxic.0 + choice.0 {
        Some((whole_between(choice.1, choice.2, draws.early_day), Reason::PatientChoice))
    } else {
        None
    }
}

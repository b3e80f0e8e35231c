//! A cancer centre's registry: tumors, what is found in their genes, lines of therapy and scans.

mod cases;
mod choice;
mod course;
mod dimensions;
mod draws;
mod findings;
mod generate;
mod labels;
mod params;
mod phenomena;
mod plan;
mod regimens;
mod registry;
mod response;
mod rows;
mod scans;
mod stops;
pub mod tables;

use crate::datasets::frame::{Dataset, Role};

/// The tumor registry.
pub static DATASET: Dataset = Dataset {
    name: "oncology",
    role: Role::Subject,
    title: "a tumor registry: gene tests, lines of therapy, scans and survival",
    story: "A cancer centre's registry analyst has to say which mutation goes with which drug, where the next large indication is, and \
            which sequence of drugs keeps patients alive longest. The answers are blurred: some gene results cannot be interpreted, \
            tumors that shrink for half a year come back with a new mutation, and an expensive immunotherapy is given to patients whose \
            tumors lack its target. The analyst also owes the board a survival curve and a flow chart of who went from which drug to which.",
    tables: tables::TABLES,
    phenomena: &[
        &phenomena::VUS_AMBIGUITY,
        &phenomena::VUS_TREATED_AS_POSITIVE,
        &phenomena::T790M_RESISTANCE,
        &phenomena::SHRINK_THEN_GROW,
        &phenomena::LOW_PDL1_EXPENSIVE_FAILURES,
        &phenomena::KRAS_G12C_DRUG_X_BEATS_Y,
        &phenomena::SURVIVAL_BY_STAGE_AND_PATH,
        &phenomena::SANKEY_FLOWS,
        &phenomena::DISCONTINUATION_REASONS,
        &phenomena::BLOCKBUSTER_MATRIX,
    ],
    settings: &[],
    prepare: generate::prepare,
};

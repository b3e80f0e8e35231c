//! Throughput and triage of emergency departments: the times of every visit, the event log, diversions, and the beds upstairs.

mod arrivals;
mod attendance;
mod beds;
mod care;
mod complaints;
mod demand;
mod department;
mod dimensions;
mod diversions;
mod event_log;
mod flow;
mod generate;
mod labels;
mod params;
mod phenomena;
mod plan;
mod sites;
mod snapshots;
mod span;
pub mod tables;
mod visitors;
mod visits;

use crate::datasets::frame::{Dataset, Role};

/// Emergency departments.
pub static DATASET: Dataset = Dataset {
    name: "emergency",
    role: Role::Subject,
    title: "emergency departments: triage, queues, boarding and diversion, minute by minute",
    story: "An emergency department's manager has to cut crowding and has money for one change only: more triage nurses, a second CT \
            scanner, a faster laboratory, or beds upstairs. Patients walk out before a doctor sees them, ambulances are sent elsewhere on \
            Friday nights, and admitted patients lie in the hallway because the ICU is full. The times of every visit are there, and the \
            manager must find where the minutes go before spending anything. The obvious suspects are innocent, and a few patients fill \
            half of the waiting room.",
    tables: tables::TABLES,
    phenomena: &[
        &phenomena::FREQUENT_FLYERS,
        &phenomena::AMBULANCE_DIVERSION_FRIDAY,
        &phenomena::SHIFT_CHANGE_SPIKE,
        &phenomena::BED_BLOCK_BOARDING,
        &phenomena::LWBS_MONDAY_18H,
        &phenomena::DELAY_AFTER_DOCTOR,
        &phenomena::BOTTLENECK_IS_BEDS,
    ],
    settings: &[],
    prepare: generate::prepare,
};

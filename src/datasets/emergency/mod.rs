//! Throughput and triage of emergency departments: the times of every visit, the event log, diversions, and the beds upstairs.

mod arrivals;
mod beds;
mod care;
mod clock;
mod flow;
mod generate;
mod params;
mod phenomena;
mod roster;
mod sites;
pub mod tables;
mod write;

use phenomena::{
    AMBULANCE_DIVERSION_FRIDAY, BED_BLOCK_BOARDING, BOTTLENECK_IS_BEDS, DELAY_AFTER_DOCTOR, FREQUENT_FLYERS,
    LWBS_MONDAY_18H, SHIFT_CHANGE_SPIKE,
};

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
        &FREQUENT_FLYERS,
        &AMBULANCE_DIVERSION_FRIDAY,
        &SHIFT_CHANGE_SPIKE,
        &BED_BLOCK_BOARDING,
        &LWBS_MONDAY_18H,
        &DELAY_AFTER_DOCTOR,
        &BOTTLENECK_IS_BEDS,
    ],
    settings: &[],
    prepare: generate::prepare,
};

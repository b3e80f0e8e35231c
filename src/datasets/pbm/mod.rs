//! The pharmacy benefit manager's ledger: every prescription as a claim, with what the payer was billed, what the pharmacy got, what
//! the patient paid and who kept the rest.

mod catalogue;
mod chart;
mod claims;
mod contracts;
mod courses;
mod dimensions;
mod formularies;
mod generate;
mod labels;
mod members;
mod openings;
mod params;
mod pharmacies;
mod phenomena;
mod plan;
mod plan_years;
mod prices;
mod recoupments;
pub mod tables;
mod therapies;

use crate::datasets::frame::{Dataset, Role};

/// The ledger.
pub static DATASET: Dataset = Dataset {
    name: "pbm",
    role: Role::Subject,
    title: "a pharmacy benefit manager's ledger: claims, spreads, rebates and what is taken back",
    story: "An employer's benefits analyst and an independent pharmacist hold two ends of the same prescription and compare receipts. \
            The plan was billed more than the pharmacy was paid, the patient sometimes paid more than the drug costs, and money that the \
            pharmacy had booked was taken back months later. The cheap insulin was refused while the dear one was waved through, and on \
            1 January a drug that thousands took was no longer on the list. They have to trace every dollar through the claim, name who \
            kept it, and decide whether to move from a spread contract to a pass-through contract.",
    tables: tables::TABLES,
    phenomena: &[
        &phenomena::SPREAD_PRICING,
        &phenomena::SPREAD_NINETY_PERCENT,
        &phenomena::GENERIC_LIPITOR_AT_A_LOSS,
        &phenomena::COPAY_CLAWBACK,
        &phenomena::RECOUPMENT_MONTHS_LATER,
        &phenomena::REBATE_WALL,
        &phenomena::FORMULARY_EXCLUSION_JAN1,
        &phenomena::INSULIN_GROSS_TO_NET,
    ],
    settings: &[],
    prepare: generate::prepare,
};

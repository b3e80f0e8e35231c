//! The pharmacy benefit manager's ledger: every prescription as a claim, with what the payer was billed, what the pharmacy got, what
//! the patient paid and who kept the rest.

mod catalogue;
mod contracts;
mod courses;
mod formularies;
mod generate;
mod labels;
mod params;
mod pharmacies;
mod phenomena;
mod prices;
mod recoupments;
pub mod tables;
mod therapies;
mod window;

pub use phenomena::{
    COPAY_CLAWBACK, FORMULARY_EXCLUSION_JAN1, GENERIC_LIPITOR_AT_A_LOSS, INSULIN_GROSS_TO_NET, REBATE_WALL,
    RECOUPMENT_MONTHS_LATER, SPREAD_NINETY_PERCENT, SPREAD_PRICING,
};

use crate::datasets::{Dataset, Exercise};

/// The ledger.
pub static DATASET: Dataset = Dataset {
    name: "pbm",
    title: "a pharmacy benefit manager's ledger: claims, spreads, rebates and what is taken back",
    story: "An employer's benefits analyst and an independent pharmacist hold two ends of the same prescription and compare receipts. \
            The plan was billed more than the pharmacy was paid, the patient sometimes paid more than the drug costs, and money that the \
            pharmacy had booked was taken back months later. The cheap insulin was refused while the dear one was waved through, and on \
            1 January a drug that thousands took was no longer on the list. They have to trace every dollar through the claim, name who \
            kept it, and decide whether to move from a spread contract to a pass-through contract.",
    tables: &[
        &tables::DRUGS,
        &tables::PHARMACIES,
        &tables::PAYERS,
        &tables::FORMULARIES,
        &tables::CLAIMS,
        &tables::PHARMACY_ADJUSTMENTS,
    ],
    phenomena: &[
        &SPREAD_PRICING,
        &SPREAD_NINETY_PERCENT,
        &GENERIC_LIPITOR_AT_A_LOSS,
        &COPAY_CLAWBACK,
        &RECOUPMENT_MONTHS_LATER,
        &REBATE_WALL,
        &FORMULARY_EXCLUSION_JAN1,
        &INSULIN_GROSS_TO_NET,
    ],
    settings: &[],
    exercises: &[
        Exercise {
            question: "Which share of paid claims is for generics, and which share of the dollars billed?",
            skill: "join, ratio",
        },
        Exercise {
            question: "For which ten drugs does the patient's copay exceed most what the pharmacy receives?",
            skill: "grouping, filters",
        },
        Exercise {
            question: "Rebuild the margin of one pharmacy for the last year three ways: at the counter, after clawback, after recoupment.",
            skill: "left join, money reconciliation",
        },
        Exercise {
            question: "What would each payer with a spread contract have saved under pass-through plus an administrative fee of 4 dollars \
                       a claim?",
            skill: "counterfactual arithmetic",
        },
        Exercise {
            question: "Show that the choice of insulin at the PBMs with a rebate wall raises the payer's net cost, and state the rebate \
                       share at which it would not.",
            skill: "break-even analysis",
        },
        Exercise {
            question: "Estimate how much will in the end be recouped on the claims of the last 240 days, from the lags of older claims.",
            skill: "right censoring",
        },
    ],
    prepare: Some(generate::prepare),
};

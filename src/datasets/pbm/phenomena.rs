//! The effects that are planted in the ledger, and what each of them moves.

use super::tables::{CLAIMS, FORMULARIES, PAYERS, PHARMACY_ADJUSTMENTS};
use crate::datasets::frame::{Change, Phenomenon};

/// The PBM bills more than it pays.
pub(super) static SPREAD_PRICING: Phenomenon = Phenomenon {
    name: "spread_pricing",
    story: "Under spread contracts the PBM bills the payer more than it pays the pharmacy and keeps the difference: 31 % of every \
            dollar billed for ordinary generics, 1 % for brands. Under pass-through contracts it keeps nothing.",
    changes: &[Change::Columns(&CLAIMS, &["amount_insurance_paid"])],
};

/// Ten billed for one paid.
pub(super) static SPREAD_NINETY_PERCENT: Phenomenon = Phenomenon {
    name: "spread_ninety_percent",
    story: "Two specialty generics, imatinib and abiraterone, are billed at ten times what the pharmacy is paid under spread \
            contracts: about 96 dollars a tablet of imatinib against 9.60. The PBM keeps 90 %.",
    changes: &[Change::Columns(&CLAIMS, &["amount_insurance_paid"])],
};

/// The commonest statin costs the pharmacy money.
pub(super) static GENERIC_LIPITOR_AT_A_LOSS: Phenomenon = Phenomenon {
    name: "generic_lipitor_at_a_loss",
    story: "Thirty tablets of atorvastatin bring the pharmacy 6 dollars; under spread contracts the payer is billed 10. Drug and \
            dispensing cost an independent pharmacy more than 12, so that it loses 4 to 8 dollars on nearly every fill. No other drug \
            is as bad.",
    changes: &[
        Change::Columns(
            &CLAIMS,
            &[
                "amount_insurance_paid",
                "patient_copay",
                "pharmacy_reimbursement",
                "copay_clawback_amount",
                "amount_pharmacy_received",
            ],
        ),
        Change::Columns(&PHARMACY_ADJUSTMENTS, &["recouped_amount_usd"]),
    ],
};

/// The patient pays more than the drug costs.
pub(super) static COPAY_CLAWBACK: Phenomenon = Phenomenon {
    name: "copay_clawback",
    story: "At payers with fixed copays the patient pays the whole copay even where the drug costs less, and the PBM takes the rest \
            from the pharmacy. Nearly a quarter of all paid claims is overpaid by more than 2 dollars, by 8 on average.",
    changes: &[
        Change::Columns(&PAYERS, &["copay_rule"]),
        Change::Columns(&CLAIMS, &["amount_insurance_paid", "patient_copay", "copay_clawback_amount"]),
    ],
};

/// Booked money is taken back.
pub(super) static RECOUPMENT_MONTHS_LATER: Phenomenon = Phenomenon {
    name: "recoupment_months_later",
    story: "For 8 to 10 % of paid claims the PBM takes money back from the pharmacy 75 to 330 days after the sale: true-ups of generics \
            under spread contracts, performance fees on brands, audits. The books of the last months look better than they will be.",
    changes: &[Change::Rows(&PHARMACY_ADJUSTMENTS)],
};

/// The dear drug is covered, the cheap one is not.
pub(super) static REBATE_WALL: Phenomenon = Phenomenon {
    name: "rebate_wall",
    story: "At two of three PBMs the low-list insulin glargine and adalimumab are excluded. Half of the new patients are prescribed \
            them all the same and are refused; three quarters of these get the high-list product of the same class within days, on which \
            the PBM keeps a part of a large rebate. PBM Cedar prefers the low-list products.",
    changes: &[
        Change::Columns(&FORMULARIES, &["formulary_status", "tier"]),
        Change::Rows(&CLAIMS),
        Change::Rows(&PHARMACY_ADJUSTMENTS),
    ],
};

/// A drug that thousands take is no longer on the list.
pub(super) static FORMULARY_EXCLUSION_JAN1: Phenomenon = Phenomenon {
    name: "formulary_exclusion_jan1",
    story: "On the last 1 January PBM Birch drops apixaban. The first fill after it is refused to every patient; 80 % switch to \
            rivaroxaban within weeks, 12 % within months, 8 % stop. At the other PBMs nothing happens.",
    changes: &[
        Change::Columns(&FORMULARIES, &["formulary_status", "tier"]),
        Change::Rows(&CLAIMS),
        Change::Rows(&PHARMACY_ADJUSTMENTS),
    ],
};

/// The list price of insulin is not what anybody ends up with.
pub(super) static INSULIN_GROSS_TO_NET: Phenomenon = Phenomenon {
    name: "insulin_gross_to_net",
    story: "A vial of branded insulin glargine lists at 284 to 301 dollars. Where its low-list rival is excluded, 62 % of that comes back \
            as a rebate, of which the patient's copay takes no notice.",
    changes: &[
        Change::Columns(&FORMULARIES, &["rebate_share_of_wac"]),
        Change::Columns(&CLAIMS, &["rebate_amount", "pbm_rebate_amount"]),
    ],
};

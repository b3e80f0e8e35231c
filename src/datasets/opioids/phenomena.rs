//! What is planted, and what depends on it.

use super::tables::DISPENSES;
use crate::datasets::frame::{Change, Phenomenon};

pub(super) static DOCTOR_SHOPPING: Phenomenon = Phenomenon {
    name: "doctor_shopping",
    story: "One in 111 of the ordinary people goes on one to four rounds in which five to seven prescribers in different ZIP codes are \
            seen within ten days, most fills paid in cash. Nobody else sees five. Switched off, they are acute patients.",
    changes: &[Change::Rows(&DISPENSES)],
};

pub(super) static TRINITY_COCKTAIL: Phenomenon = Phenomenon {
    name: "trinity_cocktail",
    story: "Opioid, benzodiazepine and muscle relaxant at the same time: 60 % of the patients of mills, and 12 % of the long-term patients \
            who get the first two. Others get all three one after the other, which is no danger. Switched off, the relaxant is not given.",
    changes: &[Change::Rows(&DISPENSES)],
};

pub(super) static PILL_MILL: Phenomenon = Phenomenon {
    name: "pill_mill",
    story: "One prescriber in a hundred, to all appearance a family doctor, writes oxycodone at five times the state's mean and more, for \
            patients most of whom travel over 50 miles. Switched off, these people are long-term patients near their homes.",
    changes: &[Change::Rows(&DISPENSES)],
};

pub(super) static PAIN_CLINIC_DECOY: Phenomenon = Phenomenon {
    name: "pain_clinic_decoy",
    story: "30 % of the long-term patients are referred to a pain clinic nearby, where the drugs are stronger: its specialist prescribes \
            several times the mean too, but to local patients who hardly ever pay cash. Switched off, nobody is referred.",
    changes: &[Change::Columns(
        &DISPENSES,
        &["prescriber_id", "drug_id", "quantity", "mme", "mme_per_day", "distance_traveled_miles"],
    )],
};

pub(super) static CASH_PAYMENT: Phenomenon = Phenomenon {
    name: "cash_payment",
    story: "Cash pays for 9 % of fills, but for 65 % of a shopper's and 85 % at a mill. Switched off, it is 9 % for everyone.",
    changes: &[Change::Columns(&DISPENSES, &["payment_type", "plan_kind"])],
};

pub(super) static RED_FLAG_BUNDLE: Phenomenon = Phenomenon {
    name: "red_flag_bundle",
    story: "Cash, more than 50 miles, and a prescriber far above the mean: each alone is common, all three together nearly always mean a \
            mill. Switched off, patients who come to a mill from far away pay like everyone else.",
    changes: &[Change::Columns(&DISPENSES, &["payment_type", "plan_kind"])],
};

pub(super) static ROGUE_PHARMACY: Phenomenon = Phenomenon {
    name: "rogue_pharmacy",
    story: "The independent pharmacy next door fills 63 % of a mill's prescriptions, its chain neighbour 27 %. Switched off, the mill's \
            patients fill them at home.",
    changes: &[Change::Columns(&DISPENSES, &["pharmacy_id", "distance_patient_to_pharmacy_miles"])],
};

pub(super) static HIGH_DOSE_MME: Phenomenon = Phenomenon {
    name: "high_dose_mme",
    story: "About one opioid fill in seven reaches 90 morphine milligram equivalents a day, the dose that guidelines warn of: nearly all \
            at mills, many at pain clinics, few elsewhere. Switched off, quantities stay below it.",
    changes: &[Change::Columns(&DISPENSES, &["quantity", "mme", "mme_per_day"])],
};

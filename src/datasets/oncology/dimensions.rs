//! The rows that are there once: the drug regimens.

use super::regimens::{self, ALL};
use super::tables::{REGIMENS, RegimenBatch, RegimenRow};
use crate::datasets::frame::Output;

pub(super) fn write(out: &mut Output) {
    let mut batch = RegimenBatch::new(ALL.len());
    for (position, regimen) in ALL.iter().enumerate() {
        batch.push(&RegimenRow {
            regimen_id: regimens::id(position),
            drug_regimen: regimen.name,
            treatment_drug: regimen.drug,
            drug_class: regimen.class.as_str(),
            target_biomarker: regimen.target,
            monthly_cost_usd: regimen.monthly_usd * 100,
        });
    }
    out.push(&REGIMENS, batch.take());
}

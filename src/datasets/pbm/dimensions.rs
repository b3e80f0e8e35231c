//! The rows that are there once: drugs, pharmacies, payers and the lists of covered drugs.

use super::catalogue::DRUGS;
use super::contracts::PBMS;
use super::pharmacies;
use super::plan::Plan;
use super::plan_years::PLAN_YEARS;
use super::tables::{
    Batches, DrugBatch, DrugRow, FormularyBatch, FormularyRow, PayerBatch, PayerRow, PharmacyBatch, PharmacyRow,
};
use crate::datasets::frame::{Output, small};
use crate::world::position_id;

pub(super) fn write(plan: &Plan<'_>, out: &mut Output) {
    let mut batches = Batches::new();
    drugs(&mut batches.drugs);
    pharmacies(plan, &mut batches.pharmacies);
    payers(plan, &mut batches.payers);
    formularies(plan, &mut batches.formularies);
    out.extend(batches.take());
}

fn drugs(batch: &mut DrugBatch) {
    for drug in &DRUGS {
        batch.push(&DrugRow {
            drug_ndc: drug.ndc,
            drug_name: drug.name,
            brand_generic: drug.origin.as_str(),
            therapeutic_class: drug.class,
            manufacturer: drug.manufacturer,
            unit: drug.unit,
            wac: drug.wac,
            awp: drug.awp,
            nadac: drug.nadac,
            is_specialty: drug.is_specialty,
        });
    }
}

fn pharmacies(plan: &Plan<'_>, batch: &mut PharmacyBatch) {
    let streams = plan.task.purpose("pharmacy names");
    for ((pharmacy_id, number), pharmacy) in (1..).zip(0..).zip(&plan.pharmacies.all) {
        let zip = &plan.task.population.world.zips[pharmacy.zip];
        batch.push(&PharmacyRow {
            pharmacy_id,
            pharmacy_name: &pharmacies::name(pharmacy.kind, pharmacy_id, &mut streams.stream(number)),
            pharmacy_kind: pharmacies::KINDS[pharmacy.kind],
            zipcode: &zip.zipcode,
            cost_to_dispense_usd: pharmacy.cost_to_dispense,
        });
    }
}

fn payers(plan: &Plan<'_>, batch: &mut PayerBatch) {
    for (position, payer) in plan.payers.all.iter().enumerate() {
        let [generic, preferred, nonpreferred] = payer.copays;
        batch.push(&PayerRow {
            payer_id: position_id(position),
            payer_name: &payer.name,
            insurer_id: position_id(position / plan.payers.per_insurer),
            pbm_name: PBMS[payer.pbm],
            contract_model: if payer.is_spread { "Spread" } else { "Pass-Through" },
            copay_rule: if payer.has_fixed_copay { "Fixed Copay With Clawback" } else { "Lesser Of" },
            generic_copay_usd: generic,
            preferred_brand_copay_usd: preferred,
            nonpreferred_copay_usd: nonpreferred,
            rebate_pass_through_share: payer.rebate_pass_through,
        });
    }
}

fn formularies(plan: &Plan<'_>, batch: &mut FormularyBatch) {
    for (pbm, pbm_name) in PBMS.iter().enumerate() {
        for (year, plan_year) in (0..PLAN_YEARS).zip(plan.years.first..) {
            for (drug, product) in DRUGS.iter().enumerate() {
                let entry = plan.formularies.entry(pbm, year, drug);
                batch.push(&FormularyRow {
                    pbm_name,
                    plan_year: small(plan_year),
                    drug_ndc: product.ndc,
                    formulary_status: entry.status(),
                    tier: entry.tier,
                    rebate_share_of_wac: entry.rebate,
                });
            }
        }
    }
}

//! The tables of the pharmacy benefit manager's ledger, in DDL order: every column once, with its meaning, unit and range.

use crate::datasets::core::tables::{INSURERS, PATIENTS, ZIPCODES};
use crate::table::{BigInt, Boolean, Char, Date, Integer, Money, Null, Numeric, SmallInt, Text, Word, tables};

tables! {
    in "pbm";

    /// One row per drug product (NDC); names of manufacturers are invented, prices are synthetic.
    DRUGS = drugs, DrugRow, DrugBatch {
        primary_key: ["drug_ndc"];
        uniques: ["uq_pbm_drugs_name": "drug_name"];
        checks: [
            "ck_pbm_drugs_brand_generic": "brand_generic IN ('Brand', 'Generic', 'Biosimilar')",
            "ck_pbm_drugs_unit": "unit IN ('tablet', 'capsule', 'mL', 'inhaler', 'syringe')",
            "ck_pbm_drugs_prices": "wac > 0 AND awp > 0 AND nadac > 0"
        ];
        /// National drug code, 11 digits (5-4-2) without hyphens; synthetic.
        drug_ndc: Char<11>,
        /// Molecule and strength, the brand in brackets where it is branded.
        drug_name: Text,
        /// Brand, Generic or Biosimilar.
        brand_generic: Word,
        /// Therapeutic class; drugs of one class can replace each other.
        therapeutic_class: Word,
        /// Invented manufacturer.
        manufacturer: Word,
        /// Unit that is billed: tablet, capsule, mL, inhaler or syringe.
        unit: Word,
        /// Wholesale acquisition cost in US dollars a unit, the manufacturer's list price, at the start of the two years.
        wac: Numeric<12, 4>,
        /// Average wholesale price in US dollars a unit, at the start of the two years: a benchmark that nobody pays.
        awp: Numeric<12, 4>,
        /// Survey average of what pharmacies pay (NADAC), in US dollars a unit, at the start of the two years.
        nadac: Numeric<12, 4>,
        /// Is it a specialty product?
        is_specialty: Boolean,
    }

    /// One row per pharmacy.
    PHARMACIES = pharmacies, PharmacyRow, PharmacyBatch {
        primary_key: ["pharmacy_id"];
        references: ["fk_pbm_pharmacies_zipcode": "zipcode" -> ZIPCODES."zipcode"];
        checks: [
            "ck_pbm_pharmacies_kind": "pharmacy_kind IN ('Independent', 'Chain', 'PBM-Affiliated')",
            "ck_pbm_pharmacies_cost_to_dispense": "cost_to_dispense_usd > 0"
        ];
        /// Number of the pharmacy, from 1 without holes.
        pharmacy_id: Integer,
        /// Invented name.
        pharmacy_name: Text,
        /// Independent, Chain or PBM-Affiliated.
        pharmacy_kind: Word,
        /// ZIP code of the pharmacy.
        zipcode: Char<5>,
        /// Labour and overhead of a prescription, without the drug, in US dollars.
        cost_to_dispense_usd: Numeric<6, 2>,
    }

    /// One row per plan sponsor (employer, Medicare or Medicaid plan); each belongs to one insurer and hires one PBM.
    PAYERS = payers, PayerRow, PayerBatch {
        primary_key: ["payer_id"];
        uniques: ["uq_pbm_payers_name": "payer_name"];
        references: ["fk_pbm_payers_insurer": "insurer_id" -> INSURERS."insurer_id"];
        checks: [
            "ck_pbm_payers_contract_model": "contract_model IN ('Spread', 'Pass-Through')",
            "ck_pbm_payers_copay_rule": "copay_rule IN ('Fixed Copay With Clawback', 'Lesser Of')",
            "ck_pbm_payers_copays": "generic_copay_usd >= 0 AND preferred_brand_copay_usd >= 0 AND nonpreferred_copay_usd >= 0",
            "ck_pbm_payers_rebate_pass_through": "rebate_pass_through_share BETWEEN 0 AND 1"
        ];
        /// Number of the payer, from 1 without holes.
        payer_id: Integer,
        /// Invented name.
        payer_name: Text,
        /// Insurer whose members the payer pays for.
        insurer_id: Integer,
        /// Pharmacy benefit manager: PBM Alder, PBM Birch or PBM Cedar.
        pbm_name: Word,
        /// Spread (the PBM bills more than it pays the pharmacy and keeps the rest) or Pass-Through.
        contract_model: Word,
        /// Fixed Copay With Clawback (the whole copay is collected, even above the price) or Lesser Of (copay or price).
        copay_rule: Word,
        /// Copay of a 30-day fill in tier 1, in US dollars; a 90-day fill costs two copays.
        generic_copay_usd: Numeric<6, 2>,
        /// Copay of a 30-day fill in tier 2, in US dollars.
        preferred_brand_copay_usd: Numeric<6, 2>,
        /// Copay of a 30-day fill in tier 3, in US dollars.
        nonpreferred_copay_usd: Numeric<6, 2>,
        /// Share of the manufacturer's rebate that the PBM hands to the payer, 0 to 1.
        rebate_pass_through_share: Numeric<4, 3>,
    }

    /// One row per PBM, calendar year and drug: the list of covered drugs, which changes on 1 January.
    FORMULARIES = formularies, FormularyRow, FormularyBatch {
        primary_key: ["pbm_name", "plan_year", "drug_ndc"];
        foreign_keys: ["fk_pbm_formularies_drug": "drug_ndc" -> DRUGS."drug_ndc"];
        checks: [
            "ck_pbm_formularies_status": "formulary_status IN ('Preferred', 'Non-Preferred', 'Excluded')",
            "ck_pbm_formularies_tier": "(tier IS NULL) = (formulary_status = 'Excluded')",
            "ck_pbm_formularies_tier_range": "tier BETWEEN 1 AND 3",
            "ck_pbm_formularies_rebate": "rebate_share_of_wac BETWEEN 0 AND 1"
        ];
        /// Pharmacy benefit manager.
        pbm_name: Word,
        /// Calendar year.
        plan_year: SmallInt,
        /// Drug.
        drug_ndc: Char<11>,
        /// Preferred, Non-Preferred or Excluded.
        formulary_status: Word,
        /// 1 generic, 2 preferred brand, 3 non-preferred; NULL when excluded.
        tier: Null<SmallInt>,
        /// Rebate that the manufacturer offers this PBM, as a share of WAC, 0 to 1.
        rebate_share_of_wac: Numeric<4, 3>,
    }

    /// One row per adjudicated attempt to fill a prescription.
    CLAIMS = claims, ClaimRow, ClaimBatch {
        primary_key: ["claim_id"];
        foreign_keys: [
            "fk_pbm_claims_payer": "payer_id" -> PAYERS."payer_id",
            "fk_pbm_claims_pharmacy": "pharmacy_id" -> PHARMACIES."pharmacy_id",
            "fk_pbm_claims_drug": "drug_ndc" -> DRUGS."drug_ndc"
        ];
        references: ["fk_pbm_claims_patient": "patient_id" -> PATIENTS."patient_id"];
        checks: [
            "ck_pbm_claims_days_supply": "days_supply BETWEEN 5 AND 90",
            "ck_pbm_claims_quantity": "quantity > 0",
            "ck_pbm_claims_status": "claim_status IN ('Paid', 'Rejected')",
            "ck_pbm_claims_reject_code": "(reject_code IS NOT NULL) = (claim_status = 'Rejected')"
        ];
        /// Number of the claim: patient_id times 1,000 plus a number within the patient, where each therapy has 31 numbers.
        claim_id: BigInt,
        /// Day of the attempt.
        fill_date: Date,
        /// Who takes the drug.
        patient_id: BigInt,
        /// Who pays for it; the same for all claims of a patient.
        payer_id: Integer,
        /// Pharmacy, the same for all claims of a patient.
        pharmacy_id: Integer,
        /// Drug.
        drug_ndc: Char<11>,
        /// Units of the drug.
        quantity: Numeric<8, 2>,
        /// Days that the quantity lasts, 5 to 90.
        days_supply: SmallInt,
        /// Paid or Rejected.
        claim_status: Word,
        /// 70 = product not covered; NULL when paid.
        reject_code: Null<Char<2>>,
        /// WAC of the whole fill at the day of the fill, in US dollars.
        wholesale_acquisition_cost: Money,
        /// AWP of the whole fill at the day of the fill, in US dollars.
        average_wholesale_price: Money,
        /// What the PBM billed the payer, in US dollars; NULL when rejected.
        amount_insurance_paid: Null<Money>,
        /// What the patient paid at the counter, in US dollars; NULL when rejected.
        patient_copay: Null<Money>,
        /// What the PBM remits to the pharmacy on top of the copay, in US dollars, 0 or more; NULL when rejected.
        pharmacy_reimbursement: Null<Money>,
        /// Part of the copay that the PBM takes from the pharmacy, in US dollars, 0 if none; NULL when rejected.
        copay_clawback_amount: Null<Money>,
        /// Copay plus reimbursement less clawback, in US dollars; NULL when rejected.
        amount_pharmacy_received: Null<Money>,
        /// What the pharmacy paid for the drug, in US dollars; NULL when rejected.
        pharmacy_acquisition_cost: Null<Money>,
        /// Rebate that the manufacturer owes for the fill, in US dollars; NULL when rejected.
        rebate_amount: Null<Money>,
        /// Part of the rebate that the PBM keeps, in US dollars; NULL when rejected.
        pbm_rebate_amount: Null<Money>,
    }

    /// One row per amount that was taken back from a pharmacy after the sale; at most one per claim.
    PHARMACY_ADJUSTMENTS = pharmacy_adjustments, PharmacyAdjustmentRow, PharmacyAdjustmentBatch {
        primary_key: ["adjustment_id"];
        uniques: ["uq_pbm_pharmacy_adjustments_claim": "claim_id"];
        foreign_keys: ["fk_pbm_pharmacy_adjustments_claim": "claim_id" -> CLAIMS."claim_id"];
        checks: [
            "ck_pbm_pharmacy_adjustments_type": "adjustment_type IN ('GER True-Up', 'Performance Fee', 'Audit Recoupment')",
            "ck_pbm_pharmacy_adjustments_amount": "recouped_amount_usd > 0"
        ];
        /// Number of the adjustment: claim_id times 10 plus 1.
        adjustment_id: BigInt,
        /// The claim.
        claim_id: BigInt,
        /// Day of the posting, 75 to 330 days after the fill.
        adjustment_date: Date,
        /// GER True-Up (generic effective rate), Performance Fee or Audit Recoupment.
        adjustment_type: Word,
        /// Amount in US dollars, taken back from the pharmacy.
        recouped_amount_usd: Money,
    }
}

CREATE TABLE drugs (
    drug_ndc CHAR(11) NOT NULL,
    drug_name TEXT NOT NULL,
    brand_generic TEXT NOT NULL,
    therapeutic_class TEXT NOT NULL,
    manufacturer TEXT NOT NULL,
    unit TEXT NOT NULL,
    wac NUMERIC(12, 4) NOT NULL,
    awp NUMERIC(12, 4) NOT NULL,
    nadac NUMERIC(12, 4) NOT NULL,
    is_specialty BOOLEAN NOT NULL,
    CONSTRAINT pk_drugs PRIMARY KEY (drug_ndc),
    CONSTRAINT uq_pbm_drugs_name UNIQUE (drug_name),
    CONSTRAINT ck_pbm_drugs_brand_generic CHECK (brand_generic IN ('Brand', 'Generic', 'Biosimilar')),
    CONSTRAINT ck_pbm_drugs_unit CHECK (unit IN ('tablet', 'capsule', 'mL', 'inhaler', 'syringe')),
    CONSTRAINT ck_pbm_drugs_prices CHECK (wac > 0 AND awp > 0 AND nadac > 0)
);

CREATE TABLE pharmacies (
    pharmacy_id INTEGER NOT NULL,
    pharmacy_name TEXT NOT NULL,
    pharmacy_kind TEXT NOT NULL,
    zipcode CHAR(5) NOT NULL,
    cost_to_dispense_usd NUMERIC(6, 2) NOT NULL,
    CONSTRAINT pk_pharmacies PRIMARY KEY (pharmacy_id),
    CONSTRAINT ck_pbm_pharmacies_kind CHECK (pharmacy_kind IN ('Independent', 'Chain', 'PBM-Affiliated')),
    CONSTRAINT ck_pbm_pharmacies_cost_to_dispense CHECK (cost_to_dispense_usd > 0)
);

CREATE TABLE payers (
    payer_id INTEGER NOT NULL,
    payer_name TEXT NOT NULL,
    insurer_id INTEGER NOT NULL,
    pbm_name TEXT NOT NULL,
    contract_model TEXT NOT NULL,
    copay_rule TEXT NOT NULL,
    generic_copay_usd NUMERIC(6, 2) NOT NULL,
    preferred_brand_copay_usd NUMERIC(6, 2) NOT NULL,
    nonpreferred_copay_usd NUMERIC(6, 2) NOT NULL,
    rebate_pass_through_share NUMERIC(4, 3) NOT NULL,
    CONSTRAINT pk_payers PRIMARY KEY (payer_id),
    CONSTRAINT uq_pbm_payers_name UNIQUE (payer_name),
    CONSTRAINT ck_pbm_payers_contract_model CHECK (contract_model IN ('Spread', 'Pass-Through')),
    CONSTRAINT ck_pbm_payers_copay_rule CHECK (copay_rule IN ('Fixed Copay With Clawback', 'Lesser Of')),
    CONSTRAINT ck_pbm_payers_copays CHECK (generic_copay_usd >= 0 AND preferred_brand_copay_usd >= 0 AND nonpreferred_copay_usd >= 0),
    CONSTRAINT ck_pbm_payers_rebate_pass_through CHECK (rebate_pass_through_share BETWEEN 0 AND 1)
);

CREATE TABLE formularies (
    pbm_name TEXT NOT NULL,
    plan_year SMALLINT NOT NULL,
    drug_ndc CHAR(11) NOT NULL,
    formulary_status TEXT NOT NULL,
    tier SMALLINT,
    rebate_share_of_wac NUMERIC(4, 3) NOT NULL,
    CONSTRAINT pk_formularies PRIMARY KEY (pbm_name, plan_year, drug_ndc),
    CONSTRAINT fk_pbm_formularies_drug FOREIGN KEY (drug_ndc) REFERENCES drugs (drug_ndc),
    CONSTRAINT ck_pbm_formularies_status CHECK (formulary_status IN ('Preferred', 'Non-Preferred', 'Excluded')),
    CONSTRAINT ck_pbm_formularies_tier CHECK ((tier IS NULL) = (formulary_status = 'Excluded')),
    CONSTRAINT ck_pbm_formularies_tier_range CHECK (tier BETWEEN 1 AND 3),
    CONSTRAINT ck_pbm_formularies_rebate CHECK (rebate_share_of_wac BETWEEN 0 AND 1)
);

CREATE TABLE claims (
    claim_id BIGINT NOT NULL,
    fill_date DATE NOT NULL,
    patient_id BIGINT NOT NULL,
    payer_id INTEGER NOT NULL,
    pharmacy_id INTEGER NOT NULL,
    drug_ndc CHAR(11) NOT NULL,
    quantity NUMERIC(8, 2) NOT NULL,
    days_supply SMALLINT NOT NULL,
    claim_status TEXT NOT NULL,
    reject_code CHAR(2),
    wholesale_acquisition_cost NUMERIC(12, 2) NOT NULL,
    average_wholesale_price NUMERIC(12, 2) NOT NULL,
    amount_insurance_paid NUMERIC(12, 2),
    patient_copay NUMERIC(12, 2),
    pharmacy_reimbursement NUMERIC(12, 2),
    copay_clawback_amount NUMERIC(12, 2),
    amount_pharmacy_received NUMERIC(12, 2),
    pharmacy_acquisition_cost NUMERIC(12, 2),
    rebate_amount NUMERIC(12, 2),
    pbm_rebate_amount NUMERIC(12, 2),
    CONSTRAINT pk_claims PRIMARY KEY (claim_id),
    CONSTRAINT fk_pbm_claims_payer FOREIGN KEY (payer_id) REFERENCES payers (payer_id),
    CONSTRAINT fk_pbm_claims_pharmacy FOREIGN KEY (pharmacy_id) REFERENCES pharmacies (pharmacy_id),
    CONSTRAINT fk_pbm_claims_drug FOREIGN KEY (drug_ndc) REFERENCES drugs (drug_ndc),
    CONSTRAINT ck_pbm_claims_days_supply CHECK (days_supply BETWEEN 5 AND 90),
    CONSTRAINT ck_pbm_claims_quantity CHECK (quantity > 0),
    CONSTRAINT ck_pbm_claims_status CHECK (claim_status IN ('Paid', 'Rejected')),
    CONSTRAINT ck_pbm_claims_reject_code CHECK ((reject_code IS NOT NULL) = (claim_status = 'Rejected'))
);

CREATE TABLE pharmacy_adjustments (
    adjustment_id BIGINT NOT NULL,
    claim_id BIGINT NOT NULL,
    adjustment_date DATE NOT NULL,
    adjustment_type TEXT NOT NULL,
    recouped_amount_usd NUMERIC(12, 2) NOT NULL,
    CONSTRAINT pk_pharmacy_adjustments PRIMARY KEY (adjustment_id),
    CONSTRAINT uq_pbm_pharmacy_adjustments_claim UNIQUE (claim_id),
    CONSTRAINT fk_pbm_pharmacy_adjustments_claim FOREIGN KEY (claim_id) REFERENCES claims (claim_id),
    CONSTRAINT ck_pbm_pharmacy_adjustments_type CHECK (adjustment_type IN ('GER True-Up', 'Performance Fee', 'Audit Recoupment')),
    CONSTRAINT ck_pbm_pharmacy_adjustments_amount CHECK (recouped_amount_usd > 0)
);

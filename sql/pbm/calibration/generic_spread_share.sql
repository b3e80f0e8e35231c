-- quantity: spread kept by the PBM, ordinary generics
-- unit: share
-- population: dollars billed under spread contracts
-- published: 0.314
-- source: Ohio Auditor of State
-- year: 2018
-- tolerance: 0.03
-- patients: 10000
SELECT
    1.0 - SUM(claims.amount_pharmacy_received) / SUM(claims.amount_insurance_paid + claims.patient_copay) AS observed
FROM pbm.claims AS claims
JOIN pbm.payers AS payers ON payers.payer_id = claims.payer_id
JOIN pbm.drugs AS drugs ON drugs.drug_ndc = claims.drug_ndc
WHERE claims.claim_status = 'Paid'
    AND payers.contract_model = 'Spread'
    AND drugs.brand_generic = 'Generic'
    AND NOT drugs.is_specialty
    AND claims.copay_clawback_amount = 0;

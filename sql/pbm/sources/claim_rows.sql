-- rows: Every claim, with what its payer, drug and patient are, and with the anchor date of the current load.
SELECT
    claims.claim_id,
    claims.fill_date,
    claims.patient_id,
    claims.claim_status,
    claims.reject_code,
    claims.wholesale_acquisition_cost,
    claims.average_wholesale_price,
    claims.amount_insurance_paid,
    claims.patient_copay,
    claims.pharmacy_reimbursement,
    claims.copay_clawback_amount,
    claims.amount_pharmacy_received,
    claims.pharmacy_acquisition_cost,
    claims.rebate_amount,
    claims.pbm_rebate_amount,
    payers.contract_model,
    payers.insurer_id AS payers_insurer_id,
    drugs.brand_generic,
    patients.patient_id AS known_patient_id,
    patients.insurer_id AS patients_insurer_id,
    patients.date_of_birth,
    patients.date_of_death,
    (SELECT today FROM load_runs ORDER BY run_id DESC LIMIT 1) AS today
FROM pbm.claims AS claims
LEFT JOIN pbm.payers AS payers ON payers.payer_id = claims.payer_id
LEFT JOIN pbm.drugs AS drugs ON drugs.drug_ndc = claims.drug_ndc
LEFT JOIN patients ON patients.patient_id = claims.patient_id

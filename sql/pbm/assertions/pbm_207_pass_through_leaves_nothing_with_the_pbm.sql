-- asserts: Under pass-through contracts payer and patient pay exactly what the pharmacy receives.
-- tables: pbm.claims, pbm.payers
-- from: claim_rows
SELECT
    claim_id,
    contract_model,
    amount_insurance_paid,
    patient_copay,
    amount_pharmacy_received
FROM claim_rows
WHERE contract_model = 'Pass-Through' AND amount_insurance_paid + patient_copay <> amount_pharmacy_received
ORDER BY claim_id;

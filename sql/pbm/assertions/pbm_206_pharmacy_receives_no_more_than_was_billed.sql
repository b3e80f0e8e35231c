-- asserts: Payer and patient pay at least what the pharmacy receives.
-- tables: pbm.claims
-- from: claim_rows
SELECT
    claim_id,
    amount_insurance_paid,
    patient_copay,
    amount_pharmacy_received
FROM claim_rows
WHERE amount_insurance_paid + patient_copay < amount_pharmacy_received
ORDER BY claim_id;

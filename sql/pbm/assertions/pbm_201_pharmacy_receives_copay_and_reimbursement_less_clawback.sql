-- asserts: A pharmacy receives the copay plus the reimbursement less the clawback, to the cent.
-- tables: pbm.claims
-- from: claim_rows
SELECT
    claim_id,
    patient_copay,
    pharmacy_reimbursement,
    copay_clawback_amount,
    amount_pharmacy_received
FROM claim_rows
WHERE amount_pharmacy_received <> patient_copay + pharmacy_reimbursement - copay_clawback_amount
ORDER BY claim_id;

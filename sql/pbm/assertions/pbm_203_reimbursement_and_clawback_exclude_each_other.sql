-- asserts: A pharmacy is either reimbursed or has a part of the copay taken away.
-- tables: pbm.claims
-- from: claim_rows
SELECT
    claim_id,
    pharmacy_reimbursement,
    copay_clawback_amount
FROM claim_rows
WHERE pharmacy_reimbursement > 0 AND copay_clawback_amount > 0
ORDER BY claim_id;

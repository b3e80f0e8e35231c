-- violates: A pharmacy is given a dollar that is taken away again.
UPDATE pbm.claims
SET
    pharmacy_reimbursement = pharmacy_reimbursement + 1,
    copay_clawback_amount = copay_clawback_amount + 1
WHERE claim_id = (SELECT MIN(claim_id) FROM pbm.claims WHERE copay_clawback_amount > 0);

-- violates: A paid claim does not say what the payer was billed.
UPDATE pbm.claims
SET amount_insurance_paid = NULL
WHERE claim_id = (SELECT MIN(claim_id) FROM pbm.claims WHERE claim_status = 'Paid');

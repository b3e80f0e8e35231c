-- violates: A claim is rejected and keeps its money.
UPDATE pbm.claims
SET
    claim_status = 'Rejected',
    reject_code = '70'
WHERE claim_id = (SELECT MIN(claim_id) FROM pbm.claims WHERE claim_status = 'Paid');

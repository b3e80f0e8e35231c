-- violates: A drug cost the pharmacy less than nothing.
UPDATE pbm.claims
SET pharmacy_acquisition_cost = -0.01
WHERE claim_id = (SELECT MIN(claim_id) FROM pbm.claims WHERE claim_status = 'Paid');

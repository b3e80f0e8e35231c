-- violates: A fill lasts 91 days.
UPDATE pbm.claims
SET days_supply = 91
WHERE claim_id = (SELECT MIN(claim_id) FROM pbm.claims);

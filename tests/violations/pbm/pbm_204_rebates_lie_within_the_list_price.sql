-- violates: The rebate on a brand is more than its list price.
UPDATE pbm.claims
SET rebate_amount = wholesale_acquisition_cost + 0.01
WHERE claim_id = (SELECT MIN(claim_id) FROM pbm.claims WHERE rebate_amount > 0);

-- violates: A generic earns a cent of rebate.
UPDATE pbm.claims
SET rebate_amount = 0.01
WHERE claim_id = (
    SELECT MIN(claims.claim_id)
    FROM pbm.claims AS claims
    JOIN pbm.drugs AS drugs ON drugs.drug_ndc = claims.drug_ndc
    WHERE claims.claim_status = 'Paid' AND drugs.brand_generic = 'Generic'
);

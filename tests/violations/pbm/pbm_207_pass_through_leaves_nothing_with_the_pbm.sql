-- violates: A payer with a pass-through contract is billed a cent more.
UPDATE pbm.claims
SET amount_insurance_paid = amount_insurance_paid + 0.01
WHERE claim_id = (
    SELECT MIN(claims.claim_id)
    FROM pbm.claims AS claims
    JOIN pbm.payers AS payers ON payers.payer_id = claims.payer_id
    JOIN pbm.drugs AS drugs ON drugs.drug_ndc = claims.drug_ndc
    WHERE claims.claim_status = 'Paid' AND payers.contract_model = 'Pass-Through' AND drugs.brand_generic = 'Generic'
);

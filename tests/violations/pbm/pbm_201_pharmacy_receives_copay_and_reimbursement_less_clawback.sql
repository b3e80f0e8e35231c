-- violates: A pharmacy has a cent more than it was given.
UPDATE pbm.claims
SET amount_pharmacy_received = amount_pharmacy_received + 0.01
WHERE claim_id = (
    SELECT MIN(claims.claim_id)
    FROM pbm.claims AS claims
    JOIN pbm.payers AS payers ON payers.payer_id = claims.payer_id
    JOIN pbm.drugs AS drugs ON drugs.drug_ndc = claims.drug_ndc
    WHERE claims.claim_status = 'Paid' AND payers.contract_model = 'Spread' AND drugs.brand_generic = 'Generic' AND claims.amount_insurance_paid > claims.pharmacy_reimbursement
);

-- violates: One of several claims under a pass-through contract goes to another payer of the same insurer.
UPDATE pbm.claims
SET payer_id = (
    SELECT MIN(others.payer_id)
    FROM pbm.payers AS others
    JOIN pbm.payers AS own ON own.insurer_id = others.insurer_id
    WHERE own.payer_id = pbm.claims.payer_id AND others.payer_id <> pbm.claims.payer_id
)
WHERE claim_id = (
    SELECT MIN(claims.claim_id)
    FROM pbm.claims AS claims
    JOIN pbm.payers AS payers ON payers.payer_id = claims.payer_id
    JOIN pbm.drugs AS drugs ON drugs.drug_ndc = claims.drug_ndc
    JOIN pbm.claims AS more ON more.patient_id = claims.patient_id AND more.claim_id > claims.claim_id
    WHERE payers.contract_model = 'Pass-Through' AND drugs.brand_generic = 'Generic'
);

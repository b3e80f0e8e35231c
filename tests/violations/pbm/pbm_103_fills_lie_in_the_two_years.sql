-- violates: A claim without an adjustment is filled a day after the anchor date.
UPDATE pbm.claims
SET fill_date = (SELECT today + 1 FROM load_runs ORDER BY run_id DESC LIMIT 1)
WHERE claim_id = (
    SELECT MIN(claims.claim_id)
    FROM pbm.claims AS claims
    JOIN pbm.drugs AS drugs ON drugs.drug_ndc = claims.drug_ndc
    LEFT JOIN pbm.pharmacy_adjustments AS adjustments ON adjustments.claim_id = claims.claim_id
    WHERE drugs.brand_generic = 'Generic' AND adjustments.claim_id IS NULL
);

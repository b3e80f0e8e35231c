-- quantity: share of paid claims that are for generics
-- published: 0.9
-- source: Association for Accessible Medicines (recalled)
-- year: 2023
-- band: 0.84 to 0.92
-- patients: 10000
SELECT 1.0 * COUNT(*) FILTER (WHERE drugs.brand_generic = 'Generic') / COUNT(*) AS observed
FROM pbm.claims AS claims
JOIN pbm.drugs AS drugs ON drugs.drug_ndc = claims.drug_ndc
WHERE claims.claim_status = 'Paid';

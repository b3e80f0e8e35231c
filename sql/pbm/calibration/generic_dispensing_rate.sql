-- quantity: generic dispensing rate
-- unit: share
-- population: paid claims
-- published: 0.9
-- source: Association for Accessible Medicines (recalled)
-- year: 2023
-- tolerance: 0.04
-- patients: 10000
SELECT 1.0 * COUNT(*) FILTER (WHERE drugs.brand_generic = 'Generic') / COUNT(*) AS observed
FROM pbm.claims AS claims
JOIN pbm.drugs AS drugs ON drugs.drug_ndc = claims.drug_ndc
WHERE claims.claim_status = 'Paid';

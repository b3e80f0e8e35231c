-- quantity: rebate on insulin behind a rebate wall
-- unit: share
-- population: WAC of branded basal insulin
-- published: 0.5
-- source: US Senate Finance Committee
-- year: 2021
-- comparable: published: above one half; the bound
-- tolerance: 0.1
-- on_purpose: the bound is a least value; 62 % was chosen above it
-- patients: 10000
SELECT SUM(claims.rebate_amount) / SUM(claims.wholesale_acquisition_cost) AS observed
FROM pbm.claims AS claims
JOIN pbm.payers AS payers ON payers.payer_id = claims.payer_id
JOIN pbm.drugs AS drugs ON drugs.drug_ndc = claims.drug_ndc
WHERE claims.claim_status = 'Paid'
    AND payers.pbm_name IN ('PBM Alder', 'PBM Birch')
    AND drugs.therapeutic_class = 'Basal insulin'
    AND drugs.brand_generic = 'Brand';

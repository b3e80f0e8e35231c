-- quantity: rebate on branded basal insulin behind a rebate wall, share of WAC
-- published: 0.5
-- source: US Senate Finance Committee (above one half)
-- year: 2021
-- band: 0.5 to 0.7
-- patients: 10000
SELECT SUM(claims.rebate_amount) / SUM(claims.wholesale_acquisition_cost) AS observed
FROM pbm.claims AS claims
JOIN pbm.payers AS payers ON payers.payer_id = claims.payer_id
JOIN pbm.drugs AS drugs ON drugs.drug_ndc = claims.drug_ndc
WHERE claims.claim_status = 'Paid'
    AND payers.pbm_name IN ('PBM Alder', 'PBM Birch')
    AND drugs.therapeutic_class = 'Basal insulin'
    AND drugs.brand_generic = 'Brand';

-- quantity: list price of a 10 mL vial of branded insulin glargine in US dollars
-- published: 283.56
-- source: Viatris, list prices of November 2021 (reference product, 2020)
-- year: 2020
-- band: 283 to 284
-- patients: 1
SELECT 10 * wac AS observed
FROM pbm.drugs
WHERE drug_name LIKE '%(Lantus)%';

-- quantity: list price of branded insulin glargine, 10 mL
-- unit: USD
-- population: the drug
-- published: 283.56
-- source: Viatris, list prices of November 2021
-- year: 2020
-- comparable: reference product, 2020
-- tolerance: 0.5
-- patients: 1
SELECT 10 * wac AS observed
FROM pbm.drugs
WHERE drug_name LIKE '%(Lantus)%';

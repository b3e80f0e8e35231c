-- quantity: list price of insulin glargine-yfgn, 10 mL
-- unit: USD
-- population: the drug
-- published: 98.65
-- source: Mylan, launch price
-- year: 2020
-- tolerance: 0.5
-- patients: 1
SELECT 10 * wac AS observed
FROM pbm.drugs
WHERE drug_name LIKE 'insulin glargine-yfgn%';

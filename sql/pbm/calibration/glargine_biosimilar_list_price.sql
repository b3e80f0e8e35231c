-- quantity: list price of a 10 mL vial of insulin glargine-yfgn in US dollars
-- published: 98.65
-- source: Mylan, launch price
-- year: 2020
-- band: 98 to 99
-- patients: 1
SELECT 10 * wac AS observed
FROM pbm.drugs
WHERE drug_name LIKE 'insulin glargine-yfgn%';

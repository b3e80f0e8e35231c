-- quantity: NADAC of a tablet of atorvastatin 20 mg
-- unit: USD
-- population: the drug
-- published: 0.04
-- source: public price pages, 2024 to 2026
-- year: 2024
-- tolerance: 0.01
-- patients: 1
SELECT nadac AS observed
FROM pbm.drugs
WHERE drug_name = 'atorvastatin 20 mg';

-- quantity: NADAC of a tablet of atorvastatin 20 mg in US dollars
-- published: 0.04
-- source: public price pages, 2024 to 2026
-- year: 2024
-- band: 0.03 to 0.05
-- patients: 1
SELECT nadac AS observed
FROM pbm.drugs
WHERE drug_name = 'atorvastatin 20 mg';

-- quantity: average wholesale price of a tablet of atorvastatin 20 mg in US dollars
-- published: 4
-- source: public price pages, 2024 to 2026
-- year: 2024
-- band: 3.5 to 5
-- patients: 1
SELECT awp AS observed
FROM pbm.drugs
WHERE drug_name = 'atorvastatin 20 mg';

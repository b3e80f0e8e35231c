-- quantity: cost to dispense, mean
-- unit: USD
-- population: pharmacies
-- published: 10.5
-- source: Grant Thornton, National Study to Determine the Cost of Dispensing
-- year: 2007
-- tolerance: 1
-- patients: 10000
SELECT AVG(cost_to_dispense_usd) AS observed
FROM pbm.pharmacies;

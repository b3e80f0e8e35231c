-- quantity: mean cost to dispense of pharmacies in US dollars
-- published: 10.5
-- source: Grant Thornton, National Study to Determine the Cost of Dispensing
-- year: 2007
-- band: 9.2 to 11.2
-- patients: 10000
SELECT AVG(cost_to_dispense_usd) AS observed
FROM pbm.pharmacies;

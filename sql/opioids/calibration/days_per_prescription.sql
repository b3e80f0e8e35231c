-- quantity: days of supply of a prescription
-- unit: days
-- population: opioid fills
-- published: 18
-- source: CDC, US opioid prescribing 2017
-- year: 2017
-- tolerance: 3.5
-- patients: 10000
SELECT AVG(dispenses.days_supply) AS observed
FROM opioids.dispenses
JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
WHERE controlled_drugs.drug_class = 'Opioid';

-- quantity: days of supply of an opioid prescription
-- published: 18
-- source: CDC, US opioid prescribing 2017
-- year: 2017
-- band: 16 to 23
-- patients: 10000
SELECT AVG(dispenses.days_supply) AS observed
FROM opioids.dispenses
JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
WHERE controlled_drugs.drug_class = 'Opioid';

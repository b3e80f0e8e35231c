-- quantity: dose of a prescription a day
-- unit: MME
-- population: opioid fills
-- published: 45.3
-- source: CDC, US opioid prescribing 2017
-- year: 2017
-- tolerance: 8
-- patients: 10000
SELECT AVG(dispenses.mme_per_day) AS observed
FROM opioids.dispenses
JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
WHERE controlled_drugs.drug_class = 'Opioid';

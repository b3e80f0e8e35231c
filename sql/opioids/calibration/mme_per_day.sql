-- quantity: morphine milligram equivalents a day of an opioid prescription
-- published: 45.3
-- source: CDC, US opioid prescribing 2017
-- year: 2017
-- band: 40 to 56
-- patients: 10000
SELECT AVG(dispenses.mme_per_day) AS observed
FROM opioids.dispenses
JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
WHERE controlled_drugs.drug_class = 'Opioid';

-- quantity: prescriptions of a patient in a year
-- unit: ratio
-- population: patients with an opioid in the year
-- published: 3.4
-- source: CDC, US opioid prescribing 2017
-- year: 2017
-- tolerance: 0.9
-- patients: 10000
SELECT 1.0 * COUNT(*) / NULLIF(COUNT(DISTINCT dispenses.patient_id), 0) AS observed
FROM opioids.dispenses
JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
WHERE controlled_drugs.drug_class = 'Opioid'
    AND dispenses.dispense_date > (SELECT MAX(dispense_date) - 365 FROM opioids.dispenses);

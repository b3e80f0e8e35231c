-- quantity: opioid prescriptions in a year of a patient who has one
-- published: 3.4
-- source: CDC, US opioid prescribing 2017
-- year: 2017
-- band: 2.4 to 4.2
-- patients: 10000
SELECT 1.0 * COUNT(*) / NULLIF(COUNT(DISTINCT dispenses.patient_id), 0) AS observed
FROM opioids.dispenses
JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
WHERE controlled_drugs.drug_class = 'Opioid'
    AND dispenses.dispense_date > (SELECT MAX(dispense_date) - 365 FROM opioids.dispenses);

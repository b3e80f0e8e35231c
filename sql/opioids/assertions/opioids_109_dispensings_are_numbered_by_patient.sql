-- asserts: A dispense_id is 1,000 times the patient_id plus a number from 1 to 999.
-- tables: load_runs, opioids.controlled_drugs, opioids.registry_patients, opioids.dispenses
-- from: opioid_fills
SELECT
    dispense_id,
    patient_id
FROM opioid_fills
WHERE dispense_id <= patient_id * 1000 OR dispense_id >= patient_id * 1000 + 1000
ORDER BY dispense_id;

-- asserts: Everyone is 18 or older, by year of birth, in the year of every dispensing.
-- tables: load_runs, opioids.controlled_drugs, opioids.registry_patients, opioids.dispenses
-- from: opioid_fills
SELECT
    dispense_id,
    patient_id,
    birth_year,
    dispense_date
FROM opioid_fills
WHERE EXTRACT(YEAR FROM dispense_date) - birth_year < 18
ORDER BY dispense_id;

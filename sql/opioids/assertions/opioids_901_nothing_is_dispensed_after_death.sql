-- asserts: Nothing is dispensed to a patient of the core on the day of death or after it.
-- tables: patients, opioids.registry_patients, opioids.dispenses
SELECT
    dispenses.dispense_id,
    dispenses.patient_id,
    dispenses.dispense_date,
    patients.date_of_death
FROM opioids.registry_patients
JOIN patients ON patients.patient_id = registry_patients.core_patient_id
JOIN opioids.dispenses ON dispenses.patient_id = registry_patients.patient_id
WHERE dispenses.dispense_date >= patients.date_of_death
ORDER BY dispenses.dispense_id;

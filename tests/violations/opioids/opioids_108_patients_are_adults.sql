-- violates: Someone who is no patient of the core was born yesterday.
UPDATE opioids.registry_patients
SET birth_year = (SELECT MAX(EXTRACT(YEAR FROM dispense_date)) FROM opioids.dispenses)
WHERE patient_id = (SELECT MIN(patient_id) FROM opioids.registry_patients WHERE core_patient_id IS NULL);

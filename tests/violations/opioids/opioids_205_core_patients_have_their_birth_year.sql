-- violates: A patient of the core is a year older in the registry.
UPDATE opioids.registry_patients
SET birth_year = birth_year - 1
WHERE core_patient_id = (SELECT MIN(core_patient_id) FROM opioids.registry_patients);

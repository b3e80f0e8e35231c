-- asserts: A patient of the core has the same year of birth in the registry.
-- tables: patients, opioids.registry_patients
-- from: registered_patients
SELECT
    patient_id,
    core_patient_id,
    birth_year,
    core_birth_year
FROM registered_patients
WHERE birth_year <> core_birth_year
ORDER BY patient_id;

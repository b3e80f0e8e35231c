-- asserts: A patient of the core has the same gender in the registry.
-- tables: patients, opioids.registry_patients
-- from: registered_patients
SELECT
    patient_id,
    core_patient_id,
    gender,
    core_gender
FROM registered_patients
WHERE (gender = 'F') <> (core_gender = 'Female')
ORDER BY patient_id;

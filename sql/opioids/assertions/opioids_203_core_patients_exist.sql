-- asserts: Everyone in the registry with a core_patient_id is a patient of the core.
-- tables: patients, opioids.registry_patients
-- from: registered_patients
-- enforced by: fk_opioids_registry_patients_core
SELECT
    patient_id,
    core_patient_id
FROM registered_patients
WHERE found_patient_id IS NULL
ORDER BY patient_id;

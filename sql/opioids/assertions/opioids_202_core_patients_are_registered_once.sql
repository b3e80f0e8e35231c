-- asserts: No patient of the core is in the registry twice.
-- tables: opioids.registry_patients
-- enforced by: uq_opioids_registry_patients_core
SELECT
    core_patient_id,
    COUNT(*) AS people
FROM opioids.registry_patients
WHERE core_patient_id IS NOT NULL
GROUP BY core_patient_id
HAVING COUNT(*) > 1
ORDER BY core_patient_id;

-- asserts: Everyone in the registry has a dispensing.
-- tables: opioids.registry_patients, opioids.dispenses
SELECT
    registry_patients.patient_id
FROM opioids.registry_patients
WHERE NOT EXISTS (
    SELECT 1
    FROM opioids.dispenses
    WHERE dispenses.patient_id = registry_patients.patient_id
)
ORDER BY registry_patients.patient_id;

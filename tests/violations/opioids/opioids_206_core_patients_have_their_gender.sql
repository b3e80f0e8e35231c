-- violates: A patient of the core has another gender in the registry.
UPDATE opioids.registry_patients
SET gender = CASE WHEN gender = 'F' THEN 'M' ELSE 'F' END
WHERE core_patient_id = (SELECT MIN(core_patient_id) FROM opioids.registry_patients);

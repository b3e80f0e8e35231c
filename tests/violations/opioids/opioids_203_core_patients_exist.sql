-- violates: Someone in the registry is a patient whom the core does not know.
UPDATE opioids.registry_patients
SET core_patient_id = -1
WHERE core_patient_id = (SELECT MIN(core_patient_id) FROM opioids.registry_patients);

-- violates: Someone who is no patient of the core is lost to their dispensings.
UPDATE opioids.registry_patients
SET patient_id = -patient_id
WHERE patient_id = (SELECT MIN(patient_id) FROM opioids.registry_patients WHERE core_patient_id IS NULL);

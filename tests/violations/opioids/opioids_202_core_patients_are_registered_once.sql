-- violates: A patient of the core stands in the registry twice, once without dispensings.
-- also: opioids_201_everyone_has_a_dispensing
INSERT INTO opioids.registry_patients (patient_id, core_patient_id, zipcode, birth_year, gender)
SELECT -patient_id, core_patient_id, zipcode, birth_year, gender
FROM opioids.registry_patients
WHERE core_patient_id = (SELECT MIN(core_patient_id) FROM opioids.registry_patients);

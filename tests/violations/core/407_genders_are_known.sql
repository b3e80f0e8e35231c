-- violates: A gender is unknown.
UPDATE patients
SET gender = 'Unknown'
WHERE patient_id = (SELECT MIN(patient_id) FROM patients WHERE gender = 'Male' AND prefix IS NULL);

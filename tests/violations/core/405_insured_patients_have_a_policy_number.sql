-- violates: A patient with an insurer has no policy number.
UPDATE patients
SET insurance_policy_number = NULL
WHERE patient_id = (SELECT MIN(patient_id) FROM patients WHERE insurer_id IS NOT NULL);

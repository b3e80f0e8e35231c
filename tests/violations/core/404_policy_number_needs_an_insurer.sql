-- violates: A patient without an insurer has a policy number.
UPDATE patients
SET insurance_policy_number = 'NONE-1'
WHERE patient_id = (SELECT MIN(patient_id) FROM patients WHERE insurer_id IS NULL);

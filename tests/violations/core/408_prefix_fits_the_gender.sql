-- violates: A woman is Mr.
UPDATE patients
SET prefix = 'Mr.'
WHERE patient_id = (SELECT MIN(patient_id) FROM patients WHERE prefix IN ('Mrs.', 'Ms.'));

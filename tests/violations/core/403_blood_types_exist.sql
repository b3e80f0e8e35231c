-- violates: A blood type does not exist.
UPDATE patients
SET blood_type = 'C+'
WHERE patient_id = 1;

-- violates: A patient is insured with an unknown insurer.
UPDATE patients
SET insurer_id = 0
WHERE patient_id = (SELECT MIN(patient_id) FROM patients WHERE insurer_id IS NOT NULL);

-- violates: The claims of a patient belong to nobody.
UPDATE pbm.claims
SET patient_id = 0
WHERE patient_id = (SELECT MIN(patient_id) FROM pbm.claims);

-- violates: A patient with claims has another insurer.
UPDATE patients
SET insurer_id = insurer_id % 2 + 1
WHERE patient_id = (SELECT MIN(patient_id) FROM pbm.claims);

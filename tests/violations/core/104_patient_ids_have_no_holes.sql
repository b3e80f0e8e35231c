-- violates: The last patient leaves a hole before the patient_id.
UPDATE visits
SET patient_id = patient_id + 1
WHERE patient_id = (SELECT MAX(patient_id) FROM patients);
UPDATE billing
SET patient_id = patient_id + 1
WHERE patient_id = (SELECT MAX(patient_id) FROM patients);
UPDATE patients
SET patient_id = patient_id + 1
WHERE patient_id = (SELECT MAX(patient_id) FROM patients);

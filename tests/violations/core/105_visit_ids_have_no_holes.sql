-- violates: The visits of the last patient leave a hole before them.
UPDATE billing
SET visit_id = visit_id + 1
WHERE patient_id = (SELECT MAX(patient_id) FROM patients);
UPDATE visits
SET visit_id = visit_id + 1
WHERE patient_id = (SELECT MAX(patient_id) FROM patients);

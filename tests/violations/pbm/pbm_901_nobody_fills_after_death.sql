-- violates: A patient dies on the day of the first fill.
UPDATE patients
SET date_of_death = (SELECT MIN(fill_date) FROM pbm.claims AS claims WHERE claims.patient_id = patients.patient_id)
WHERE patient_id = (SELECT MIN(patient_id) FROM pbm.claims);

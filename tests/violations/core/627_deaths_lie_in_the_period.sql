-- violates: Somebody will die tomorrow.
UPDATE patients
SET date_of_death = (SELECT today + 1 FROM load_runs ORDER BY run_id DESC LIMIT 1)
WHERE patient_id = (SELECT MIN(patient_id) FROM patients);

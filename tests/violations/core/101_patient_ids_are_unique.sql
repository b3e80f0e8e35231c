-- violates: The last patient stands there twice.
INSERT INTO patients
SELECT *
FROM patients
WHERE patient_id = (SELECT MAX(patient_id) FROM patients);
UPDATE load_run_tables
SET row_count = (SELECT COUNT(*) FROM patients)
WHERE dataset = 'core' AND table_name = 'patients' AND run_id = (SELECT MAX(run_id) FROM load_runs);
UPDATE load_runs
SET patients = patients + 1
WHERE run_id = (SELECT MAX(run_id) FROM load_runs);

-- violates: A doctor stands there twice.
INSERT INTO doctors
SELECT *
FROM doctors
WHERE doctor_id = (
    SELECT MIN(doctor_id)
    FROM (SELECT MIN(doctor_id) AS doctor_id FROM doctors GROUP BY hospital_id HAVING COUNT(*) < 24) AS doctors_with_room
);
UPDATE load_run_tables
SET row_count = (SELECT COUNT(*) FROM doctors)
WHERE dataset = 'core' AND table_name = 'doctors' AND run_id = (SELECT MAX(run_id) FROM load_runs);

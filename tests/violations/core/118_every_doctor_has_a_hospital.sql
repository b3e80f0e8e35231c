-- violates: A doctor is hired by an unknown hospital.
INSERT INTO doctors (
    doctor_id,
    name,
    specialty,
    hospital_id,
    same_day_bias,
    medication_bias
)
SELECT
    doctor_id + 1,
    name,
    specialty,
    0,
    same_day_bias,
    medication_bias
FROM doctors
WHERE doctor_id = (SELECT MAX(doctor_id) FROM doctors);
UPDATE load_run_tables
SET row_count = (SELECT COUNT(*) FROM doctors)
WHERE dataset = 'core' AND table_name = 'doctors' AND run_id = (SELECT MAX(run_id) FROM load_runs);

-- violates: The first hospital hires 24 more doctors.
INSERT INTO doctors (
    doctor_id,
    name,
    specialty,
    hospital_id,
    same_day_bias,
    medication_bias
)
SELECT
    (SELECT MAX(doctor_id) FROM doctors) + doctor_id,
    name,
    specialty,
    1,
    same_day_bias,
    medication_bias
FROM doctors
WHERE doctor_id <= 24;
UPDATE load_run_tables
SET row_count = (SELECT COUNT(*) FROM doctors)
WHERE dataset = 'core' AND table_name = 'doctors' AND run_id = (SELECT MAX(run_id) FROM load_runs);

-- violates: The first hospital hires 200 more doctors.
INSERT INTO doctors (
    doctor_id,
    name,
    specialty,
    hospital_id,
    same_day_bias,
    medication_bias
)
SELECT
    (SELECT MAX(doctor_id) FROM doctors) + 10 * doctors.doctor_id - tens.doctor_id + 1,
    doctors.name,
    doctors.specialty,
    1,
    doctors.same_day_bias,
    doctors.medication_bias
FROM doctors
CROSS JOIN doctors AS tens
WHERE doctors.doctor_id <= 20 AND tens.doctor_id <= 10;
UPDATE load_run_tables
SET row_count = (SELECT COUNT(*) FROM doctors)
WHERE dataset = 'core' AND table_name = 'doctors' AND run_id = (SELECT MAX(run_id) FROM load_runs);

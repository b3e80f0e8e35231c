-- violates: A patient without visits is added.
INSERT INTO patients (
    patient_id,
    prefix,
    first_name,
    last_name,
    date_of_birth,
    gender,
    phone_number,
    email,
    address,
    zipcode,
    insurer_id,
    insurance_policy_number,
    blood_type
)
SELECT
    patient_id + 1,
    prefix,
    first_name,
    last_name,
    date_of_birth,
    gender,
    phone_number,
    email,
    address,
    zipcode,
    NULL,
    NULL,
    blood_type
FROM patients
WHERE patient_id = (SELECT MAX(patient_id) FROM patients);
UPDATE load_run_tables
SET row_count = (SELECT COUNT(*) FROM patients)
WHERE dataset = 'core' AND table_name = 'patients' AND run_id = (SELECT MAX(run_id) FROM load_runs);
UPDATE load_runs
SET patients = patients + 1
WHERE run_id = (SELECT MAX(run_id) FROM load_runs);

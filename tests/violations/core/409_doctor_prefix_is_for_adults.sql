-- violates: A child is Dr.
UPDATE patients
SET prefix = 'Dr.'
WHERE patient_id = (
    SELECT MIN(patient_id)
    FROM patients
    WHERE date_of_birth > (
        SELECT CAST(today - INTERVAL '17 years' AS DATE)
        FROM load_runs
        ORDER BY run_id DESC
        LIMIT 1
    )
);

-- violates: A child is Ms. or Mr.
UPDATE patients
SET prefix = CASE WHEN gender = 'Female' THEN 'Ms.' ELSE 'Mr.' END
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
-- or violates: Somebody aged 20 to 24 is Dr.
UPDATE patients
SET prefix = 'Dr.'
WHERE patient_id = (
    SELECT MIN(patients.patient_id)
    FROM patients
    CROSS JOIN (SELECT today FROM load_runs ORDER BY run_id DESC LIMIT 1) AS run
    WHERE patients.date_of_birth BETWEEN CAST(run.today - INTERVAL '24 years' AS DATE) AND CAST(run.today - INTERVAL '20 years' AS DATE)
);

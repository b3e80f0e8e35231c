-- violates: A young married woman moves out.
UPDATE patients
SET address = '1 Elsewhere Street', prefix = 'Mrs.'
WHERE patient_id = (
    SELECT MIN(patients.patient_id)
    FROM patients
    CROSS JOIN (SELECT today FROM load_runs ORDER BY run_id DESC LIMIT 1) AS run
    WHERE patients.gender = 'Female'
        AND patients.date_of_birth BETWEEN CAST(run.today - INTERVAL '50 years' AS DATE) AND CAST(run.today - INTERVAL '30 years' AS DATE)
);

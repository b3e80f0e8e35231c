-- asserts: At the anchor date every patient is born and at most 90 years old.
-- tables: load_runs, patients
-- summary: patient_age_mismatches
WITH run AS (
    SELECT
        today,
        CAST(today - INTERVAL '91 years' AS DATE) AS birthday_91
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
)
SELECT
    patients.patient_id,
    patients.date_of_birth,
    run.today
FROM patients
CROSS JOIN run
WHERE patients.date_of_birth > run.today OR patients.date_of_birth <= run.birthday_91
ORDER BY patients.patient_id;

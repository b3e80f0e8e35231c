-- asserts: A patient with the prefix Dr. is at least 18 years old at the anchor date.
-- tables: load_runs, patients
WITH run AS (
    SELECT CAST(today - INTERVAL '18 years' AS DATE) AS last_birthday
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
)
SELECT
    patients.patient_id,
    patients.prefix,
    patients.date_of_birth
FROM patients
CROSS JOIN run
WHERE patients.prefix = 'Dr.' AND patients.date_of_birth > run.last_birthday
ORDER BY patients.patient_id;

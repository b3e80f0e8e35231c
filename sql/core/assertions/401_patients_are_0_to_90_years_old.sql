-- asserts: At the anchor date every patient is born and at most 90 years old.
-- tables: load_runs, patients
-- summary: patient_age_mismatches
WITH run AS (
    SELECT today
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
ages AS (
    SELECT
        patients.patient_id,
        patients.date_of_birth,
        EXTRACT(YEAR FROM run.today) - EXTRACT(YEAR FROM patients.date_of_birth)
        - CASE
            WHEN 100 * EXTRACT(MONTH FROM run.today) + EXTRACT(DAY FROM run.today)
                < 100 * EXTRACT(MONTH FROM patients.date_of_birth) + EXTRACT(DAY FROM patients.date_of_birth)
            THEN 1
            ELSE 0
        END AS age
    FROM patients
    CROSS JOIN run
)
SELECT
    patient_id,
    date_of_birth,
    age
FROM ages
WHERE age NOT BETWEEN 0 AND 90
ORDER BY patient_id;

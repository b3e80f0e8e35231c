-- asserts: A tumor is found before the first visit for cancer in the core, but not more than two years before the history begins.
-- tables: load_runs, oncology.tumors, visits, conditions
WITH first_visits AS (
    SELECT
        visits.patient_id,
        MIN(visits.date_of_admission) AS admission
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE conditions.name = 'Cancer'
    GROUP BY visits.patient_id
)
SELECT
    tumors.tumor_id,
    tumors.diagnosis_date,
    first_visits.admission
FROM oncology.tumors
JOIN first_visits ON first_visits.patient_id = tumors.patient_id
WHERE tumors.diagnosis_date > first_visits.admission
    OR tumors.diagnosis_date < (SELECT start_date FROM load_runs ORDER BY run_id DESC LIMIT 1) - 730
ORDER BY tumors.tumor_id;

-- asserts: Nobody is admitted before the first day of the period.
-- tables: load_runs, visits
WITH run AS (
    SELECT start_date
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
)
SELECT
    visits.visit_id,
    visits.date_of_admission,
    (SELECT start_date FROM run) AS start_date
FROM visits
WHERE visits.date_of_admission < (SELECT start_date FROM run)
ORDER BY visits.visit_id;

-- asserts: No admission and no discharge lies after the anchor date.
-- tables: load_runs, visits
WITH run AS (
    SELECT today
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
)
SELECT
    visits.visit_id,
    visits.date_of_admission,
    visits.date_of_discharge,
    (SELECT today FROM run) AS today
FROM visits
WHERE visits.date_of_admission > (SELECT today FROM run) OR visits.date_of_discharge > (SELECT today FROM run)
ORDER BY visits.visit_id;

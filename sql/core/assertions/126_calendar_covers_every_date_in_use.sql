-- asserts: The calendar runs from the first possible admission to the last date on which a payment can be due, a year after the anchor date.
-- tables: load_runs, calendar
-- Rules on visits and bills keep their dates between these two.
WITH run AS (
    SELECT
        start_date,
        CAST(today + INTERVAL '12 months' AS DATE) AS last_due_date
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
span AS (
    SELECT
        MIN(date) AS first_date,
        MAX(date) AS last_date
    FROM calendar
)
SELECT
    span.first_date,
    span.last_date,
    run.start_date,
    run.last_due_date
FROM run
CROSS JOIN span
WHERE (span.first_date <= run.start_date AND run.last_due_date <= span.last_date) IS NOT TRUE
ORDER BY run.start_date;

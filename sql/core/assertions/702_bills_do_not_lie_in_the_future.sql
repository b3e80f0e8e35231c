-- asserts: No bill is written after the anchor date.
-- tables: load_runs, billing
WITH run AS (
    SELECT today
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
)
SELECT
    billing.billing_id,
    billing.billing_date,
    (SELECT today FROM run) AS today
FROM billing
WHERE billing.billing_date > (SELECT today FROM run)
ORDER BY billing.billing_id;

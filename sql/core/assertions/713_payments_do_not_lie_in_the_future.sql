-- asserts: No payment lies after the anchor date.
-- tables: load_runs, billing
-- summary: payment_future_dates
WITH run AS (
    SELECT today
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
)
SELECT
    billing.billing_id,
    billing.actual_payment_date,
    (SELECT today FROM run) AS today
FROM billing
WHERE billing.actual_payment_date > (SELECT today FROM run)
ORDER BY billing.billing_id;

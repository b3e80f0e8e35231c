-- asserts: The payment status is the one that the dates and the anchor date give.
-- tables: load_runs, billing
WITH run AS (
    SELECT today
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
)
SELECT
    billing.billing_id,
    billing.expected_payment_date,
    billing.actual_payment_date,
    billing.payment_status
FROM billing
CROSS JOIN run
WHERE billing.payment_status IS DISTINCT FROM
    CASE
        WHEN billing.actual_payment_date <= billing.expected_payment_date THEN 'Paid'
        WHEN billing.actual_payment_date > billing.expected_payment_date THEN 'Late-Paid'
        WHEN billing.expected_payment_date < run.today THEN 'Late-Unpaid'
        ELSE 'In-progress'
    END
ORDER BY billing.billing_id;

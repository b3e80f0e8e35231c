-- metric: mean_days_before_due
-- means: Days from a payment on time to the expected date, on average, for bills due before the anchor date.
-- unit: days
-- expect: 2.5, the middle of 0 to 5 (spec/core.md, section 7), give or take four standard errors (deviation 1.71) and 0.1 day
WITH run AS (
    SELECT
        today
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(SUM(billing.expected_payment_date - billing.actual_payment_date) AS DOUBLE PRECISION) AS days
    FROM billing
    CROSS JOIN run
    WHERE billing.payment_status = 'Paid' AND billing.expected_payment_date < run.today
)
SELECT
    days / NULLIF(n, 0) AS value,
    2.5 - 4 * 1.71 / SQRT(NULLIF(n, 0)) - 0.1 AS band_low,
    2.5 + 4 * 1.71 / SQRT(NULLIF(n, 0)) + 0.1 AS band_high
FROM sample;

-- metric: mean_days_late
-- means: Days from the expected date to a late payment, on average, for bills due more than 120 days before the anchor date.
-- unit: days
-- expect: 60, the middle of 1 to 119 (spec/core.md, section 7), give or take four standard errors (deviation 34.4) and 1 day
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
        CAST(SUM(billing.actual_payment_date - billing.expected_payment_date) AS DOUBLE PRECISION) AS days
    FROM billing
    CROSS JOIN run
    WHERE billing.payment_status = 'Late-Paid' AND billing.expected_payment_date < run.today - 120
)
SELECT
    days / NULLIF(n, 0) AS value,
    60 - 4 * 34.4 / SQRT(NULLIF(n, 0)) - 1 AS band_low,
    60 + 4 * 34.4 / SQRT(NULLIF(n, 0)) + 1 AS band_high
FROM sample;

-- metric: mean_days_to_bill
-- means: Days from admission to the bill, on average, for admissions at least five days before the anchor date.
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
        CAST(SUM(billing.billing_date - visits.date_of_admission) AS DOUBLE PRECISION) AS days
    FROM billing
    JOIN visits ON visits.visit_id = billing.visit_id
    CROSS JOIN run
    WHERE visits.date_of_admission <= run.today - 5
)
SELECT
    days / NULLIF(n, 0) AS value,
    2.5 - 4 * 1.71 / SQRT(NULLIF(n, 0)) - 0.1 AS band_low,
    2.5 + 4 * 1.71 / SQRT(NULLIF(n, 0)) + 0.1 AS band_high
FROM sample;

-- metric: incremental_share_insured_from_8000
-- means: Bills of 8,000 to below 20,000 dollars of insured patients that are paid in increments.
-- unit: percent
-- expect: 60 % (spec/core.md, section 7), give or take four standard errors and 1 points
WITH sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN billing.payment_plan = 'Incremental' THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM billing
    JOIN patients ON patients.patient_id = billing.patient_id
    WHERE patients.insurer_id IS NOT NULL AND billing.total_charge >= 8000 AND billing.total_charge < 20000
),
expected AS (
    SELECT
        CAST(0.6 AS DOUBLE PRECISION) AS p,
        CAST(0.01 AS DOUBLE PRECISION) AS tolerance
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    GREATEST(0, 100 * (expected.p - 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) - expected.tolerance)) AS band_low,
    LEAST(100, 100 * (expected.p + 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) + expected.tolerance)) AS band_high
FROM sample
CROSS JOIN expected;

-- metric: coverage_below_60_percent_share
-- means: Bills of insured patients of which the insurer covers less than 60 % of the charge.
-- unit: percent
-- expect: 23.33 %: 35 % get U(.4, .7), of which two thirds lie below .6 (spec/core.md, section 7), give or take four standard errors and 1 point
WITH sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN billing.insurance_coverage_amount < 0.60 * billing.total_charge THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM billing
    JOIN patients ON patients.patient_id = billing.patient_id
    WHERE patients.insurer_id IS NOT NULL
),
expected AS (
    SELECT
        CAST(0.2333 AS DOUBLE PRECISION) AS p,
        CAST(0.01 AS DOUBLE PRECISION) AS tolerance
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    GREATEST(0, 100 * (expected.p - 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) - expected.tolerance)) AS band_low,
    LEAST(100, 100 * (expected.p + 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) + expected.tolerance)) AS band_high
FROM sample
CROSS JOIN expected;

-- metric: insured_rate
-- means: Patients who have an insurer.
-- sample: the first 200,000 patients
-- unit: percent
-- expect: 78 % (spec/core.md, section 4; on purpose below the 92 % of 2023), give or take four standard errors (with twice the variance, as members of a household are alike) and four hits and 1 point
-- summary: insured_rate_pct
WITH sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN insurer_id IS NOT NULL THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM patients
    WHERE patient_id <= 200000
),
expected AS (
    SELECT
        CAST(0.78 AS DOUBLE PRECISION) AS p,
        CAST(0.01 AS DOUBLE PRECISION) AS tolerance
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    GREATEST(0, 100 * (expected.p - 4 * SQRT(2 * expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) - 4 / NULLIF(sample.n, 0) - expected.tolerance)) AS band_low,
    LEAST(100, 100 * (expected.p + 4 * SQRT(2 * expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) + 4 / NULLIF(sample.n, 0) + expected.tolerance)) AS band_high
FROM sample
CROSS JOIN expected;

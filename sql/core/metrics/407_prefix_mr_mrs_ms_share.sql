-- metric: prefix_mr_mrs_ms_share
-- means: Patients with the prefix Mr., Mrs. or Ms.
-- unit: percent
-- expect: 65 % (spec/core.md, section 4), give or take four standard errors and 4 points for children, who are never Dr.
WITH sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN prefix IN ('Mr.', 'Mrs.', 'Ms.') THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM patients
),
expected AS (
    SELECT
        CAST(0.65 AS DOUBLE PRECISION) AS p,
        CAST(0.04 AS DOUBLE PRECISION) AS tolerance
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    GREATEST(0, 100 * (expected.p - 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) - expected.tolerance)) AS band_low,
    LEAST(100, 100 * (expected.p + 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) + expected.tolerance)) AS band_high
FROM sample
CROSS JOIN expected;

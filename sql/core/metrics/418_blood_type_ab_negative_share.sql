-- metric: blood_type_ab_negative_share
-- means: Patients with blood type AB-.
-- unit: percent
-- expect: 0.6 % (US donors; spec/core.md, section 4), give or take four standard errors and 1 points, as published figures differ
WITH sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN blood_type = 'AB-' THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM patients
),
expected AS (
    SELECT
        CAST(0.006 AS DOUBLE PRECISION) AS p,
        CAST(0.01 AS DOUBLE PRECISION) AS tolerance
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    GREATEST(0, 100 * (expected.p - 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) - expected.tolerance)) AS band_low,
    LEAST(100, 100 * (expected.p + 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) + expected.tolerance)) AS band_high
FROM sample
CROSS JOIN expected;

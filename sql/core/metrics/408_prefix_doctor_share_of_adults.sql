-- metric: prefix_doctor_share_of_adults
-- means: Adult patients with the prefix Dr.
-- unit: percent
-- expect: 10 % (spec/core.md, section 4), give or take four standard errors and 3 points, as the share may be meant of everybody
WITH run AS (
    SELECT
        CAST(today - INTERVAL '18 years' AS DATE) AS last_birthday
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN patients.prefix = 'Dr.' THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM patients
    CROSS JOIN run
    WHERE patients.date_of_birth <= run.last_birthday
),
expected AS (
    SELECT
        CAST(0.1 AS DOUBLE PRECISION) AS p,
        CAST(0.03 AS DOUBLE PRECISION) AS tolerance
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    GREATEST(0, 100 * (expected.p - 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) - expected.tolerance)) AS band_low,
    LEAST(100, 100 * (expected.p + 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) + expected.tolerance)) AS band_high
FROM sample
CROSS JOIN expected;

-- metric: medicare_share_from_65
-- means: Insured patients aged 65 or more at the anchor date who have Medicare.
-- unit: percent
-- expect: at least 50 % less four standard errors, as Medicare dominates (spec/core.md, section 4)
WITH run AS (
    SELECT
        CAST(today - INTERVAL '65 years' AS DATE) AS last_birthday
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN insurers.kind = 'Medicare' THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM patients
    JOIN insurers ON insurers.insurer_id = patients.insurer_id
    CROSS JOIN run
    WHERE patients.date_of_birth <= run.last_birthday
),
expected AS (
    SELECT
        CAST(0.5 AS DOUBLE PRECISION) AS p,
        CAST(0 AS DOUBLE PRECISION) AS tolerance
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    GREATEST(0, 100 * (expected.p - 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) - expected.tolerance)) AS band_low,
    CAST(100 AS DOUBLE PRECISION) AS band_high
FROM sample
CROSS JOIN expected;

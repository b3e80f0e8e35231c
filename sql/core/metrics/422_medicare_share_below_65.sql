-- metric: medicare_share_below_65
-- means: Insured patients younger than 65 at the anchor date who have Medicare.
-- unit: percent
-- expect: at most 25 % (spec/core.md, section 4: Medicaid and Commercial below 65), and four standard errors
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
    WHERE patients.date_of_birth > run.last_birthday
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    CAST(0 AS DOUBLE PRECISION) AS band_low,
    LEAST(100, 25 + 400 * SQRT(0.25 * 0.75 / NULLIF(sample.n, 0))) AS band_high
FROM sample;

-- metric: age_0_to_19_share
-- means: Patients younger than 20 at the anchor date.
-- unit: percent
-- expect: 24.27 % (spec/core.md, section 4), give or take four standard errors and 1 points
WITH run AS (
    SELECT
        today
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
ages AS (
    SELECT
        EXTRACT(YEAR FROM run.today) - EXTRACT(YEAR FROM patients.date_of_birth)
        - CASE
            WHEN 100 * EXTRACT(MONTH FROM run.today) + EXTRACT(DAY FROM run.today)
                < 100 * EXTRACT(MONTH FROM patients.date_of_birth) + EXTRACT(DAY FROM patients.date_of_birth)
            THEN 1
            ELSE 0
        END AS age
    FROM patients
    CROSS JOIN run
),
sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN age < 20 THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM ages
),
expected AS (
    SELECT
        CAST(0.2427 AS DOUBLE PRECISION) AS p,
        CAST(0.01 AS DOUBLE PRECISION) AS tolerance
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    GREATEST(0, 100 * (expected.p - 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) - expected.tolerance)) AS band_low,
    LEAST(100, 100 * (expected.p + 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) + expected.tolerance)) AS band_high
FROM sample
CROSS JOIN expected;

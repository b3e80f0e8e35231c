-- metric: visits_8_to_12_share_complex
-- means: Patients with 8 to 12 visits, of those with a complex first condition.
-- unit: percent
-- expect: 25 % (spec/core.md, section 6), give or take four standard errors and 3 points for those born lately; in periods of a year or more
WITH run AS (
    SELECT
        today - start_date AS days
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
histories AS (
    SELECT
        MIN(visit_id) AS first_visit_id,
        COUNT(*) AS visits
    FROM visits
    GROUP BY patient_id
),
sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN histories.visits BETWEEN 8 AND 12 THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM histories
    JOIN visits AS first_visits ON first_visits.visit_id = histories.first_visit_id
    JOIN conditions ON conditions.condition_id = first_visits.condition_id
    WHERE conditions.category = 'complex'
),
expected AS (
    SELECT
        CAST(0.25 AS DOUBLE PRECISION) AS p,
        CAST(0.03 AS DOUBLE PRECISION) AS tolerance
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    CASE WHEN run.days >= 365 THEN GREATEST(0, 100 * (expected.p - 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) - expected.tolerance)) END AS band_low,
    CASE WHEN run.days >= 365 THEN LEAST(100, 100 * (expected.p + 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) + expected.tolerance)) END AS band_high
FROM sample
CROSS JOIN expected
LEFT JOIN run ON 1 = 1;

-- metric: flu_winter_share
-- means: First visits for Flu that fall into December to March.
-- unit: percent
-- expect: at least 50 % less four standard errors, as Flu follows the season (spec/core.md, section 5); a third without a season; in periods of a year or more
WITH run AS (
    SELECT
        today - start_date AS days
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN EXTRACT(MONTH FROM visits.date_of_admission) IN (12, 1, 2, 3) THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE conditions.name = 'Flu' AND NOT visits.is_follow_up
),
expected AS (
    SELECT
        CAST(0.5 AS DOUBLE PRECISION) AS p,
        CAST(0 AS DOUBLE PRECISION) AS tolerance
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    CASE WHEN run.days >= 365 THEN GREATEST(0, 100 * (expected.p - 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) - expected.tolerance)) END AS band_low,
    CASE WHEN run.days >= 365 THEN CAST(100 AS DOUBLE PRECISION) END AS band_high
FROM sample
CROSS JOIN expected
LEFT JOIN run ON 1 = 1;

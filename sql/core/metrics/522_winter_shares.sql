-- metric: winter_shares
-- means: First visits for Flu and for Pneumonia that fall into December to March.
-- sample: the first 200,000 visits
-- unit: percent
-- expect: a third without a season; Flu at least 50 % less four standard errors, as Flu follows the season (spec/core.md, section 5), in periods of a year or more; Pneumonia informational, above a third
WITH run AS (
    SELECT
        today - start_date AS days
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
sample AS (
    SELECT
        CAST(COUNT(*) FILTER (WHERE conditions.name = 'Flu') AS DOUBLE PRECISION) AS flu,
        CAST(COUNT(*) FILTER (WHERE conditions.name = 'Flu' AND EXTRACT(MONTH FROM visits.date_of_admission) IN (12, 1, 2, 3)) AS DOUBLE PRECISION) AS winter_flu,
        CAST(COUNT(*) FILTER (WHERE conditions.name = 'Pneumonia') AS DOUBLE PRECISION) AS pneumonia,
        CAST(COUNT(*) FILTER (WHERE conditions.name = 'Pneumonia' AND EXTRACT(MONTH FROM visits.date_of_admission) IN (12, 1, 2, 3)) AS DOUBLE PRECISION) AS winter_pneumonia
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE visits.visit_id <= 200000 AND conditions.name IN ('Flu', 'Pneumonia') AND NOT visits.is_follow_up
)
SELECT
    'flu' AS part,
    100 * sample.winter_flu / NULLIF(sample.flu, 0) AS value,
    CASE WHEN run.days >= 365 THEN GREATEST(0, 50 - 400 * SQRT(0.5 * 0.5 / NULLIF(sample.flu, 0))) END AS band_low,
    CASE WHEN run.days >= 365 THEN CAST(100 AS DOUBLE PRECISION) END AS band_high
FROM sample
LEFT JOIN run ON 1 = 1
UNION ALL
SELECT
    'pneumonia' AS part,
    100 * sample.winter_pneumonia / NULLIF(sample.pneumonia, 0) AS value,
    CAST(NULL AS DOUBLE PRECISION) AS band_low,
    CAST(NULL AS DOUBLE PRECISION) AS band_high
FROM sample
ORDER BY part;

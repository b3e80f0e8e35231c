-- metric: pneumonia_winter_share
-- means: First visits for Pneumonia that fall into December to March.
-- unit: percent
-- expect: informational; above a third, as acute infections follow the season (spec/core.md, section 5)
WITH sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN EXTRACT(MONTH FROM visits.date_of_admission) IN (12, 1, 2, 3) THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE conditions.name = 'Pneumonia' AND NOT visits.is_follow_up
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    CAST(NULL AS DOUBLE PRECISION) AS band_low,
    CAST(NULL AS DOUBLE PRECISION) AS band_high
FROM sample;

-- metric: first_visit_monitoring_share
-- means: First visits with severity Normal or Mild that are just monitored (without Heart disease and Childbirth, which have caps).
-- unit: percent
-- expect: 4 % (spec/core.md, section 5), give or take four standard errors and 1 points
WITH sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN visits.treatment = 'Monitoring' THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE conditions.name NOT IN ('Heart disease', 'Childbirth') AND NOT visits.is_follow_up AND visits.severity IN ('Normal', 'Mild')
),
expected AS (
    SELECT
        CAST(0.04 AS DOUBLE PRECISION) AS p,
        CAST(0.01 AS DOUBLE PRECISION) AS tolerance
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    GREATEST(0, 100 * (expected.p - 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) - expected.tolerance)) AS band_low,
    LEAST(100, 100 * (expected.p + 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) + expected.tolerance)) AS band_high
FROM sample
CROSS JOIN expected;

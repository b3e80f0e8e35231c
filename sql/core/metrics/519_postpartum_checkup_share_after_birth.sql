-- metric: postpartum_checkup_share_after_birth
-- means: Visits for Childbirth other than births whose treatment is Postpartum Checkup.
-- unit: percent
-- expect: 60 % (spec/core.md, section 6), give or take four standard errors and 2 points
WITH sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN visits.treatment = 'Postpartum Checkup' THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE conditions.name = 'Childbirth' AND visits.treatment NOT IN ('Delivery', 'Cesarean Section')
),
expected AS (
    SELECT
        CAST(0.6 AS DOUBLE PRECISION) AS p,
        CAST(0.02 AS DOUBLE PRECISION) AS tolerance
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    GREATEST(0, 100 * (expected.p - 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) - expected.tolerance)) AS band_low,
    LEAST(100, 100 * (expected.p + 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) + expected.tolerance)) AS band_high
FROM sample
CROSS JOIN expected;

-- metric: follow_up_one_day_share
-- means: Follow-ups that last one day.
-- sample: the first 200,000 visits
-- unit: percent
-- expect: 85 % (spec/core.md, section 6), give or take four standard errors and four hits and 1 points
WITH sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN date_of_discharge - date_of_admission = 1 THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM visits
    WHERE visit_id <= 200000 AND is_follow_up
),
expected AS (
    SELECT
        CAST(0.85 AS DOUBLE PRECISION) AS p,
        CAST(0.01 AS DOUBLE PRECISION) AS tolerance
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    GREATEST(0, 100 * (expected.p - 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) - 4 / NULLIF(sample.n, 0) - expected.tolerance)) AS band_low,
    LEAST(100, 100 * (expected.p + 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) + 4 / NULLIF(sample.n, 0) + expected.tolerance)) AS band_high
FROM sample
CROSS JOIN expected;

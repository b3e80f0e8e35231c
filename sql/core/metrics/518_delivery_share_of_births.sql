-- metric: delivery_share_of_births
-- means: Births that are a Delivery, the others being a Cesarean Section.
-- unit: percent
-- expect: .70 to .26 without Monitoring, 72 % (spec/core.md, section 5), give or take four standard errors and 5 points
WITH sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN treatment = 'Delivery' THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM visits
    WHERE treatment IN ('Delivery', 'Cesarean Section')
),
expected AS (
    SELECT
        CAST(0.72 AS DOUBLE PRECISION) AS p,
        CAST(0.05 AS DOUBLE PRECISION) AS tolerance
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    GREATEST(0, 100 * (expected.p - 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) - expected.tolerance)) AS band_low,
    LEAST(100, 100 * (expected.p + 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) + expected.tolerance)) AS band_high
FROM sample
CROSS JOIN expected;

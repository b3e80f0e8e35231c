-- metric: childbirth_shares
-- from: prescriptions
-- means: Births that are a Delivery, the others being a Cesarean Section; visits for Childbirth other than births whose treatment is Postpartum Checkup, Monitoring and Lactation Support.
-- unit: percent
-- expect: .70 to .26 without Monitoring, 72 %, give or take 5 points (spec/core.md, section 5); 60, 30 and 10 %, give or take 2 points (section 6); and four standard errors and four hits
WITH counted AS (
    SELECT
        SUM(visits) FILTER (WHERE treatment IN ('Delivery', 'Cesarean Section')) AS births,
        SUM(visits) FILTER (WHERE treatment = 'Delivery') AS deliveries,
        SUM(visits) FILTER (WHERE treatment NOT IN ('Delivery', 'Cesarean Section')) AS later_visits,
        SUM(visits) FILTER (WHERE treatment = 'Postpartum Checkup') AS checkups,
        SUM(visits) FILTER (WHERE treatment = 'Monitoring') AS monitorings,
        SUM(visits) FILTER (WHERE treatment = 'Lactation Support') AS supports
    FROM prescriptions
    WHERE condition = 'Childbirth'
),
shares (part, n, hits, p, tolerance) AS (
    SELECT 'delivery_of_births', births, COALESCE(deliveries, 0), 0.72, 0.05 FROM counted
    UNION ALL
    SELECT 'lactation_support', later_visits, COALESCE(supports, 0), 0.10, 0.02 FROM counted
    UNION ALL
    SELECT 'monitoring', later_visits, COALESCE(monitorings, 0), 0.30, 0.02 FROM counted
    UNION ALL
    SELECT 'postpartum_checkup', later_visits, COALESCE(checkups, 0), 0.60, 0.02 FROM counted
),
sample AS (
    SELECT
        part,
        CAST(n AS DOUBLE PRECISION) AS n,
        CAST(hits AS DOUBLE PRECISION) AS hits,
        CAST(p AS DOUBLE PRECISION) AS p,
        CAST(tolerance AS DOUBLE PRECISION) AS tolerance
    FROM shares
)
SELECT
    part,
    100 * hits / NULLIF(n, 0) AS value,
    GREATEST(0, 100 * (p - 4 * SQRT(p * (1 - p) / NULLIF(n, 0)) - 4 / NULLIF(n, 0) - tolerance)) AS band_low,
    LEAST(100, 100 * (p + 4 * SQRT(p * (1 - p) / NULLIF(n, 0)) + 4 / NULLIF(n, 0) + tolerance)) AS band_high
FROM sample
ORDER BY part;

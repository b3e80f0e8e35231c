-- asserts: A department has visits on at least 99 % of the days, but for days that chance leaves empty where few come.
-- tables: emergency.ed_visits
-- Where visits come at random, a day of the quietest weekday is empty with probability exp(-0.9 x visits a day).
WITH sites AS (
    SELECT
        ed_id,
        COUNT(*) AS visits,
        730 - COUNT(DISTINCT CAST(arrival_timestamp AS DATE)) AS days_without_visits,
        730 * EXP(-0.9 * CAST(COUNT(*) AS DOUBLE PRECISION) / 730) AS days_by_chance
    FROM emergency.ed_visits
    GROUP BY ed_id
)
SELECT
    ed_id,
    visits,
    days_without_visits
FROM sites
WHERE days_without_visits > 0.01 * 730 + days_by_chance + 4 * SQRT(days_by_chance)
ORDER BY ed_id;

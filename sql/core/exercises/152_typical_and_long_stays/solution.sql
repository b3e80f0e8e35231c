WITH stays AS (
    SELECT c.category, v.date_of_discharge - v.date_of_admission AS days
    FROM visits v
    JOIN conditions c ON c.condition_id = v.condition_id
    WHERE NOT v.is_follow_up
), marks AS (
    SELECT category, PERCENTILE_DISC(0.5) WITHIN GROUP (ORDER BY days) AS median_days, PERCENTILE_DISC(0.9) WITHIN GROUP (ORDER BY days) AS p90_days
    FROM stays
    GROUP BY category
)
SELECT m.category, m.median_days, m.p90_days, SUM(CASE WHEN s.days > m.p90_days THEN 1 ELSE 0 END) AS longer
FROM marks m
JOIN stays s ON s.category = m.category
GROUP BY m.category, m.median_days, m.p90_days;

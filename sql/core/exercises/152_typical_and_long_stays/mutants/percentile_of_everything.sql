-- mistake: You took one pair of percentiles from all categories together.
WITH s AS (SELECT c.category AS k, v.date_of_discharge - v.date_of_admission AS d FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE NOT v.is_follow_up), m AS (SELECT PERCENTILE_DISC(0.5) WITHIN GROUP (ORDER BY d) AS a, PERCENTILE_DISC(0.9) WITHIN GROUP (ORDER BY d) AS b FROM s)
SELECT k, a, b, SUM(CASE WHEN d > b THEN 1 ELSE 0 END) FROM m CROSS JOIN s GROUP BY k, a, b;

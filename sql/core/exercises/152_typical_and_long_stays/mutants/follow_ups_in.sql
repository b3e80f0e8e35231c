-- mistake: You did not leave out the follow-ups, which are always short.
WITH s AS (SELECT c.category AS k, v.date_of_discharge - v.date_of_admission AS d FROM visits v JOIN conditions c ON c.condition_id = v.condition_id), m AS (SELECT k, PERCENTILE_DISC(0.5) WITHIN GROUP (ORDER BY d) AS a, PERCENTILE_DISC(0.9) WITHIN GROUP (ORDER BY d) AS b FROM s GROUP BY k)
SELECT m.k, a, b, SUM(CASE WHEN d > b THEN 1 ELSE 0 END) FROM m JOIN s ON s.k = m.k GROUP BY m.k, a, b;

-- mutant: both_days_counted
-- mistake: You counted the day of admission and the day of discharge both.
-- query:
WITH s AS (SELECT c.category AS k, v.date_of_discharge - v.date_of_admission + 1 AS d FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE NOT v.is_follow_up), m AS (SELECT k, PERCENTILE_DISC(0.5) WITHIN GROUP (ORDER BY d) AS a, PERCENTILE_DISC(0.9) WITHIN GROUP (ORDER BY d) AS b FROM s GROUP BY k)
SELECT m.k, a, b, SUM(CASE WHEN d > b THEN 1 ELSE 0 END) FROM m JOIN s ON s.k = m.k GROUP BY m.k, a, b;

-- mutant: follow_ups_in
-- mistake: You did not leave out the follow-ups, which are always short.
-- query:
WITH s AS (SELECT c.category AS k, v.date_of_discharge - v.date_of_admission AS d FROM visits v JOIN conditions c ON c.condition_id = v.condition_id), m AS (SELECT k, PERCENTILE_DISC(0.5) WITHIN GROUP (ORDER BY d) AS a, PERCENTILE_DISC(0.9) WITHIN GROUP (ORDER BY d) AS b FROM s GROUP BY k)
SELECT m.k, a, b, SUM(CASE WHEN d > b THEN 1 ELSE 0 END) FROM m JOIN s ON s.k = m.k GROUP BY m.k, a, b;

-- mutant: or_as_long
-- mistake: You counted the stays that are just as long as the percentile too.
-- query:
WITH s AS (SELECT c.category AS k, v.date_of_discharge - v.date_of_admission AS d FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE NOT v.is_follow_up), m AS (SELECT k, PERCENTILE_DISC(0.5) WITHIN GROUP (ORDER BY d) AS a, PERCENTILE_DISC(0.9) WITHIN GROUP (ORDER BY d) AS b FROM s GROUP BY k)
SELECT m.k, a, b, SUM(CASE WHEN d >= b THEN 1 ELSE 0 END) FROM m JOIN s ON s.k = m.k GROUP BY m.k, a, b;

-- mutant: percentile_of_everything
-- mistake: You took one pair of percentiles from all categories together.
-- query:
WITH s AS (SELECT c.category AS k, v.date_of_discharge - v.date_of_admission AS d FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE NOT v.is_follow_up), m AS (SELECT PERCENTILE_DISC(0.5) WITHIN GROUP (ORDER BY d) AS a, PERCENTILE_DISC(0.9) WITHIN GROUP (ORDER BY d) AS b FROM s)
SELECT k, a, b, SUM(CASE WHEN d > b THEN 1 ELSE 0 END) FROM m CROSS JOIN s GROUP BY k, a, b;

-- mutant: tenth_of_the_rest
-- mistake: You ordered the stays downwards, so that your 90th percentile is the 10th.
-- query:
WITH s AS (SELECT c.category AS k, v.date_of_discharge - v.date_of_admission AS d FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE NOT v.is_follow_up), m AS (SELECT k, PERCENTILE_DISC(0.5) WITHIN GROUP (ORDER BY d DESC) AS a, PERCENTILE_DISC(0.9) WITHIN GROUP (ORDER BY d DESC) AS b FROM s GROUP BY k)
SELECT m.k, a, b, SUM(CASE WHEN d > b THEN 1 ELSE 0 END) FROM m JOIN s ON s.k = m.k GROUP BY m.k, a, b;

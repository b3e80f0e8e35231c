-- mutant: compared_with_itself
-- mistake: Your window takes in the visit itself, and no visit begins after its own discharge, so that all become one period.
-- query:
WITH s AS (SELECT hospital_id AS h, visit_id AS v, date_of_admission AS a, date_of_discharge AS d, MAX(date_of_discharge) OVER (PARTITION BY hospital_id ORDER BY date_of_admission, visit_id) AS l FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024), m AS (SELECT h, a, d, SUM(CASE WHEN a <= l THEN 0 ELSE 1 END) OVER (PARTITION BY h ORDER BY a, v) AS p FROM s), p AS (SELECT h, MAX(d) - MIN(a) + 1 AS n FROM m GROUP BY h, p)
SELECT h, COUNT(*), MAX(n) FROM p GROUP BY h;

-- mutant: not_merged
-- mistake: You did not merge the visits at all.
-- query:
SELECT hospital_id, COUNT(*), MAX(date_of_discharge - date_of_admission + 1) FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY hospital_id;

-- mutant: one_day_short
-- mistake: You took the difference of last and first day, which leaves one of them out.
-- query:
WITH s AS (SELECT hospital_id AS h, visit_id AS v, date_of_admission AS a, date_of_discharge AS d, MAX(date_of_discharge) OVER (PARTITION BY hospital_id ORDER BY date_of_admission, visit_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS l FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024), m AS (SELECT h, a, d, SUM(CASE WHEN a <= l THEN 0 ELSE 1 END) OVER (PARTITION BY h ORDER BY a, v) AS p FROM s), p AS (SELECT h, MAX(d) - MIN(a) AS n FROM m GROUP BY h, p)
SELECT h, COUNT(*), MAX(n) FROM p GROUP BY h;

-- mutant: previous_visit_only
-- mistake: You compared with the discharge of the visit directly before, though an earlier patient may still be there.
-- query:
WITH s AS (SELECT hospital_id AS h, visit_id AS v, date_of_admission AS a, date_of_discharge AS d, LAG(date_of_discharge) OVER (PARTITION BY hospital_id ORDER BY date_of_admission, visit_id) AS l FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024), m AS (SELECT h, a, d, SUM(CASE WHEN a <= l THEN 0 ELSE 1 END) OVER (PARTITION BY h ORDER BY a, v) AS p FROM s), p AS (SELECT h, MAX(d) - MIN(a) + 1 AS n FROM m GROUP BY h, p)
SELECT h, COUNT(*), MAX(n) FROM p GROUP BY h;

-- mutant: same_day_starts_anew
-- mistake: You started a new period with a visit that begins on the day of the latest discharge.
-- query:
WITH s AS (SELECT hospital_id AS h, visit_id AS v, date_of_admission AS a, date_of_discharge AS d, MAX(date_of_discharge) OVER (PARTITION BY hospital_id ORDER BY date_of_admission, visit_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS l FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024), m AS (SELECT h, a, d, SUM(CASE WHEN a < l THEN 0 ELSE 1 END) OVER (PARTITION BY h ORDER BY a, v) AS p FROM s), p AS (SELECT h, MAX(d) - MIN(a) + 1 AS n FROM m GROUP BY h, p)
SELECT h, COUNT(*), MAX(n) FROM p GROUP BY h;

-- mutant: sum_of_stays
-- mistake: You added up the days of the stays in a period, so that days with two patients count twice.
-- query:
WITH s AS (SELECT hospital_id AS h, visit_id AS v, date_of_admission AS a, date_of_discharge AS d, MAX(date_of_discharge) OVER (PARTITION BY hospital_id ORDER BY date_of_admission, visit_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS l FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024), m AS (SELECT h, a, d, SUM(CASE WHEN a <= l THEN 0 ELSE 1 END) OVER (PARTITION BY h ORDER BY a, v) AS p FROM s), p AS (SELECT h, SUM(d - a + 1) AS n FROM m GROUP BY h, p)
SELECT h, COUNT(*), MAX(n) FROM p GROUP BY h;

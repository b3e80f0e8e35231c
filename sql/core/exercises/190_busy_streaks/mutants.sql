-- mutant: days_for_admissions
-- mistake: You counted days where admissions were asked for.
-- query:
SELECT MIN(day), MAX(day), COUNT(*), COUNT(n) FROM (SELECT day, n, day - CAST(ROW_NUMBER() OVER (ORDER BY day) AS INTEGER) AS i FROM (SELECT date_of_admission AS day, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY 1) d) x GROUP BY i HAVING COUNT(*) >= 7;

-- mutant: days_off_by_one
-- mistake: You took the difference of last and first day for the number of days.
-- query:
SELECT MIN(day), MAX(day), MAX(day) - MIN(day), SUM(n) FROM (SELECT day, n, day - CAST(ROW_NUMBER() OVER (ORDER BY day) AS INTEGER) AS i FROM (SELECT date_of_admission AS day, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY 1) d) x GROUP BY i HAVING COUNT(*) >= 7;

-- mutant: gaps_of_two_allowed
-- mistake: You let a streak go on over a day without admissions.
-- query:
WITH d AS (SELECT date_of_admission AS day, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY 1),
f AS (SELECT day, n, CASE WHEN day - LAG(day) OVER (ORDER BY day) <= 2 THEN 0 ELSE 1 END AS b FROM d), g AS (SELECT day, n, SUM(b) OVER (ORDER BY day) AS i FROM f)
SELECT MIN(day), MAX(day), COUNT(*), SUM(n) FROM g GROUP BY i HAVING COUNT(*) >= 7;

-- mutant: not_one_row_per_day
-- mistake: You numbered visits, not days, so that two admissions on one day break the streak.
-- query:
SELECT MIN(day), MAX(day), COUNT(DISTINCT day), COUNT(*) FROM (SELECT date_of_admission AS day, date_of_admission - CAST(ROW_NUMBER() OVER (ORDER BY date_of_admission, visit_id) AS INTEGER) AS i FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024) x GROUP BY i;

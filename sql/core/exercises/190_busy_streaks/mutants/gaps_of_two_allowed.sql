-- mistake: You let a streak go on over a day without admissions.
WITH d AS (SELECT date_of_admission AS day, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY 1),
f AS (SELECT day, n, CASE WHEN day - LAG(day) OVER (ORDER BY day) <= 2 THEN 0 ELSE 1 END AS b FROM d), g AS (SELECT day, n, SUM(b) OVER (ORDER BY day) AS i FROM f)
SELECT MIN(day), MAX(day), COUNT(*), SUM(n) FROM g GROUP BY i HAVING COUNT(*) >= 7;

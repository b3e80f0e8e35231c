-- mistake: Your window is ordered by the month alone, so that the row before may be the same month of the other year.
WITH x AS (SELECT EXTRACT(YEAR FROM date_of_admission) AS y, EXTRACT(MONTH FROM date_of_admission) AS m, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) IN (2023, 2024) GROUP BY 1, 2), c AS (SELECT y, m, n, n - LAG(n) OVER (ORDER BY m, y) AS a, n - LAG(n, 12) OVER (ORDER BY m, y) AS b FROM x)
SELECT m, n, a, b FROM c WHERE y = 2024 ORDER BY m;

-- mistake: You looked eleven rows back, which is one too few for a year.
WITH x AS (SELECT EXTRACT(YEAR FROM date_of_admission) AS y, EXTRACT(MONTH FROM date_of_admission) AS m, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) IN (2023, 2024) GROUP BY 1, 2), c AS (SELECT y, m, n, n - LAG(n) OVER (ORDER BY y, m) AS a, n - LAG(n, 11) OVER (ORDER BY y, m) AS b FROM x)
SELECT m, n, a, b FROM c WHERE y = 2024 ORDER BY m;

-- mistake: You subtracted the new number from the old one.
WITH x AS (SELECT EXTRACT(YEAR FROM date_of_admission) AS y, EXTRACT(MONTH FROM date_of_admission) AS m, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) IN (2023, 2024) GROUP BY 1, 2), c AS (SELECT y, m, n, LAG(n) OVER (ORDER BY y, m) - n AS a, LAG(n, 12) OVER (ORDER BY y, m) - n AS b FROM x)
SELECT m, n, a, b FROM c WHERE y = 2024 ORDER BY m;

-- mistake: You kept 2024 before you looked back, so that January has no month before it and no month has a year before.
SELECT m, n, n - LAG(n) OVER (ORDER BY m), n - LAG(n, 12) OVER (ORDER BY m) FROM (SELECT EXTRACT(MONTH FROM date_of_admission) AS m, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY 1) x ORDER BY m;

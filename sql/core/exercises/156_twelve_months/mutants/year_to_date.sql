-- mistake: You added up from January of the year.
WITH m AS (SELECT EXTRACT(YEAR FROM date_of_admission) AS y, EXTRACT(MONTH FROM date_of_admission) AS m, COUNT(*) AS n FROM visits WHERE date_of_admission >= DATE '2023-01-01' AND date_of_admission < DATE '2025-01-01' GROUP BY 1, 2)
SELECT y, m, n, SUM(n) OVER (PARTITION BY y ORDER BY m) FROM m ORDER BY y, m;

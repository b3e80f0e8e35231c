-- mistake: You kept 2023 and 2024 before you added up, so that the first months lack what was before.
WITH m AS (SELECT EXTRACT(YEAR FROM date_of_admission) AS y, EXTRACT(MONTH FROM date_of_admission) AS m, COUNT(*) AS n FROM visits WHERE date_of_admission >= DATE '2023-01-01' AND date_of_admission < DATE '2025-01-01' GROUP BY 1, 2)
SELECT y, m, n, SUM(n) OVER (ORDER BY y, m ROWS BETWEEN 11 PRECEDING AND CURRENT ROW) FROM m ORDER BY y, m;

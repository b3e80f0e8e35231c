-- mistake: Your window holds the month and twelve before it, which are thirteen.
WITH m AS (SELECT EXTRACT(YEAR FROM date_of_admission) AS y, EXTRACT(MONTH FROM date_of_admission) AS m, COUNT(*) AS n FROM visits WHERE date_of_admission >= DATE '2022-01-01' AND date_of_admission < DATE '2025-01-01' GROUP BY 1, 2), s AS (SELECT y, m, n, SUM(n) OVER (ORDER BY y, m ROWS BETWEEN 12 PRECEDING AND CURRENT ROW) AS t FROM m)
SELECT y, m, n, t FROM s WHERE y >= 2023 ORDER BY y, m;

-- mistake: Your window counts rows of visits, not of months; eleven visits before are a few days.
WITH m AS (SELECT EXTRACT(YEAR FROM date_of_admission) AS y, EXTRACT(MONTH FROM date_of_admission) AS m, COUNT(*) OVER (ORDER BY date_of_admission, visit_id ROWS BETWEEN 11 PRECEDING AND CURRENT ROW) AS t FROM visits)
SELECT y, m, COUNT(*), MAX(t) FROM m WHERE y IN (2023, 2024) GROUP BY y, m ORDER BY y, m;

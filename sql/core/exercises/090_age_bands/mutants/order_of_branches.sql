-- mistake: Your first branch swallows the ones below it.
SELECT CASE WHEN age < 65 THEN '40-64' WHEN age < 40 THEN '18-39' WHEN age < 18 THEN '0-17' ELSE '65+' END AS band, COUNT(*),
ROUND(CAST(100.0 * SUM(CASE WHEN severity = 'Severe' THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1) FROM visits GROUP BY 1;

-- mistake: You divided whole numbers before you multiplied, so that the share became 0.
SELECT CASE WHEN age < 18 THEN '0-17' WHEN age < 40 THEN '18-39' WHEN age < 65 THEN '40-64' ELSE '65+' END AS band, COUNT(*),
100 * CAST(FLOOR(1.0 * SUM(CASE WHEN severity = 'Severe' THEN 1 ELSE 0 END) / COUNT(*)) AS INTEGER) FROM visits GROUP BY 1;

-- mistake: You took the age as a difference of years, which is one too many before the birthday.
SELECT CASE WHEN a < 18 THEN '0-17' WHEN a < 40 THEN '18-39' WHEN a < 65 THEN '40-64' ELSE '65+' END AS band, COUNT(*),
ROUND(CAST(100.0 * SUM(CASE WHEN severity = 'Severe' THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1)
FROM (SELECT v.severity, EXTRACT(YEAR FROM v.date_of_admission) - EXTRACT(YEAR FROM p.date_of_birth) AS a FROM visits v JOIN patients p ON p.patient_id = v.patient_id) x GROUP BY 1;

-- mutant: age_of_the_patient_by_year
-- mistake: You took the age as a difference of years, which is one too many before the birthday.
-- query:
SELECT CASE WHEN a < 18 THEN '0-17' WHEN a < 40 THEN '18-39' WHEN a < 65 THEN '40-64' ELSE '65+' END AS band, COUNT(*),
ROUND(CAST(100.0 * SUM(CASE WHEN severity = 'Severe' THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1)
FROM (SELECT v.severity, EXTRACT(YEAR FROM v.date_of_admission) - EXTRACT(YEAR FROM p.date_of_birth) AS a FROM visits v JOIN patients p ON p.patient_id = v.patient_id) x GROUP BY 1;

-- mutant: ends_in_the_wrong_band
-- mistake: Your bands take their upper ages one year too far.
-- query:
SELECT CASE WHEN age <= 18 THEN '0-17' WHEN age <= 40 THEN '18-39' WHEN age <= 65 THEN '40-64' ELSE '65+' END AS band, COUNT(*),
ROUND(CAST(100.0 * SUM(CASE WHEN severity = 'Severe' THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1) FROM visits GROUP BY 1;

-- mutant: integer_division
-- mistake: You divided whole numbers before you multiplied, so that the share became 0.
-- query:
SELECT CASE WHEN age < 18 THEN '0-17' WHEN age < 40 THEN '18-39' WHEN age < 65 THEN '40-64' ELSE '65+' END AS band, COUNT(*),
100 * CAST(FLOOR(1.0 * SUM(CASE WHEN severity = 'Severe' THEN 1 ELSE 0 END) / COUNT(*)) AS INTEGER) FROM visits GROUP BY 1;

-- mutant: order_of_branches
-- mistake: Your first branch swallows the ones below it.
-- query:
SELECT CASE WHEN age < 65 THEN '40-64' WHEN age < 40 THEN '18-39' WHEN age < 18 THEN '0-17' ELSE '65+' END AS band, COUNT(*),
ROUND(CAST(100.0 * SUM(CASE WHEN severity = 'Severe' THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1) FROM visits GROUP BY 1;

-- mutant: share_of_all_visits
-- mistake: You divided by all visits, not by those of the band.
-- query:
SELECT CASE WHEN age < 18 THEN '0-17' WHEN age < 40 THEN '18-39' WHEN age < 65 THEN '40-64' ELSE '65+' END AS band, COUNT(*),
ROUND(CAST(100.0 * SUM(CASE WHEN severity = 'Severe' THEN 1 ELSE 0 END) / (SELECT COUNT(*) FROM visits) AS NUMERIC(12, 6)), 1) FROM visits GROUP BY 1;

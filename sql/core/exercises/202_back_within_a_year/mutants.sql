-- mutant: disjoint_times
-- mistake: Your second number leaves out those who came within 90 days, but they came within a year too.
-- query:
WITH f AS (SELECT patient_id, MIN(date_of_admission) AS a FROM visits GROUP BY patient_id), s AS (SELECT f.patient_id, f.a, MIN(v.date_of_admission) - f.a AS d FROM f LEFT JOIN visits v ON v.patient_id = f.patient_id AND v.date_of_admission > f.a GROUP BY f.patient_id, f.a)
SELECT EXTRACT(QUARTER FROM a) AS q, COUNT(*), SUM(CASE WHEN d <= 90 THEN 1 ELSE 0 END), SUM(CASE WHEN d BETWEEN 91 AND 365 THEN 1 ELSE 0 END), ROUND(CAST(100.0 * SUM(CASE WHEN d BETWEEN 91 AND 365 THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1) FROM s WHERE EXTRACT(YEAR FROM a) = 2023 GROUP BY 1 ORDER BY 1;

-- mutant: first_counts_as_back
-- mistake: You let the first admission itself count as coming back.
-- query:
WITH f AS (SELECT patient_id, MIN(date_of_admission) AS a FROM visits GROUP BY patient_id)
SELECT EXTRACT(QUARTER FROM a) AS q, COUNT(DISTINCT f.patient_id), COUNT(DISTINCT CASE WHEN date_of_admission - a <= 90 THEN f.patient_id END), COUNT(DISTINCT CASE WHEN date_of_admission - a <= 365 THEN f.patient_id END), ROUND(CAST(100.0 * COUNT(DISTINCT CASE WHEN date_of_admission - a <= 365 THEN f.patient_id END) / COUNT(DISTINCT f.patient_id) AS NUMERIC(12, 6)), 1) FROM f JOIN visits v ON v.patient_id = f.patient_id WHERE EXTRACT(YEAR FROM a) = 2023 GROUP BY 1 ORDER BY 1;

-- mutant: first_of_the_year
-- mistake: You took the first admission in 2023 of everybody, also of patients who had come before.
-- query:
WITH f AS (SELECT patient_id, MIN(date_of_admission) AS a FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2023 GROUP BY patient_id)
SELECT EXTRACT(QUARTER FROM a) AS q, COUNT(DISTINCT f.patient_id), COUNT(DISTINCT CASE WHEN date_of_admission - a <= 90 THEN f.patient_id END), COUNT(DISTINCT CASE WHEN date_of_admission - a <= 365 THEN f.patient_id END), ROUND(CAST(100.0 * COUNT(DISTINCT CASE WHEN date_of_admission - a <= 365 THEN f.patient_id END) / COUNT(DISTINCT f.patient_id) AS NUMERIC(12, 6)), 1) FROM f LEFT JOIN visits v ON v.patient_id = f.patient_id AND date_of_admission > a GROUP BY 1 ORDER BY 1;

-- mutant: inner_join
-- mistake: Your inner join lost the patients who never came again.
-- query:
WITH f AS (SELECT patient_id, MIN(date_of_admission) AS a FROM visits GROUP BY patient_id)
SELECT EXTRACT(QUARTER FROM a) AS q, COUNT(DISTINCT f.patient_id), COUNT(DISTINCT CASE WHEN date_of_admission - a <= 90 THEN f.patient_id END), COUNT(DISTINCT CASE WHEN date_of_admission - a <= 365 THEN f.patient_id END), ROUND(CAST(100.0 * COUNT(DISTINCT CASE WHEN date_of_admission - a <= 365 THEN f.patient_id END) / COUNT(DISTINCT f.patient_id) AS NUMERIC(12, 6)), 1) FROM f JOIN visits v ON v.patient_id = f.patient_id AND date_of_admission > a WHERE EXTRACT(YEAR FROM a) = 2023 GROUP BY 1 ORDER BY 1;

-- mutant: visits_counted
-- mistake: You counted the further visits, not the patients who made them.
-- query:
WITH f AS (SELECT patient_id, MIN(date_of_admission) AS a FROM visits GROUP BY patient_id)
SELECT EXTRACT(QUARTER FROM a) AS q, COUNT(DISTINCT f.patient_id), COUNT(CASE WHEN date_of_admission - a <= 90 THEN 1 END), COUNT(CASE WHEN date_of_admission - a <= 365 THEN 1 END), ROUND(CAST(100.0 * COUNT(CASE WHEN date_of_admission - a <= 365 THEN 1 END) / COUNT(DISTINCT f.patient_id) AS NUMERIC(12, 6)), 1) FROM f LEFT JOIN visits v ON v.patient_id = f.patient_id AND date_of_admission > a WHERE EXTRACT(YEAR FROM a) = 2023 GROUP BY 1 ORDER BY 1;

-- mutant: within_the_calendar_year
-- mistake: You counted as back within a year only who came back before the end of 2023.
-- query:
WITH f AS (SELECT patient_id, MIN(date_of_admission) AS a FROM visits GROUP BY patient_id)
SELECT EXTRACT(QUARTER FROM a) AS q, COUNT(DISTINCT f.patient_id), COUNT(DISTINCT CASE WHEN date_of_admission - a <= 90 THEN f.patient_id END), COUNT(DISTINCT CASE WHEN date_of_admission < DATE '2024-01-01' THEN f.patient_id END), ROUND(CAST(100.0 * COUNT(DISTINCT CASE WHEN date_of_admission < DATE '2024-01-01' THEN f.patient_id END) / COUNT(DISTINCT f.patient_id) AS NUMERIC(12, 6)), 1) FROM f LEFT JOIN visits v ON v.patient_id = f.patient_id AND date_of_admission > a WHERE EXTRACT(YEAR FROM a) = 2023 GROUP BY 1 ORDER BY 1;

-- mutant: latest_year_as_cohort
-- mistake: You took the year of the latest admission for the cohort.
-- query:
WITH f AS (SELECT patient_id, CAST(EXTRACT(YEAR FROM MAX(date_of_admission)) AS INTEGER) AS c FROM visits GROUP BY 1), s AS (SELECT c, COUNT(*) AS n FROM f GROUP BY c)
SELECT f.c, CAST(EXTRACT(YEAR FROM v.date_of_admission) AS INTEGER) - f.c, COUNT(DISTINCT v.patient_id), ROUND(CAST(100.0 * COUNT(DISTINCT v.patient_id) / MAX(s.n) AS NUMERIC(12, 6)), 1) FROM visits v JOIN f ON f.patient_id = v.patient_id JOIN s ON s.c = f.c GROUP BY 1, 2;

-- mutant: share_of_all_patients
-- mistake: You divided by all patients, not by the cohort.
-- query:
WITH f AS (SELECT patient_id, CAST(EXTRACT(YEAR FROM MIN(date_of_admission)) AS INTEGER) AS c FROM visits GROUP BY 1)
SELECT f.c, CAST(EXTRACT(YEAR FROM v.date_of_admission) AS INTEGER) - f.c, COUNT(DISTINCT v.patient_id), ROUND(CAST(100.0 * COUNT(DISTINCT v.patient_id) / (SELECT COUNT(*) FROM f) AS NUMERIC(12, 6)), 1) FROM visits v JOIN f ON f.patient_id = v.patient_id GROUP BY 1, 2;

-- mutant: share_of_the_year
-- mistake: You divided by the patients of that year, whatever their cohort.
-- query:
WITH f AS (SELECT patient_id, CAST(EXTRACT(YEAR FROM MIN(date_of_admission)) AS INTEGER) AS c FROM visits GROUP BY 1), a AS (SELECT f.c, CAST(EXTRACT(YEAR FROM v.date_of_admission) AS INTEGER) AS y, COUNT(DISTINCT v.patient_id) AS n FROM visits v JOIN f ON f.patient_id = v.patient_id GROUP BY 1, 2)
SELECT c, y - c, n, ROUND(CAST(100.0 * n / SUM(n) OVER (PARTITION BY y) AS NUMERIC(12, 6)), 1) FROM a;

-- mutant: visits_counted
-- mistake: You counted visits, so that a share may exceed 100 per cent.
-- query:
WITH f AS (SELECT patient_id, CAST(EXTRACT(YEAR FROM MIN(date_of_admission)) AS INTEGER) AS c FROM visits GROUP BY 1), s AS (SELECT c, COUNT(*) AS n FROM f GROUP BY c)
SELECT f.c, CAST(EXTRACT(YEAR FROM v.date_of_admission) AS INTEGER) - f.c, COUNT(*), ROUND(CAST(100.0 * COUNT(*) / MAX(s.n) AS NUMERIC(12, 6)), 1) FROM visits v JOIN f ON f.patient_id = v.patient_id JOIN s ON s.c = f.c GROUP BY 1, 2;

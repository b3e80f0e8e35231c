-- mistake: You divided by the patients of that year, whatever their cohort.
WITH f AS (SELECT patient_id, CAST(EXTRACT(YEAR FROM MIN(date_of_admission)) AS INTEGER) AS c FROM visits GROUP BY 1), a AS (SELECT f.c, CAST(EXTRACT(YEAR FROM v.date_of_admission) AS INTEGER) AS y, COUNT(DISTINCT v.patient_id) AS n FROM visits v JOIN f ON f.patient_id = v.patient_id GROUP BY 1, 2)
SELECT c, y - c, n, ROUND(CAST(100.0 * n / SUM(n) OVER (PARTITION BY y) AS NUMERIC(12, 6)), 1) FROM a;

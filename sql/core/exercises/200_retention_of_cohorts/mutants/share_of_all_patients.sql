-- mistake: You divided by all patients, not by the cohort.
WITH f AS (SELECT patient_id, CAST(EXTRACT(YEAR FROM MIN(date_of_admission)) AS INTEGER) AS c FROM visits GROUP BY 1)
SELECT f.c, CAST(EXTRACT(YEAR FROM v.date_of_admission) AS INTEGER) - f.c, COUNT(DISTINCT v.patient_id), ROUND(CAST(100.0 * COUNT(DISTINCT v.patient_id) / (SELECT COUNT(*) FROM f) AS NUMERIC(12, 6)), 1) FROM visits v JOIN f ON f.patient_id = v.patient_id GROUP BY 1, 2;

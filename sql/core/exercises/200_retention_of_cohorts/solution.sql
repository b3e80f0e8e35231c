WITH firsts AS (
    SELECT patient_id, CAST(EXTRACT(YEAR FROM MIN(date_of_admission)) AS INTEGER) AS cohort FROM visits GROUP BY patient_id
), active AS (
    SELECT f.cohort, CAST(EXTRACT(YEAR FROM v.date_of_admission) AS INTEGER) - f.cohort AS years_since,
           COUNT(DISTINCT v.patient_id) AS patients
    FROM visits v JOIN firsts f ON f.patient_id = v.patient_id
    GROUP BY f.cohort, CAST(EXTRACT(YEAR FROM v.date_of_admission) AS INTEGER) - f.cohort
), sizes AS (
    SELECT cohort, COUNT(*) AS size FROM firsts GROUP BY cohort
)
SELECT a.cohort, a.years_since, a.patients, ROUND(CAST(100.0 * a.patients / s.size AS NUMERIC(12, 6)), 1) AS share_pct
FROM active a
JOIN sizes s ON s.cohort = a.cohort;

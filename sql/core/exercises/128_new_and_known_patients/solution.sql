WITH firsts AS (
    SELECT patient_id, MIN(date_of_admission) AS first_admission FROM visits GROUP BY patient_id
), seen AS (
    SELECT DISTINCT EXTRACT(MONTH FROM v.date_of_admission) AS month, v.patient_id,
           CASE WHEN EXTRACT(YEAR FROM f.first_admission) = 2024 AND EXTRACT(MONTH FROM f.first_admission) = EXTRACT(MONTH FROM v.date_of_admission) THEN 1 ELSE 0 END AS is_new
    FROM visits v
    JOIN firsts f ON f.patient_id = v.patient_id
    WHERE v.date_of_admission >= DATE '2024-01-01' AND v.date_of_admission < DATE '2025-01-01'
)
SELECT month, COUNT(*) AS patients, SUM(is_new) AS new_patients, COUNT(*) - SUM(is_new) AS known_patients
FROM seen
GROUP BY month
ORDER BY month;

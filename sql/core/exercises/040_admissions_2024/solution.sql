SELECT CAST(EXTRACT(MONTH FROM date_of_admission) AS INTEGER) AS month,
       COUNT(*) AS admissions, COUNT(DISTINCT patient_id) AS patients
FROM visits
WHERE date_of_admission >= DATE '2024-01-01' AND date_of_admission < DATE '2025-01-01'
GROUP BY EXTRACT(MONTH FROM date_of_admission)
ORDER BY month;

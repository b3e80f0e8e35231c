-- mistake: You counted a patient once for each visit.
SELECT EXTRACT(MONTH FROM date_of_admission) AS month, COUNT(*), COUNT(patient_id) FROM visits
WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY EXTRACT(MONTH FROM date_of_admission) ORDER BY month;

-- mistake: Your period begins after its first day and ends before its last.
SELECT EXTRACT(MONTH FROM date_of_admission) AS month, COUNT(*), COUNT(DISTINCT patient_id) FROM visits
WHERE date_of_admission > DATE '2024-01-01' AND date_of_admission < DATE '2024-12-31' GROUP BY EXTRACT(MONTH FROM date_of_admission) ORDER BY month;

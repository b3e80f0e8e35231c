-- mistake: You mixed the same month of all years.
SELECT EXTRACT(MONTH FROM date_of_admission) AS month, COUNT(*), COUNT(DISTINCT patient_id) FROM visits
GROUP BY EXTRACT(MONTH FROM date_of_admission) ORDER BY month;

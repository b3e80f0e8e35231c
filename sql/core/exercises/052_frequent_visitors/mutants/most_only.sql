-- mistake: You kept only those who have the largest number.
WITH c AS (SELECT patient_id, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY patient_id)
SELECT patient_id, n FROM c WHERE n = (SELECT MAX(n) FROM c);

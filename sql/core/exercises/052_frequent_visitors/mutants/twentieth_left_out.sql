-- mistake: You kept only patients with more visits than the twentieth.
WITH c AS (SELECT patient_id, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY patient_id)
SELECT patient_id, n FROM c WHERE n > (SELECT n FROM c ORDER BY n DESC LIMIT 1 OFFSET 19);

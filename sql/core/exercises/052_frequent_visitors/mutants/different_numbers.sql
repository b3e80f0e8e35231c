-- mistake: You took the twentieth largest number of visits, where equal numbers count once; the question takes the twentieth patient.
WITH c AS (SELECT patient_id, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY patient_id)
SELECT patient_id, n FROM (SELECT patient_id, n, DENSE_RANK() OVER (ORDER BY n DESC) AS r FROM c) x WHERE r <= 20;

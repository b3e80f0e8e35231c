-- mistake: You counted the visits of all years.
WITH c AS (SELECT patient_id, COUNT(*) AS n FROM visits GROUP BY patient_id)
SELECT patient_id, n FROM c WHERE n >= (SELECT n FROM c ORDER BY n DESC LIMIT 1 OFFSET 19);

-- mistake: You counted the patients who ever had the condition.
SELECT c.name, COUNT(DISTINCT v.patient_id), ROUND(CAST(100.0 * COUNT(DISTINCT v.patient_id) / (SELECT COUNT(DISTINCT patient_id) FROM visits) AS NUMERIC(12, 6)), 1) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.name;

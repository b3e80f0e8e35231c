-- mistake: You took the smallest condition_id of each patient, which has nothing to do with time.
SELECT c.name, COUNT(*), ROUND(CAST(100.0 * COUNT(*) / (SELECT COUNT(DISTINCT patient_id) FROM visits) AS NUMERIC(12, 6)), 1) FROM (SELECT patient_id, MIN(condition_id) AS k FROM visits GROUP BY patient_id) f JOIN conditions c ON c.condition_id = f.k GROUP BY c.name;

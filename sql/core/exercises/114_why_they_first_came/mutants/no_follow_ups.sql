-- mistake: You took all visits that are no follow-ups; a patient has one of these for each new condition.
SELECT c.name, COUNT(*), ROUND(CAST(100.0 * COUNT(*) / (SELECT COUNT(DISTINCT patient_id) FROM visits) AS NUMERIC(12, 6)), 1) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE NOT v.is_follow_up GROUP BY c.name;

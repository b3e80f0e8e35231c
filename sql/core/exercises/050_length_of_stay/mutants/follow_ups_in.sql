-- mistake: You kept the follow-up visits, which are short.
SELECT c.name, COUNT(*), ROUND(CAST(1.0 * SUM(v.date_of_discharge - v.date_of_admission) / COUNT(*) AS NUMERIC(12, 6)), 2), MAX(v.date_of_discharge - v.date_of_admission)
FROM visits v JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.name;

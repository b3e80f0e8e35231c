-- mistake: You left same-day visits out; a stay of 0 days is a stay.
SELECT c.name, COUNT(*), ROUND(CAST(1.0 * SUM(v.date_of_discharge - v.date_of_admission) / COUNT(*) AS NUMERIC(12, 6)), 2), MAX(v.date_of_discharge - v.date_of_admission)
FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE NOT v.is_follow_up AND v.date_of_discharge > v.date_of_admission GROUP BY c.name;

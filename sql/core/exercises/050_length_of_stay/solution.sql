SELECT c.name AS condition, COUNT(*) AS stays,
       ROUND(CAST(1.0 * SUM(v.date_of_discharge - v.date_of_admission) / COUNT(*) AS NUMERIC(12, 6)), 2) AS mean_days,
       MAX(v.date_of_discharge - v.date_of_admission) AS longest_days
FROM visits v
JOIN conditions c ON c.condition_id = v.condition_id
WHERE NOT v.is_follow_up
GROUP BY c.name;

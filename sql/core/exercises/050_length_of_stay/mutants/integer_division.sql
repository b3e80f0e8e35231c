-- mistake: Your mean lost its decimals before it was rounded.
SELECT c.name, COUNT(*), FLOOR(1.0 * SUM(v.date_of_discharge - v.date_of_admission) / COUNT(*)), MAX(v.date_of_discharge - v.date_of_admission)
FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE NOT v.is_follow_up GROUP BY c.name;

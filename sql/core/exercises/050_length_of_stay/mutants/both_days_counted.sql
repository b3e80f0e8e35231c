-- mistake: You counted the day of admission and the day of discharge.
SELECT c.name, COUNT(*), ROUND(CAST(1.0 * SUM(v.date_of_discharge - v.date_of_admission + 1) / COUNT(*) AS NUMERIC(12, 6)), 2), MAX(v.date_of_discharge - v.date_of_admission + 1)
FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE NOT v.is_follow_up GROUP BY c.name;

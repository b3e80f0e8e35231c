-- mutant: both_days_counted
-- mistake: You counted the day of admission and the day of discharge.
-- query:
SELECT c.name, COUNT(*), ROUND(CAST(1.0 * SUM(v.date_of_discharge - v.date_of_admission + 1) / COUNT(*) AS NUMERIC(12, 6)), 2), MAX(v.date_of_discharge - v.date_of_admission + 1)
FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE NOT v.is_follow_up GROUP BY c.name;

-- mutant: follow_ups_in
-- mistake: You kept the follow-up visits, which are short.
-- query:
SELECT c.name, COUNT(*), ROUND(CAST(1.0 * SUM(v.date_of_discharge - v.date_of_admission) / COUNT(*) AS NUMERIC(12, 6)), 2), MAX(v.date_of_discharge - v.date_of_admission)
FROM visits v JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.name;

-- mutant: integer_division
-- mistake: Your mean lost its decimals before it was rounded.
-- query:
SELECT c.name, COUNT(*), FLOOR(1.0 * SUM(v.date_of_discharge - v.date_of_admission) / COUNT(*)), MAX(v.date_of_discharge - v.date_of_admission)
FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE NOT v.is_follow_up GROUP BY c.name;

-- mutant: same_day_left_out
-- mistake: You left same-day visits out; a stay of 0 days is a stay.
-- query:
SELECT c.name, COUNT(*), ROUND(CAST(1.0 * SUM(v.date_of_discharge - v.date_of_admission) / COUNT(*) AS NUMERIC(12, 6)), 2), MAX(v.date_of_discharge - v.date_of_admission)
FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE NOT v.is_follow_up AND v.date_of_discharge > v.date_of_admission GROUP BY c.name;

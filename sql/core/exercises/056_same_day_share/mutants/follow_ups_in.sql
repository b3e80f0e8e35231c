-- mistake: You did not leave out the follow-ups.
SELECT c.category, COUNT(*), SUM(CASE WHEN v.date_of_discharge = v.date_of_admission THEN 1 ELSE 0 END), ROUND(CAST(100.0 * SUM(CASE WHEN v.date_of_discharge = v.date_of_admission THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE c.same_day_ok GROUP BY c.category;

SELECT c.category, COUNT(*) AS visits,
       SUM(CASE WHEN v.date_of_discharge = v.date_of_admission THEN 1 ELSE 0 END) AS same_day,
       ROUND(CAST(100.0 * SUM(CASE WHEN v.date_of_discharge = v.date_of_admission THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1) AS same_day_pct
FROM visits v
JOIN conditions c ON c.condition_id = v.condition_id
WHERE c.same_day_ok AND NOT v.is_follow_up
GROUP BY c.category;

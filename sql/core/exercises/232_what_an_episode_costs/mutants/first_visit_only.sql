-- mistake: You took the charge of the first visit of each episode and forgot what follows.
SELECT c.name, COUNT(*), 1, ROUND(CAST(SUM(b.total_charge) / COUNT(*) AS NUMERIC(18, 6)), 2) FROM visits v JOIN billing b ON b.visit_id = v.visit_id JOIN conditions c ON c.condition_id = v.condition_id WHERE NOT v.is_follow_up GROUP BY c.name;

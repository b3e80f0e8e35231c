-- mistake: Your window mixes patients; the next visit is somebody else's.
SELECT c.name, COUNT(*), SUM(CASE WHEN n - d <= 30 THEN 1 ELSE 0 END) FROM (SELECT condition_id, date_of_discharge AS d, LEAD(date_of_admission) OVER (ORDER BY date_of_admission, visit_id) AS n FROM visits) x JOIN conditions c ON c.condition_id = x.condition_id GROUP BY c.name;

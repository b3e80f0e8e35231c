-- mistake: You counted the 30 days from the admission, not from the discharge.
SELECT c.name, COUNT(*), SUM(CASE WHEN n - d <= 30 THEN 1 ELSE 0 END) FROM (SELECT condition_id, date_of_admission AS d, LEAD(date_of_admission) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n FROM visits) x JOIN conditions c ON c.condition_id = x.condition_id GROUP BY c.name;

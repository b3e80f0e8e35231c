-- mistake: You kept the pairs in which the condition stays the same.
SELECT a.name, b.name, COUNT(*) FROM (SELECT condition_id, LEAD(condition_id) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n FROM visits) s JOIN conditions a ON a.condition_id = s.condition_id JOIN conditions b ON b.condition_id = s.n GROUP BY 1, 2 HAVING COUNT(*) >= 4;

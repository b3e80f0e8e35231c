WITH steps AS (
    SELECT condition_id, LEAD(condition_id) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS next_id FROM visits
)
SELECT a.name AS condition, b.name AS next_condition, COUNT(*) AS times
FROM steps s
JOIN conditions a ON a.condition_id = s.condition_id
JOIN conditions b ON b.condition_id = s.next_id
WHERE s.condition_id <> s.next_id
GROUP BY a.name, b.name
HAVING COUNT(*) >= 4;

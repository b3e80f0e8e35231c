SELECT visit_id, age, severity
FROM visits
WHERE age BETWEEN 18 AND 25 AND severity IN ('Severe', 'Moderate')
ORDER BY visit_id;

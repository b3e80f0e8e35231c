SELECT c.category,
       SUM(CASE WHEN v.severity = 'Normal' THEN 1 ELSE 0 END) AS normal,
       SUM(CASE WHEN v.severity = 'Mild' THEN 1 ELSE 0 END) AS mild,
       SUM(CASE WHEN v.severity = 'Moderate' THEN 1 ELSE 0 END) AS moderate,
       SUM(CASE WHEN v.severity = 'Severe' THEN 1 ELSE 0 END) AS severe
FROM visits v
JOIN conditions c ON c.condition_id = v.condition_id
GROUP BY c.category;

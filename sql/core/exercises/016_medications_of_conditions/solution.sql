SELECT DISTINCT c.name AS condition, v.medication
FROM visits v
JOIN conditions c ON c.condition_id = v.condition_id
WHERE v.medication IS NOT NULL;

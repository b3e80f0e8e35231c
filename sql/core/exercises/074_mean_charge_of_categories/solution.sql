SELECT c.category, COUNT(*) AS visits, ROUND(CAST(SUM(b.total_charge) / COUNT(*) AS NUMERIC(18, 6)), 2) AS mean_charge
FROM billing b
JOIN visits v ON v.visit_id = b.visit_id
JOIN conditions c ON c.condition_id = v.condition_id
GROUP BY c.category;

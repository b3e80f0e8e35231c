WITH compared AS (
    SELECT v.condition_id, b.total_charge, AVG(b.total_charge) OVER (PARTITION BY v.condition_id) AS mean_charge
    FROM billing b
    JOIN visits v ON v.visit_id = b.visit_id
)
SELECT c.name AS condition, COUNT(*) AS visits
FROM compared x
JOIN conditions c ON c.condition_id = x.condition_id
WHERE x.total_charge > 2 * x.mean_charge
GROUP BY c.name;

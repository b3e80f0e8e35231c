SELECT c.category,
       FLOOR(PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY CAST(b.total_charge AS DOUBLE PRECISION))) AS median_charge,
       FLOOR(PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY CAST(b.total_charge AS DOUBLE PRECISION))) AS p90_charge
FROM billing b
JOIN visits v ON v.visit_id = b.visit_id
JOIN conditions c ON c.condition_id = v.condition_id
GROUP BY c.category;

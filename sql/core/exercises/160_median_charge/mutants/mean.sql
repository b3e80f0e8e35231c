-- mistake: You gave the mean in place of the median.
SELECT c.category, FLOOR(AVG(b.total_charge)), FLOOR(PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY CAST(b.total_charge AS DOUBLE PRECISION))) FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.category;

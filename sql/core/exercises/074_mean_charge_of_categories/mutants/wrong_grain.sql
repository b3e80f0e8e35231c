-- mistake: Your groups are conditions, so that a category comes more than once.
SELECT c.category, COUNT(*), ROUND(CAST(SUM(b.total_charge) / COUNT(*) AS NUMERIC(18, 6)), 2) FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.category, c.name;

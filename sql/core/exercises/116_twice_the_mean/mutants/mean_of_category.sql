-- mistake: You compared with the mean of the category; its conditions cost very different amounts.
SELECT name, COUNT(*) FROM (SELECT c.name, b.total_charge AS t, AVG(b.total_charge) OVER (PARTITION BY c.category) AS m FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN conditions c ON c.condition_id = v.condition_id) x WHERE t > 2 * m GROUP BY name;

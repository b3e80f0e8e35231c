-- mistake: You kept everything above the mean, not above twice the mean.
SELECT name, COUNT(*) FROM (SELECT c.name, b.total_charge AS t, AVG(b.total_charge) OVER (PARTITION BY c.condition_id) AS m FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN conditions c ON c.condition_id = v.condition_id) x WHERE t > m GROUP BY name;

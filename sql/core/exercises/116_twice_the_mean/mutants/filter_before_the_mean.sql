-- mistake: You left out the follow-ups before you took the mean, and so the mean is too high.
SELECT name, COUNT(*) FROM (SELECT c.name, b.total_charge AS t, AVG(b.total_charge) OVER (PARTITION BY c.condition_id) AS m FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN conditions c ON c.condition_id = v.condition_id WHERE NOT v.is_follow_up) x WHERE t > 2 * m GROUP BY name;

-- mistake: You counted patients, not visits.
SELECT name, COUNT(DISTINCT p) FROM (SELECT c.name, v.patient_id AS p, b.total_charge AS t, AVG(b.total_charge) OVER (PARTITION BY c.condition_id) AS m FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN conditions c ON c.condition_id = v.condition_id) x WHERE t > 2 * m GROUP BY name;

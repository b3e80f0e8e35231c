-- mistake: You compared with the mean of all conditions together.
SELECT c.name, COUNT(*) FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN conditions c ON c.condition_id = v.condition_id WHERE b.total_charge > 2 * (SELECT AVG(total_charge) FROM billing) GROUP BY c.name;

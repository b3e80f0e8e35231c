-- mutant: filter_before_the_mean
-- mistake: You left out the follow-ups before you took the mean, and so the mean is too high.
-- query:
SELECT name, COUNT(*) FROM (SELECT c.name, b.total_charge AS t, AVG(b.total_charge) OVER (PARTITION BY c.condition_id) AS m FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN conditions c ON c.condition_id = v.condition_id WHERE NOT v.is_follow_up) x WHERE t > 2 * m GROUP BY name;

-- mutant: mean_of_all
-- mistake: You compared with the mean of all conditions together.
-- query:
SELECT c.name, COUNT(*) FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN conditions c ON c.condition_id = v.condition_id WHERE b.total_charge > 2 * (SELECT AVG(total_charge) FROM billing) GROUP BY c.name;

-- mutant: mean_of_category
-- mistake: You compared with the mean of the category; its conditions cost very different amounts.
-- query:
SELECT name, COUNT(*) FROM (SELECT c.name, b.total_charge AS t, AVG(b.total_charge) OVER (PARTITION BY c.category) AS m FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN conditions c ON c.condition_id = v.condition_id) x WHERE t > 2 * m GROUP BY name;

-- mutant: once_the_mean
-- mistake: You kept everything above the mean, not above twice the mean.
-- query:
SELECT name, COUNT(*) FROM (SELECT c.name, b.total_charge AS t, AVG(b.total_charge) OVER (PARTITION BY c.condition_id) AS m FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN conditions c ON c.condition_id = v.condition_id) x WHERE t > m GROUP BY name;

-- mutant: patients_counted
-- mistake: You counted patients, not visits.
-- query:
SELECT name, COUNT(DISTINCT p) FROM (SELECT c.name, v.patient_id AS p, b.total_charge AS t, AVG(b.total_charge) OVER (PARTITION BY c.condition_id) AS m FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN conditions c ON c.condition_id = v.condition_id) x WHERE t > 2 * m GROUP BY name;

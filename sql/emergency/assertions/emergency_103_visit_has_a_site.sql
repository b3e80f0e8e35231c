-- asserts: Every emergency visit is to a department that exists.
-- tables: emergency.ed_visits, emergency.ed_sites
-- enforced by: fk_ed_visits_site
SELECT
    visits.visit_id,
    visits.ed_id
FROM emergency.ed_visits AS visits
LEFT JOIN emergency.ed_sites AS sites ON sites.ed_id = visits.ed_id
WHERE sites.ed_id IS NULL
ORDER BY visits.visit_id;

-- asserts: Every diversion is that of a department that exists.
-- tables: emergency.ambulance_diversions, emergency.ed_sites
-- enforced by: fk_ambulance_diversions_site
SELECT
    diversions.diversion_id,
    diversions.ed_id
FROM emergency.ambulance_diversions AS diversions
LEFT JOIN emergency.ed_sites AS sites ON sites.ed_id = diversions.ed_id
WHERE sites.ed_id IS NULL
ORDER BY diversions.diversion_id;

-- asserts: No hospital has two emergency departments.
-- tables: emergency.ed_sites
-- enforced by: uq_ed_sites_hospital
SELECT
    hospital_id,
    COUNT(*) AS sites
FROM emergency.ed_sites
GROUP BY hospital_id
HAVING COUNT(*) > 1
ORDER BY hospital_id;

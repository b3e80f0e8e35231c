-- asserts: Every emergency department belongs to a hospital.
-- tables: emergency.ed_sites, hospitals
-- enforced by: fk_ed_sites_hospital
SELECT
    sites.ed_id,
    sites.hospital_id
FROM emergency.ed_sites AS sites
LEFT JOIN hospitals ON hospitals.hospital_id = sites.hospital_id
WHERE hospitals.hospital_id IS NULL
ORDER BY sites.ed_id;

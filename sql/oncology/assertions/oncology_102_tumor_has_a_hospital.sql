-- asserts: Every tumor is treated in a hospital that exists.
-- tables: oncology.tumors, hospitals
-- enforced by: fk_oncology_tumors_hospital
SELECT
    tumors.tumor_id,
    tumors.hospital_id
FROM oncology.tumors
LEFT JOIN hospitals ON hospitals.hospital_id = tumors.hospital_id
WHERE hospitals.hospital_id IS NULL
ORDER BY tumors.tumor_id;

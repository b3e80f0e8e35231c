-- asserts: Every tumor has an oncologist who exists.
-- tables: oncology.tumors, doctors
-- enforced by: fk_oncology_tumors_doctor
SELECT
    tumors.tumor_id,
    tumors.doctor_id
FROM oncology.tumors
LEFT JOIN doctors ON doctors.doctor_id = tumors.doctor_id
WHERE doctors.doctor_id IS NULL
ORDER BY tumors.tumor_id;

-- asserts: The doctor of a tumor is an oncologist of the treating hospital, or a family physician who covers for one.
-- tables: oncology.tumors, doctors
SELECT
    tumors.tumor_id,
    tumors.hospital_id,
    tumors.doctor_id
FROM oncology.tumors
JOIN doctors ON doctors.doctor_id = tumors.doctor_id
WHERE doctors.hospital_id <> tumors.hospital_id OR doctors.specialty NOT IN ('Oncology', 'Family Medicine')
ORDER BY tumors.tumor_id;

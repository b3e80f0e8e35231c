-- asserts: Every doctor works in a hospital that exists.
-- tables: doctors, hospitals
-- enforced by: fk_doctors_hospital
SELECT
    doctors.doctor_id,
    doctors.hospital_id
FROM doctors
LEFT JOIN hospitals ON hospitals.hospital_id = doctors.hospital_id
WHERE hospitals.hospital_id IS NULL
ORDER BY doctors.doctor_id;

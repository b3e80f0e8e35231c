-- asserts: A visit's doctor works in the visit's hospital.
-- tables: visits, doctors, hospitals
SELECT
    visits.visit_id,
    visits.doctor_id,
    doctors.hospital_id AS doctors_hospital_id,
    visits.hospital_id
FROM visits
JOIN doctors ON doctors.doctor_id = visits.doctor_id
JOIN hospitals ON hospitals.hospital_id = visits.hospital_id
WHERE doctors.hospital_id <> visits.hospital_id
ORDER BY visits.visit_id, doctors.hospital_id;

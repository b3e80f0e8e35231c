-- asserts: The doctor of an emergency visit works in the department's hospital.
-- tables: emergency.ed_visits, emergency.ed_sites, doctors
SELECT
    visits.visit_id,
    visits.doctor_id,
    doctors.hospital_id
FROM emergency.ed_visits AS visits
JOIN emergency.ed_sites AS sites ON sites.ed_id = visits.ed_id
JOIN doctors ON doctors.doctor_id = visits.doctor_id
WHERE doctors.hospital_id <> sites.hospital_id
ORDER BY visits.visit_id;

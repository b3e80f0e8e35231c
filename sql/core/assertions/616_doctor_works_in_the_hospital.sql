-- asserts: A visit's doctor works in the visit's hospital.
-- tables: visits, doctors, hospitals
-- from: visit_rows
SELECT
    visit_id,
    doctor_id,
    doctors_hospital_id,
    hospital_id
FROM visit_rows
WHERE doctors_hospital_id <> hospital_id
ORDER BY visit_id;

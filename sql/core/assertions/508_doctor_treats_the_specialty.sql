-- asserts: A visit's doctor has the specialty that treats the condition.
-- tables: visits, conditions, doctors
SELECT
    visits.visit_id,
    visits.doctor_id,
    doctors.specialty,
    conditions.name AS condition
FROM visits
JOIN conditions ON conditions.condition_id = visits.condition_id
JOIN doctors ON doctors.doctor_id = visits.doctor_id
WHERE doctors.specialty <> conditions.specialty
ORDER BY visits.visit_id, doctors.specialty;

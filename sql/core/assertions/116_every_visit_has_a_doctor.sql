-- asserts: Every visit has a doctor who exists.
-- tables: visits, doctors
-- enforced by: fk_visits_doctor
SELECT
    visits.visit_id,
    visits.doctor_id
FROM visits
LEFT JOIN doctors ON doctors.doctor_id = visits.doctor_id
WHERE doctors.doctor_id IS NULL
ORDER BY visits.visit_id;

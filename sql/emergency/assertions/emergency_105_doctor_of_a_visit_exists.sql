-- asserts: The doctor of an emergency visit, if there is one, exists.
-- tables: emergency.ed_visits, doctors
-- enforced by: fk_ed_visits_doctor
SELECT
    visits.visit_id,
    visits.doctor_id
FROM emergency.ed_visits AS visits
LEFT JOIN doctors ON doctors.doctor_id = visits.doctor_id
WHERE visits.doctor_id IS NOT NULL AND doctors.doctor_id IS NULL
ORDER BY visits.visit_id;

-- asserts: Nobody comes to a department, or is there, after the day of death.
-- tables: emergency.ed_visits, patients
SELECT
    visits.visit_id,
    visits.patient_id,
    visits.actual_departure_time,
    patients.date_of_death
FROM emergency.ed_visits AS visits
JOIN patients ON patients.patient_id = visits.patient_id
WHERE CAST(visits.actual_departure_time AS DATE) > patients.date_of_death
ORDER BY visits.visit_id;

-- asserts: Nobody comes to the department before the day of birth.
-- tables: emergency.ed_visits, patients
SELECT
    visits.visit_id,
    visits.patient_id,
    visits.arrival_timestamp,
    patients.date_of_birth
FROM emergency.ed_visits AS visits
JOIN patients ON patients.patient_id = visits.patient_id
WHERE visits.arrival_timestamp < patients.date_of_birth
ORDER BY visits.visit_id;

-- asserts: Every emergency visit is a known patient's.
-- tables: emergency.ed_visits, patients
-- enforced by: fk_ed_visits_patient
SELECT
    visits.visit_id,
    visits.patient_id
FROM emergency.ed_visits AS visits
LEFT JOIN patients ON patients.patient_id = visits.patient_id
WHERE patients.patient_id IS NULL
ORDER BY visits.visit_id;

-- asserts: Every visit belongs to a patient who exists.
-- tables: visits, patients
-- enforced by: fk_visits_patient
SELECT
    visits.visit_id,
    visits.patient_id
FROM visits
LEFT JOIN patients ON patients.patient_id = visits.patient_id
WHERE patients.patient_id IS NULL
ORDER BY visits.visit_id;

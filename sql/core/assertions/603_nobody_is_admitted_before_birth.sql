-- asserts: Nobody is admitted before the day of birth.
-- tables: visits, patients
SELECT
    visits.visit_id,
    visits.patient_id,
    visits.date_of_admission,
    patients.date_of_birth
FROM visits
JOIN patients ON patients.patient_id = visits.patient_id
WHERE visits.date_of_admission < patients.date_of_birth
ORDER BY visits.visit_id, patients.date_of_birth;

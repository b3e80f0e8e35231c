-- asserts: Only female patients have a visit for Childbirth.
-- tables: visits, conditions, patients
-- summary: childbirth_non_female
SELECT
    visits.visit_id,
    visits.patient_id,
    patients.gender
FROM visits
JOIN conditions ON conditions.condition_id = visits.condition_id
JOIN patients ON patients.patient_id = visits.patient_id
WHERE conditions.name = 'Childbirth' AND patients.gender <> 'Female'
ORDER BY visits.visit_id;

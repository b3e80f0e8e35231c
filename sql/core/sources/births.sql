-- rows: Every visit for Childbirth.
-- stored: yes
SELECT
    visits.visit_id,
    visits.patient_id,
    visits.treatment,
    visits.date_of_admission
FROM visits
JOIN conditions ON conditions.condition_id = visits.condition_id
WHERE conditions.name = 'Childbirth'

-- asserts: A visit for Childbirth happens at an age of 25 to 50.
-- tables: visits, conditions
-- summary: childbirth_age_out_of_range
SELECT
    visits.visit_id,
    visits.patient_id,
    visits.age
FROM visits
JOIN conditions ON conditions.condition_id = visits.condition_id
WHERE conditions.name = 'Childbirth' AND visits.age NOT BETWEEN 25 AND 50
ORDER BY visits.visit_id;

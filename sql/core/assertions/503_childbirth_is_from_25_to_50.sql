-- asserts: A visit for Childbirth happens at an age of 25 to 50.
-- tables: visits, conditions
-- from: visit_rows
-- summary: childbirth_age_out_of_range
SELECT
    visit_id,
    patient_id,
    age
FROM visit_rows
WHERE is_childbirth AND age NOT BETWEEN 25 AND 50
ORDER BY visit_id;

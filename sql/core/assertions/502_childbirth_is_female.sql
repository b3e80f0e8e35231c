-- asserts: Only female patients have a visit for Childbirth.
-- tables: visits, conditions, patients
-- from: visit_rows
-- summary: childbirth_non_female
SELECT
    visit_id,
    patient_id,
    gender
FROM visit_rows
WHERE is_childbirth AND gender <> 'Female'
ORDER BY visit_id;

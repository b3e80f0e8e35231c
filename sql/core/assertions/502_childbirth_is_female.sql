-- asserts: Only female patients have a visit for Childbirth.
-- tables: visits, conditions, patients
-- from: visit_rows
-- summary: childbirth_non_female
SELECT
    visit_id,
    patient_id
FROM visit_rows
WHERE is_childbirth AND NOT is_female
ORDER BY visit_id;

-- asserts: A visit's doctor has the specialty that treats the condition, or is a family physician, who covers for all.
-- tables: visits, conditions, doctors
-- from: visit_rows
SELECT
    visit_id,
    doctor_id,
    doctors_specialty,
    condition
FROM visit_rows
WHERE doctors_specialty <> needed_specialty AND doctors_specialty <> 'Family Medicine'
ORDER BY visit_id;

-- asserts: Nobody is admitted before the day of birth.
-- tables: visits, patients
-- from: visit_rows
SELECT
    visit_id,
    patient_id,
    date_of_admission,
    date_of_birth
FROM visit_rows
WHERE date_of_admission < date_of_birth
ORDER BY visit_id;

-- asserts: First name, last name and address of a patient are not blank.
-- tables: patients
-- from: patient_rows
SELECT
    patient_id,
    first_name,
    last_name,
    address
FROM patient_rows
WHERE COALESCE(TRIM(first_name), '') = ''
    OR COALESCE(TRIM(last_name), '') = ''
    OR COALESCE(TRIM(address), '') = ''
ORDER BY patient_id;

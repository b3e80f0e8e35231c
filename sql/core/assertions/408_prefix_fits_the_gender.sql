-- asserts: A prefix is Dr., Mr. for a male or Mrs. or Ms. for a female patient.
-- tables: patients
-- from: patient_rows
SELECT
    patient_id,
    prefix,
    gender
FROM patient_rows
WHERE prefix IS NOT NULL
    AND NOT (
        prefix = 'Dr.'
        OR (prefix = 'Mr.' AND gender = 'Male')
        OR (prefix IN ('Mrs.', 'Ms.') AND gender = 'Female')
    )
ORDER BY patient_id;

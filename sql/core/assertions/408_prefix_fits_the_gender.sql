-- asserts: A prefix is Dr., Mr. for a male or Mrs. or Ms. for a female patient.
-- tables: patients
SELECT
    patient_id,
    prefix,
    gender
FROM patients
WHERE prefix IS NOT NULL
    AND NOT (
        prefix = 'Dr.'
        OR (prefix = 'Mr.' AND gender = 'Male')
        OR (prefix IN ('Mrs.', 'Ms.') AND gender = 'Female')
    )
ORDER BY patient_id;

-- asserts: A phone number has the form NNN-555-01NN, the range kept free for fiction.
-- tables: patients
SELECT
    patient_id,
    phone_number
FROM patients
WHERE phone_number NOT SIMILAR TO '[0-9][0-9][0-9]-555-01[0-9][0-9]'
ORDER BY patient_id;

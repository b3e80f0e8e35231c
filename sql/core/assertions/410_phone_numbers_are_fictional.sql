-- asserts: A phone number has the form NNN-555-01NN, the range kept free for fiction.
-- tables: patients
-- from: patient_rows
SELECT
    patient_id,
    phone_number
FROM patient_rows
WHERE phone_number NOT LIKE '___-555-01__' OR TRIM(BOTH '0123456789' FROM phone_number) <> '-555-'
ORDER BY patient_id;

-- asserts: A phone number has the form NNN-555-01NN, the range kept free for fiction.
-- tables: patients
-- from: patient_rows
SELECT
    patient_id,
    phone_number
FROM patient_rows
WHERE TRANSLATE(phone_number, '0123456789', '0000000000') <> '000-000-0000' OR SUBSTRING(phone_number, 4, 7) <> '-555-01'
ORDER BY patient_id;

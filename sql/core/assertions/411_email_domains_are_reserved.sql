-- asserts: An e-mail address lies at example.com, example.org or example.net, the domains reserved for examples.
-- tables: patients
SELECT
    patient_id,
    email
FROM patients
WHERE email NOT LIKE '_%@example.com' AND email NOT LIKE '_%@example.org' AND email NOT LIKE '_%@example.net'
ORDER BY patient_id;

-- asserts: An e-mail address lies at example.com, example.org or example.net, the domains reserved for examples.
-- tables: patients
-- from: patient_rows
SELECT
    patient_id,
    email
FROM patient_rows
WHERE SPLIT_PART(email, '@', 1) = '' OR SPLIT_PART(email, '@', 2) NOT IN ('example.com', 'example.org', 'example.net')
ORDER BY patient_id;
